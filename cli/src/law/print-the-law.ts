import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { type PlainDate, parsePlainDate } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import { printedLawHtml, printLaw, resolveErrorSentence, resolveLaw } from '@schutznetz/rights';
import type { CommandInput } from '../command.ts';
import { complain } from '../complain.ts';
import { rulesNotStored } from '../rights/rules-not-stored.ts';

/** Writes the whole law of a day as one page of HTML. */
export async function printTheLaw({ texts }: CommandInput): Promise<number> {
	const days: PlainDate[] = [];
	for (const text of [texts['as-of'] ?? today(), ...(texts.since === undefined ? [] : [texts.since])]) {
		const day = parsePlainDate(text);
		if (!day.ok) {
			complain(`„${text}“ ist kein Tag; erwartet wird JJJJ-MM-TT, zum Beispiel 2026-11-21.`);
			return 2;
		}
		days.push(day.value);
	}
	const [until, since] = days;
	if (until && since && Temporal.PlainDate.compare(since, until) >= 0) {
		complain(`--since ${since.toString()} liegt nicht vor dem ${until.toString()}, für den gedruckt wird.`);
		return 2;
	}
	const resolved = days.map((asOf) => resolveLaw(lawDe, { asOf }));
	const problems = resolved.flatMap((one) => (one.ok ? [] : one.error.map(resolveErrorSentence)));
	for (const problem of new Set(problems)) complain(problem);
	const [law, comparedWith] = resolved.flatMap((one) => (one.ok ? [one.value] : []));
	if (problems.length > 0 || !law) return 2;
	const notStored = rulesNotStored(law);
	if (notStored.length > 0) {
		complain(
			`Für den ${law.asOf.toString()} sind diese Regeln hier nicht hinterlegt, was über das Recht nichts sagt: ${notStored.join(', ')}.`,
		);
	}
	const html = printedLawHtml(
		printLaw(law, {
			title: 'Recht für Betroffene von Menschenhandel und Ausbeutung',
			version: createHash('sha256').update(JSON.stringify(lawDe)).digest('hex'),
			...(comparedWith ? { comparedWith } : {}),
		}),
	);
	if (texts.output === undefined) {
		process.stdout.write(html);
		return 0;
	}
	try {
		await writeFile(texts.output, html, { flag: 'wx' });
		return 0;
	} catch (error) {
		const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST';
		complain(
			`„${texts.output}“ wurde nicht geschrieben: ${isThere ? 'die Datei gibt es schon' : 'der Ort lässt sich nicht beschreiben'}.`,
		);
		return 1;
	}
}

const today = (): string => Temporal.Now.plainDateISO('Europe/Berlin').toString();
