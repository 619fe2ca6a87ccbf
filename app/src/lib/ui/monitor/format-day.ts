import type { Locale } from '#lib/paraglide/runtime.js';

const languages: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };
const written = new Map<string, string>();

/** "11. Dezember 2024", "11 December 2024" */
export function formatDay(day: string, locale: Locale = 'de'): string {
	return remember(`${locale} ${day}`, () =>
		Temporal.PlainDate.from(day).toLocaleString(languages[locale], {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
		}),
	);
}

/** A day, a month or a year, as exactly as it is known: "23. Juni 2025", "August 2025", "2021". */
export function formatPartialDay(date: string): string {
	if (date.length === 4) return date;
	if (date.length === 10) return formatDay(date);
	return remember(date, () =>
		Temporal.PlainDate.from(`${date}-01`).toLocaleString('de-DE', { month: 'long', year: 'numeric' }),
	);
}

/** Writing a date out in German costs more than the rest of a short page; the content has a few dozen. */
function remember(date: string, write: () => string): string {
	const known = written.get(date);
	if (known !== undefined) return known;
	const text = write();
	written.set(date, text);
	return text;
}
