import type { Locale } from '#lib/paraglide/runtime.js';

const languages: Readonly<Record<Locale, string>> = { de: 'de-DE', en: 'en-GB' };
const written = new Map<string, string>();

/** "11. Dezember 2024", "11 December 2024"; by Intl, because many a reader's browser has no Temporal. */
export function formatDay(day: string, locale: Locale = 'de'): string {
	return remember(`${locale} ${day}`, () => write(day, languages[locale], { day: 'numeric' }));
}

/** A day, a month or a year, as exactly as it is known: "23. Juni 2025", "August 2025", "2021". */
export function formatPartialDay(date: string): string {
	if (date.length === 4) return date;
	if (date.length === 10) return formatDay(date);
	return remember(date, () => write(`${date}-01`, languages.de, {}));
}

/** A calendar day has no time zone: it is read and written in the same one. */
function write(day: string, language: string, options: Intl.DateTimeFormatOptions): string {
	const format = new Intl.DateTimeFormat(language, {
		timeZone: 'UTC',
		month: 'long',
		year: 'numeric',
		...options,
	});
	return format.format(new Date(`${day}T00:00:00Z`));
}

/** Writing a date out in German costs more than the rest of a short page; the content has a few dozen. */
function remember(date: string, write: () => string): string {
	const known = written.get(date);
	if (known !== undefined) return known;
	const text = write();
	written.set(date, text);
	return text;
}
