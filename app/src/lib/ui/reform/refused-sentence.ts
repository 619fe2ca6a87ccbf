import { numericDay } from '@schutznetz/kernel';
import { m } from '#lib/paraglide/messages.js';
import type { ProblemView } from './reform-view.ts';

/** What came, and what was due, where a part of an address could not be used. */
export function refusedSentence(problem: ProblemView): string {
	switch (problem.kind) {
		case 'notACalendarDay':
			return m.reform_wrong_day({ text: problem.text });
		case 'dayBeforeLaw':
			return m.reform_day_before_law({ text: numericDay(problem.text), from: numericDay(problem.from) });
		case 'unknownSeed':
			return m.reform_wrong_seed({ text: problem.text, seeds: problem.seeds.join(', ') });
		case 'unknownSize':
			return m.reform_wrong_size({ text: problem.text, sizes: problem.sizes.join(', ') });
		case 'unknownReform':
			return `${m.reform_wrong_reform({ text: problem.text })}${hint(problem.nearest)}`;
		case 'unknownParameter':
			return `${m.reform_wrong_parameter({ name: problem.name })}${hint(problem.nearest)}`;
		case 'unknownSetting': {
			const { name, text, settings } = problem;
			return m.reform_wrong_setting({ name, text, settings: settings.join(', ') });
		}
		case 'wrongValue': {
			const { name, text, min, max } = problem;
			return m.reform_wrong_value({ name, text, min, max });
		}
		case 'turnedAround':
			return m.reform_turned_around({ states: problem.states });
		case 'allZero':
			return m.reform_all_zero({ states: problem.states });
	}
}

const hint = (nearest: string | null): string =>
	nearest === null ? '' : ` ${m.reform_nearest({ nearest })}`;
