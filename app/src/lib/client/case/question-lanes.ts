import { populationParameters } from '@schutznetz/law-de';
import { type Lanes, type LawAsOf, prepareLanes } from '@schutznetz/rights';

const prepared = new WeakMap<LawAsOf, Lanes>();

/**
 * Invented cases by which the next question is weighed; drawn once for a law. Without answers there are none: a talk
 * opens the same way for everybody, and nobody waits for the first question.
 */
export function questionLanes(law: LawAsOf, answers: object): { readonly lanes?: Lanes } {
	if (Object.keys(answers).length === 0) return {};
	const lanes = prepared.get(law) ?? prepareLanes(law, populationParameters('middle'));
	prepared.set(law, lanes);
	return { lanes };
}
