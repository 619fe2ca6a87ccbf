import type { CentreProfile } from '@schutznetz/vault/public';

// Any Monday: the second of January 2023 was one.
const weekday = new Intl.DateTimeFormat('de', { weekday: 'long', timeZone: 'UTC' });
const nameOf = (day: number): string => weekday.format(Date.UTC(2023, 0, 1 + day));

/** "Montag 09:00–12:00 und 14:00–16:00, Dienstag …", in the order of the week. */
export function hoursText(hours: CentreProfile['hours']): string {
	const sorted = [...hours].sort((one, other) => one.day - other.day || one.from.localeCompare(other.from));
	return [...new Set(sorted.map(({ day }) => day))]
		.map((day) => {
			const times = sorted.filter((one) => one.day === day).map(({ from, to }) => `${from}–${to}`);
			return `${nameOf(day)} ${times.join(' und ')}`;
		})
		.join(', ');
}
