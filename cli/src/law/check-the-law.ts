import { parsePlainDate } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import { resolveErrorSentence, resolveLaw } from '@schutznetz/rights';
import type { CommandInput } from '../command.ts';
import { complain } from '../complain.ts';
import { checkReport } from './check-report.ts';
import { checkText } from './check-text.ts';

/** Analyses the law of a day. Exit code 1 where something was found that has no reason in the list of the law. */
export async function checkTheLaw({ texts, flags }: CommandInput): Promise<number> {
	const text = texts['as-of'] ?? Temporal.Now.plainDateISO('Europe/Berlin').toString();
	const day = parsePlainDate(text);
	if (!day.ok) {
		complain(`„${text}“ ist kein Tag; erwartet wird JJJJ-MM-TT, zum Beispiel 2026-11-21.`);
		return 2;
	}
	const law = resolveLaw(lawDe, { asOf: day.value });
	if (!law.ok) {
		for (const problem of law.error) complain(resolveErrorSentence(problem));
		return 2;
	}
	if (law.value.rules.size === 0) {
		complain(`Für den ${text} ist hier kein Recht hinterlegt.`);
		return 2;
	}
	const report = checkReport(law.value);
	process.stdout.write(flags.has('json') ? `${JSON.stringify(report, null, '\t')}\n` : checkText(report));
	return report.open.length === 0 ? 0 : 1;
}
