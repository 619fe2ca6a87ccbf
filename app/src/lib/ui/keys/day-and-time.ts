/** An instant as somebody reads it who has to come back then. */
export function dayAndTime(instant: string): string {
	return new Intl.DateTimeFormat('de-DE', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		hour: '2-digit',
		minute: '2-digit',
	}).format(new Date(instant));
}

/** A calendar day. */
export function plainDay(day: string): string {
	return new Intl.DateTimeFormat('de-DE', { dateStyle: 'medium', timeZone: 'UTC' }).format(
		new Date(`${day}T00:00:00Z`),
	);
}
