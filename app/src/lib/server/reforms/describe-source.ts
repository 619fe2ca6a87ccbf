import { numericDay } from '@schutznetz/kernel';
import type { Source } from '@schutznetz/rights';

/** A place in the law or in a paper; `readOn` is null where nobody has opened the text. */
export type SourceLine = Readonly<{ place: string; readOn: string | null; note: string | null }>;

/** A source as a page shows it. */
export function describeSource(source: Source): SourceLine {
	return {
		place: placeOf(source),
		readOn: source.textReadOn === null ? null : numericDay(source.textReadOn),
		note: source.note ?? null,
	};
}

function placeOf(source: Source): string {
	switch (source.type) {
		case 'statute':
		case 'directive':
			return [source.paragraph, source.sentence, source.act].filter(Boolean).join(' ');
		case 'caseLaw': {
			const decidedOn = source.decidedOn === null ? '' : numericDay(source.decidedOn);
			return [source.court, decidedOn, source.docket].filter(Boolean).join(', ');
		}
		case 'practice':
			return [source.body, source.title, source.place].filter(Boolean).join(', ');
	}
}
