import { numericDay } from '@schutznetz/kernel';
import { citationOf, type Source } from '@schutznetz/rights';

/** A place in the law or in a paper; `readOn` is null where nobody has opened the text. */
export type SourceLine = Readonly<{ place: string; readOn: string | null; note: string | null }>;

/** A source as a page shows it. */
export function describeSource(source: Source): SourceLine {
	return {
		place: citationOf(source, numericDay),
		readOn: source.textReadOn === null ? null : numericDay(source.textReadOn),
		note: source.note ?? null,
	};
}
