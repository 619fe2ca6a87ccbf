import type { UrgentDeadline } from '#lib/client/case/urgent-deadlines.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

type Due = Pick<UrgentDeadline, 'from' | 'to' | 'when' | 'meaning' | 'states'>;

/** A day of the list for today, as its lead and what is to be said of it. An earliest end is no day to act until. */
export function dueWords({ from, to, when, meaning, states }: Due): readonly [lead: string, rest: string] {
	if (when === 'past') return [m.interview_today_past({ day: formatDay(to ?? '') }), states];
	const day = formatDay(from ?? '');
	if (meaning === 'lastDay') return [m.interview_today_until({ day }), states];
	if (meaning === 'end') return [m.interview_today_end({ day }), states];
	// Where the law file says "frühestens" itself, its sentence takes the day in; nothing is said twice.
	const said = EARLIEST.exec(states);
	return said
		? [m.interview_today_earliest({ day }), states.slice(said[0].length)]
		: [`${m.interview_today_earliest({ day })}:`, states];
}

const EARLIEST = /^Frühestens (?:mit|an|ab|nach) diesem Tag,? /;
