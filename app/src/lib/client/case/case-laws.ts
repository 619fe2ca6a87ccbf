import { err, parsePlainDate, type Result } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import { type LawAsOf, resolveErrorSentence, resolveLaw } from '@schutznetz/rights';
import type { CaseProblem } from './case-problem.ts';
import { noReform, type ReformChoice } from './reform-choice.ts';

type Resolved = Result<LawAsOf, readonly CaseProblem[]>;

/** One law for each day and choice: all evaluators keep what they prepared beside it. */
export function createCaseLaws() {
	const laws = new Map<string, Resolved>();
	return (asOf: string, reforms: ReformChoice = noReform): Resolved => {
		const key = JSON.stringify([asOf, reforms]);
		const law = laws.get(key) ?? resolve(asOf, reforms);
		laws.set(key, law);
		return law;
	};
}

function resolve(asOf: string, { ids, settings }: ReformChoice): Resolved {
	if (asOf === '') return err([{ kind: 'day', sentence: 'Bitte wählen Sie einen Stichtag.' }]);
	const day = parsePlainDate(asOf);
	if (!day.ok) return err([{ kind: 'day', sentence: `„${asOf}“ ist kein Kalendertag.` }]);
	const law = resolveLaw(lawDe, { asOf: day.value, reforms: ids, assumptions: settings });
	if (!law.ok) return err(law.error.map((error) => ({ kind: 'law', sentence: resolveErrorSentence(error) })));
	return law.value.rules.size > 0
		? law
		: err([{ kind: 'law', sentence: 'Für diesen Tag ist keine Regel hinterlegt.' }]);
}
