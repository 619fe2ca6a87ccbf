import { err, ok, type Result } from './result.ts';

/** A calendar day, Europe/Berlin where a place matters; 'YYYY-MM-DD' on the wire. */
export type PlainDate = Temporal.PlainDate;

/** Reads 'YYYY-MM-DD' and nothing else (no time, no zone, no calendar annotation). */
export function parsePlainDate(text: string): Result<PlainDate, { kind: 'notACalendarDay'; text: string }> {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return err({ kind: 'notACalendarDay', text });
	try {
		return ok(Temporal.PlainDate.from(text, { overflow: 'reject' }));
	} catch {
		return err({ kind: 'notACalendarDay', text });
	}
}
