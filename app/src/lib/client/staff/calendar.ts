import { isHolidayOn } from '@schutznetz/law-de/holidays';
import type { CentreProfile } from '@schutznetz/vault/public';
import type { Calendar } from './select-entries.ts';

/** What is due when, by what the centre announces and by the holidays of its Land; of all Germany without one. */
export function calendarOf(profile: CentreProfile | undefined, today: string): Calendar {
	const land = profile?.place.land ?? null;
	return {
		today,
		answerDays: profile?.answerDays ?? null,
		isHoliday: (day) => isHolidayOn(land, day),
	};
}
