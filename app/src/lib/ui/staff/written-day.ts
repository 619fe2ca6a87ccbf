const german = new Intl.DateTimeFormat('de-DE', {
	timeZone: 'UTC',
	day: 'numeric',
	month: 'long',
	year: 'numeric',
});
const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });
const languages = new Intl.DisplayNames('de', { type: 'language', fallback: 'code' });

/** "21. November 2026"; by Intl, because not every counsellor's browser has Temporal yet. */
export const writtenDay = (day: string): string => german.format(new Date(`${day}T00:00:00Z`));

/** The clock time of an ISO instant where the reader is: "14:05"; undefined for what is none. */
export function clockTime(instant: string): string | undefined {
	const date = new Date(instant);
	return Number.isNaN(date.getTime()) ? undefined : clock.format(date);
}

/** "Englisch" for "en"; the tag itself where it is none that is known. */
export function languageName(tag: string): string {
	try {
		return languages.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
