import { m } from '#lib/paraglide/messages.js';
import type { RefusedView } from './reform-view.ts';

/** What came, and what was due, where a day or a seed of an address could not be used. */
export function refusedSentence(problem: RefusedView): string {
	switch (problem.kind) {
		case 'notACalendarDay':
			return m.reform_wrong_day({ text: problem.text });
		case 'dayBeforeLaw':
			return m.reform_day_before_law({ text: german(problem.text), from: german(problem.from) });
		case 'unknownSeed':
			return m.reform_wrong_seed({ text: problem.text, seeds: problem.seeds.join(', ') });
	}
}

const german = (day: string): string => day.split('-').reverse().join('.');
