const months = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A calendar day ('YYYY-MM-DD') as a letter writes it: "21. November 2026". */
export const germanDay = (day: string): string =>
	Temporal.PlainDate.from(day).toLocaleString('de-DE', months);
