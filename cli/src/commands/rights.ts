import { parsePlainDate } from '@schutznetz/kernel';
import { completeSince, isHolidayIn, isLand, isNationwideHoliday, lands, lawDe } from '@schutznetz/law-de';
import { answerRights, resolveErrorSentence, resolveLaw } from '@schutznetz/rights';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { readCaseFile } from '../rights/read-case-file.ts';
import { rightsJson } from '../rights/rights-json.ts';
import { rightsText } from '../rights/rights-text.ts';
import { rulesNotStored } from '../rights/rules-not-stored.ts';

/** Answers every right of the law for the facts in a file. Needs neither network nor database. */
export const rightsCommand: Command = {
	name: 'rights',
	summary: 'Prüft die Rechte für Angaben in einer Datei, ohne Netz und ohne Datenbank.',
	positionals: [],
	options: {
		facts: { type: 'string', value: 'DATEI', help: 'JSON mit den Angaben; was fehlt, ist unbekannt' },
		'as-of': { type: 'string', value: 'TAG', help: 'Tag, für den das Recht gilt: JJJJ-MM-TT' },
		reform: {
			type: 'string',
			value: 'R2a,R2b',
			help: 'Reformen, durch Komma getrennt, in dieser Reihenfolge',
		},
		assume: {
			type: 'string',
			value: 'NAME=WERT,…',
			help: 'Annahmen der Reformen, die von der Voreinstellung abweichen',
		},
		land: {
			type: 'string',
			value: 'BY',
			help: 'Land, dessen Feiertage zählen; ohne Angabe die in ganz Deutschland',
		},
		json: { type: 'boolean', help: 'Ausgabe als JSON' },
	},
	async run({ texts, flags }) {
		const { facts: path, 'as-of': day } = texts;
		if (path === undefined) return refuse(['Es fehlt --facts DATEI.']);
		if (day === undefined) return refuse(['Es fehlt --as-of TAG (JJJJ-MM-TT).']);
		const asOf = parsePlainDate(day);
		if (!asOf.ok)
			return refuse([`„${day}“ ist kein Tag; erwartet wird JJJJ-MM-TT, zum Beispiel 2026-11-21.`]);
		const pairs = parts(texts.assume).map((pair) => pair.split('='));
		const broken = pairs.find((pair) => pair.length !== 2);
		if (broken) return refuse([`„${broken.join('=')}“ ist keine Annahme; erwartet wird NAME=WERT.`]);
		const { land } = texts;
		if (land !== undefined && !isLand(land)) {
			return refuse([`Ein Land „${land}“ gibt es nicht; erwartet wird ${Object.keys(lands).join(', ')}.`]);
		}
		const law = resolveLaw(lawDe, {
			asOf: asOf.value,
			reforms: [...new Set(parts(texts.reform))],
			assumptions: Object.fromEntries(pairs),
		});
		if (!law.ok) return refuse([...new Set(law.error.map(resolveErrorSentence))]);
		const notStored = rulesNotStored(law.value);
		if (law.value.rules.size === 0) {
			return refuse([
				`Für den ${day} ist hier kein Recht hinterlegt; ganz hinterlegt ist es ab ${completeSince}.`,
			]);
		}
		const read = await readCaseFile(path, Temporal.Now.plainDateISO('Europe/Berlin'));
		if (!read.ok) return refuse(read.error);
		if (notStored.length > 0) {
			complain(
				`Für den ${day} sind diese Regeln hier nicht hinterlegt, was über das Recht nichts sagt: ${notStored.join(', ')}.`,
			);
		}
		const answers = answerRights(law.value, read.value, {
			isHoliday: land === undefined ? isNationwideHoliday : isHolidayIn(land),
		});
		process.stdout.write(
			flags.has('json')
				? `${JSON.stringify(rightsJson(law.value, answers), null, '\t')}\n`
				: rightsText(law.value, answers),
		);
		return 0;
	},
};

const parts = (text: string | undefined): readonly string[] =>
	(text ?? '')
		.split(',')
		.map((part) => part.trim())
		.filter((part) => part !== '');

function refuse(sentences: readonly string[]): number {
	for (const sentence of sentences) complain(sentence);
	return 2;
}
