import type { Command, CommandInput } from '../command.ts';
import { complain } from '../complain.ts';
import { checkTheLaw } from '../law/check-the-law.ts';
import { printTheLaw } from '../law/print-the-law.ts';

/** What can be done with the law as a whole. */
const deeds: Readonly<Record<string, (input: CommandInput) => Promise<number>>> = {
	check: checkTheLaw,
	print: printTheLaw,
};

/** Works on the law itself instead of on a case. Needs neither network nor database. */
export const lawCommand: Command = {
	name: 'law',
	summary:
		'Das ganze Regelwerk: „law check“ sucht, was nicht gemeint sein kann; „law print“ schreibt es als HTML.',
	positionals: [Object.keys(deeds).join('|')],
	options: {
		output: { type: 'string', value: 'DATEI', help: 'print: in diese neue Datei statt auf die Ausgabe' },
		'as-of': { type: 'string', value: 'TAG', help: 'Tag, für den das Recht gilt; sonst heute' },
		since: { type: 'string', value: 'TAG', help: 'print: auch, was sich seit diesem Tag ändert' },
		json: { type: 'boolean', help: 'check: Ausgabe als JSON' },
	},
	async run(input) {
		const [deed = ''] = input.positionals;
		const run = Object.hasOwn(deeds, deed) ? deeds[deed] : undefined;
		if (run) return run(input);
		complain(`„law ${deed}“ gibt es nicht; es gibt ${Object.keys(deeds).join(', ')}.`);
		return 2;
	},
};
