const clock = new Intl.DateTimeFormat('de-DE', { hour: '2-digit', minute: '2-digit' });

/** The clock time of an ISO instant where the reader is: "14:05"; undefined for what is none. */
export function clockTime(instant: string): string | undefined {
	const date = new Date(instant);
	return Number.isNaN(date.getTime()) ? undefined : clock.format(date);
}
