/** "11. Dezember 2024" */
export function formatDay(day: string): string {
	return Temporal.PlainDate.from(day).toLocaleString('de-DE', {
		day: 'numeric',
		month: 'long',
		year: 'numeric',
	});
}

/** A day, a month or a year, as exactly as it is known: "23. Juni 2025", "August 2025", "2021". */
export function formatPartialDay(date: string): string {
	if (date.length === 4) return date;
	if (date.length === 10) return formatDay(date);
	return Temporal.PlainDate.from(`${date}-01`).toLocaleString('de-DE', { month: 'long', year: 'numeric' });
}
