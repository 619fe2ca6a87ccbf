import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { importDemands } from './import-demands.ts';
import { importPlan } from './import-plan.ts';

/** Reads a plan's measures or a paper's demands out of a file, as the import desk does, without a browser. */
export const importCommand: Command = {
	name: 'import',
	summary: 'Liest Maßnahmen (plan) oder Forderungen (demands) aus PDF, DOCX, XLSX, CSV oder Text.',
	positionals: ['plan|demands', 'DATEI'],
	options: {
		plan: { type: 'string', value: 'ID', help: 'zu welchem Plan die Maßnahmen gehören, zum Beispiel nap-az' },
		edition: { type: 'string', value: 'TAG', help: 'Tag der Fassung: JJJJ-MM-TT' },
		commit: {
			type: 'boolean',
			help: 'schreibt Entwürfe, alle oder keinen; ohne diese Angabe ein Probelauf',
		},
		json: { type: 'boolean', help: 'Ausgabe als JSON' },
	},
	async run({ positionals: [what = '', path = ''], texts, flags }) {
		const isJson = flags.has('json');
		if (what === 'demands') {
			const alien = ['plan', 'edition', 'commit'].find((name) => name in texts || flags.has(name));
			if (alien === undefined) return importDemands(path, isJson);
			complain(`„import demands“ liest nur und kennt --${alien} nicht.`);
			return 2;
		}
		if (what === 'plan') {
			if (texts.plan !== undefined) {
				return importPlan(path, {
					plan: texts.plan,
					edition: texts.edition,
					isCommitted: flags.has('commit'),
					isJson,
				});
			}
			complain('Es fehlt --plan ID.');
			return 2;
		}
		complain(`„${what}“ lässt sich nicht einlesen, nur plan und demands.`);
		return 2;
	},
};
