/** The calendar day of an instant where the house stands, 'YYYY-MM-DD'. */
export function dayOf(instant: Temporal.Instant): string {
	return instant.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
}
