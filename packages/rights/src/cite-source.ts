import { dayOfEpoch, epochDay, germanDay } from './day.ts';
import type { DayText } from './facts.ts';
import type { Source } from './rule.ts';

/**
 * '§ 59 Abs. 7 Satz 1 AufenthG'
 *
 * @param writeDay - how the day of a decision is written; '29. April 2026' where it is left out
 */
export function citationOf(source: Source, writeDay: (day: DayText) => string = dayInGerman): string {
	switch (source.type) {
		case 'statute':
		case 'directive':
			return [source.paragraph, source.sentence, source.act].filter(Boolean).join(' ');
		case 'caseLaw':
			return [source.court, source.decidedOn && writeDay(source.decidedOn), source.docket]
				.filter(Boolean)
				.join(', ');
		case 'practice':
			return [source.body, source.title, source.place].filter(Boolean).join(', ');
	}
}

/** The citation with the day on which the text was read, or that nobody read it, and what has to be known of it. */
export function sourceLine(source: Source): string {
	const read = source.textReadOn === null ? 'nicht gelesen' : `gelesen am ${dayInGerman(source.textReadOn)}`;
	return `${citationOf(source)} (${read})${source.note === undefined ? '' : `: ${source.note}`}`;
}

/** '29. April 2026' */
export const dayInGerman = (day: DayText): string => germanDay(dayOfEpoch(epochDay(day) ?? 0));
