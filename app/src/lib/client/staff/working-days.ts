import { addDays } from '../days.ts';

/** Whether nobody works on this day, 'YYYY-MM-DD', beside Saturdays and Sundays. */
export type IsHoliday = (day: string) => boolean;

/** The day so many working days after another; with none to add the day itself. */
export function addWorkingDays(day: string, days: number, isHoliday: IsHoliday): string {
	let at = day;
	for (let left = days; left > 0; ) {
		at = nextDay(at);
		if (isWorkingDay(at, isHoliday)) left -= 1;
	}
	return at;
}

/** The same day so many months later, or the last of that month. */
export function addMonths(day: string, months: number): string {
	const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
	const last = new Date(Date.UTC(year, month + months, 0));
	return new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(date, last.getUTCDate())))
		.toISOString()
		.slice(0, 10);
}

const nextDay = (day: string): string => addDays(day, 1);

function isWorkingDay(day: string, isHoliday: IsHoliday): boolean {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return weekday !== 0 && weekday !== 6 && !isHoliday(day);
}
