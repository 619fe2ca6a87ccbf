/** Today as a calendar day in Germany, 'YYYY-MM-DD', also where the browser has no Temporal yet. */
export function todayInBerlin(nowMs: number): string {
	return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' }).format(nowMs);
}
