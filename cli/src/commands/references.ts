import { readFile } from 'node:fs/promises';
import { bundledContent, describeContentProblem, readContent } from '@schutznetz/plans';
import { knownNames, lintNames } from '@schutznetz/plans/names';
import {
	findReusedNumbers,
	indexOfPlans,
	type Reference,
	resolveReferences,
} from '@schutznetz/plans/references';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';

/** Looks at what a text refers to, by what the shipped content knows of the plans. Needs no database. */
export const referencesCommand: Command = {
	name: 'references',
	summary: 'Prüft die Verweise und Namen in einer Textdatei, ohne Netz und ohne Datenbank.',
	positionals: ['DATEI'],
	options: {
		plan: { type: 'string', value: 'nap-mh', help: 'Plan, von dem der Text handelt, bis er einen nennt' },
		json: { type: 'boolean', help: 'Ausgabe als JSON' },
	},
	async run({ positionals: [path = ''], texts, flags }) {
		const content = readContent(bundledContent);
		if (!content.ok) throw new Error(content.error.map(describeContentProblem).join('\n'));
		const plans = indexOfPlans(content.value.plans);
		const { plan } = texts;
		if (plan !== undefined && !plans.some(({ id }) => id === plan)) {
			complain(`„${plan}“ ist kein Plan; es gibt ${plans.map(({ id }) => id).join(', ')}.`);
			return 2;
		}
		const text = await readText(path);
		if (text === undefined) return 1;
		const references = resolveReferences(text, { plans }, plan ?? null);
		const found = {
			references,
			reused: findReusedNumbers(text, references).map(({ target, places }) => ({
				measure: target.measure,
				sentences: places.map(({ sentence }) => sentence),
			})),
			names: lintNames(text, knownNames),
		};
		process.stdout.write(
			flags.has('json') ? `${JSON.stringify(found, null, '\t')}\n` : `${references.map(line).join('\n')}\n`,
		);
		return 0;
	},
};

async function readText(path: string): Promise<string | undefined> {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
	} catch (error) {
		const reason = error instanceof TypeError ? 'sie ist kein Text in UTF-8' : 'sie lässt sich nicht lesen';
		complain(`„${path}“ wurde nicht geprüft: ${reason}.`);
		return undefined;
	}
}

function line(reference: Reference): string {
	const raw = reference.raw.replaceAll(/\s+/g, ' ');
	if (reference.kind === 'paragraph') return `${raw}\t${reference.status}`;
	const numbers = reference.numbers.map(({ number, status, target, candidates, reason }) =>
		[target?.measure ?? number, status, reason ?? '', candidates.map(({ measure }) => measure).join('|')]
			.filter((part) => part !== '')
			.join(' '),
	);
	return `${raw}\t${numbers.join('; ')}`;
}
