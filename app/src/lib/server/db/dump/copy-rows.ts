import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { schemaName } from '../connection.ts';
import type { DumpTable } from './dump-tables.ts';

const list = (names: readonly string[]): string => names.map((name) => pg.escapeIdentifier(name)).join(', ');
const qualified = (name: string): string => `${schemaName}.${pg.escapeIdentifier(name)}`;

/** For the running transaction: every row is seen, and every value is written the same way on every server. */
export async function settleDumpSession(owner: pg.Client): Promise<void> {
	await owner.query(`
		SELECT set_config('schutznetz.maintenance', 'on', true);
		SET LOCAL datestyle = 'ISO, YMD';
		SET LOCAL intervalstyle = 'iso_8601';
		SET LOCAL extra_float_digits = 1;
		SET LOCAL bytea_output = 'hex';
		SET LOCAL idle_in_transaction_session_timeout = 0;
	`);
}

/** A table's rows in COPY's text form, one a line, by key in byte order: the same on every server. */
export function readRows(owner: pg.Client, table: DumpTable): AsyncIterable<Buffer> {
	const order = table.key.map((name) => `${pg.escapeIdentifier(name)}::text COLLATE "C"`).join(', ');
	const select = `SELECT ${list(table.columns)} FROM ${qualified(table.name)} ORDER BY ${order}`;
	return owner.query(copyTo(`COPY (${select}) TO STDOUT (FORMAT text, ENCODING 'UTF8')`));
}

/**
 * Writes rows in COPY's text form into a table; resolves when the server has taken them all. Must run in a
 * transaction that holds the table for itself: COPY refuses to write under forced row-level security, so the
 * force is taken off for the owner and put back, which nobody else ever sees.
 */
export async function writeRows(
	owner: pg.Client,
	name: string,
	columns: readonly string[],
	rows: AsyncIterable<Buffer>,
): Promise<void> {
	const table = qualified(name);
	const forced = await owner.query('SELECT FROM pg_class WHERE oid = $1::regclass AND relforcerowsecurity', [
		table,
	]);
	if (forced.rows.length > 0) await owner.query(`ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY`);
	const copy = `COPY ${table} (${list(columns)}) FROM STDIN (FORMAT text, ENCODING 'UTF8')`;
	await pipeline(rows, owner.query(copyFrom(copy)));
	if (forced.rows.length > 0) await owner.query(`ALTER TABLE ${table} FORCE ROW LEVEL SECURITY`);
}
