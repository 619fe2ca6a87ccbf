/**
 * Structured log: one JSON line an event. A line holds what an operator needs and nothing about a visitor:
 * the shape of `LogFields` has no place for an address, a path or a query, and no caller may add one.
 */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error';

export type LogFields = Readonly<{
	/** What happened, in kebab-case. */
	event: string;
	/** The route's pattern (`/public/[lang=lang]/monitor`), never the path that was asked for. */
	route?: string;
	method?: string;
	status?: number;
	/** Whole milliseconds. */
	tookMs?: number;
	/** Names the occurrence that an error page shows, so that a report finds its line. */
	errorId?: string;
	/** Kind of error: the class' name or the database's code, never its message, which may quote what somebody typed. */
	errorName?: string;
	/** Where in our own code, without arguments, or at which of our tables. */
	errorAt?: string;
}>;

/** @param precision - 'day' where even the minute would say that somebody was there */
export type Log = (level: LogLevel, fields: LogFields, precision?: 'instant' | 'day') => void;

const order: readonly LogLevel[] = ['debug', 'info', 'warn', 'error'];

/** A log that writes lines at or above `least` to `write`. */
export function createLog(
	write: (line: string) => void,
	least: LogLevel = 'info',
	now = () => new Date(),
): Log {
	return (level, fields, precision = 'instant') => {
		if (order.indexOf(level) < order.indexOf(least)) return;
		const instant = now().toISOString();
		const time = precision === 'day' ? instant.slice(0, 10) : instant;
		write(`${JSON.stringify({ time, level, ...fields })}\n`);
	};
}
