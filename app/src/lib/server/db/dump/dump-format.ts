/**
 * The dump: lines of text, so that it outlives the PostgreSQL that wrote it.
 *
 *     {"format":1,"migrations":["20261121060000_base",…]}
 *     {"table":"organisation","columns":["id","kind",…]}
 *     …rows in COPY's text form, one a line…
 *     \.
 *     {"table":…}
 *     {"end":true,"contentHash":"…","rows":123}
 */
export const dumpFormat = 1;

/** Ends the rows of a table; COPY's text form never writes a row like this, a backslash is doubled there. */
export const endOfRows = '\\.\n';

/** The first line. */
export interface DumpHead {
	readonly format: number;
	/** All that had run where it was written; the same ones run before the rows come in. */
	readonly migrations: readonly string[];
}

/** The line before a table's rows. */
export interface DumpTableLine {
	readonly table: string;
	readonly columns: readonly string[];
}

/** The last line. */
export interface DumpEnd {
	readonly end: true;
	readonly contentHash: string;
	readonly rows: number;
}
