import type { MeasureLike } from '../likeness/index.ts';

const natural = new Intl.Collator('de', { numeric: true });

/**
 * Measures as a document prints them: by field, in it by number ('9' before '30', '30' before '30a'). Records come out
 * of a database in the order of their ids; what has the same field and number stays in the order given.
 */
export function inDocumentOrder(measures: readonly MeasureLike[]): readonly MeasureLike[] {
	return measures.toSorted(
		(a, b) => natural.compare(a.field ?? '', b.field ?? '') || natural.compare(a.number, b.number),
	);
}
