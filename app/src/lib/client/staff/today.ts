const inBerlin = new Intl.DateTimeFormat('en-CA', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/** The calendar day of an instant in Germany, 'YYYY-MM-DD'; now where none is given. */
export function today(instantMs = Date.now()): string {
	const parts = Object.fromEntries(inBerlin.formatToParts(instantMs).map(({ type, value }) => [type, value]));
	return `${parts.year}-${parts.month}-${parts.day}`;
}
