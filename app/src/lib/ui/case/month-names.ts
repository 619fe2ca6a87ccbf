/** The months in German, January first. */
export const monthNames: readonly string[] = Array.from({ length: 12 }, (_, month) =>
	new Date(Date.UTC(2024, month, 1)).toLocaleDateString('de-DE', { month: 'long', timeZone: 'UTC' }),
);
