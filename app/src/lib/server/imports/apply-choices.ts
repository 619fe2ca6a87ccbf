import { checkMeasures, type PlanReading } from '@schutznetz/plans/readers';
import type { ImportChoices } from './import-choices.ts';

/** A reading with what a person corrected and left out, looked at anew. */
export function applyChoices(
	reading: PlanReading,
	{ texts, excluded }: ImportChoices,
	counts: ReadonlyMap<number, number>,
): PlanReading {
	const left = new Set(excluded);
	const corrected = reading.measures
		.filter(({ key }) => !left.has(key))
		.map((measure) => {
			const given = texts[measure.key];
			if (!given) return measure;
			// Somebody has looked: a merged cell is no question any more.
			const problems = measure.problems.filter(
				({ kind }) => kind !== 'mergedUnclear' && kind !== 'mergedFilled',
			);
			return { ...measure, texts: { ...measure.texts, ...given }, problems, confidence: 1 };
		});
	const checked = checkMeasures(corrected, reading.fields, counts);
	return { ...reading, measures: checked.measures };
}
