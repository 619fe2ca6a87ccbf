const inBerlin = new Intl.DateTimeFormat('en-CA-u-ca-gregory-nu-latn', {
	timeZone: 'Europe/Berlin',
	year: 'numeric',
	month: '2-digit',
	day: '2-digit',
});

/**
 * The calendar day of an instant in Germany, 'YYYY-MM-DD', also where the browser has no Temporal. The same for both
 * sides of a thread, so that a day tells nothing of where somebody writes.
 */
export function dayInBerlin(nowMs: number): string {
	const parts = Object.fromEntries(inBerlin.formatToParts(nowMs).map(({ type, value }) => [type, value]));
	return `${parts.year}-${parts.month}-${parts.day}`;
}
