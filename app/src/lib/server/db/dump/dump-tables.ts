import type pg from 'pg';
import { schemaName } from '../connection.ts';

/** A table as it is dumped. */
export interface DumpTable {
	readonly name: string;
	/** By name, so that the order in which migrations added them does not matter. */
	readonly columns: readonly string[];
	/** The columns that order its rows: the primary key. */
	readonly key: readonly string[];
}

interface TableRow {
	name: string;
	columns: string[];
	key: string[] | null;
	needs: string[];
	hides_rows: boolean;
}

/**
 * All tables but the list of migrations, each after those that it refers to.
 *
 * @throws when a table would hide rows from the owner, as a dump without them would look complete; and when there
 *   is a sequence, as it would start anew after a restore (keys are UUIDs or come from the content)
 */
export async function listDumpTables(owner: pg.Client): Promise<readonly DumpTable[]> {
	const { rows } = await owner.query<TableRow>(
		`SELECT c.relname AS name,
			ARRAY(SELECT a.attname::text FROM pg_attribute a
				WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
				ORDER BY a.attname COLLATE "C") AS columns,
			(SELECT array_agg(a.attname::text ORDER BY k.position)
				FROM pg_index i, unnest(i.indkey) WITH ORDINALITY AS k (attnum, position), pg_attribute a
				WHERE i.indrelid = c.oid AND i.indisprimary AND a.attrelid = c.oid AND a.attnum = k.attnum) AS key,
			ARRAY(SELECT r.relname::text FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
				WHERE f.conrelid = c.oid AND f.contype = 'f' AND r.oid <> c.oid) AS needs,
			c.relforcerowsecurity AND NOT EXISTS (
				SELECT FROM pg_policy p WHERE p.polrelid = c.oid AND p.polname = 'maintenance') AS hides_rows
		FROM pg_class c
		WHERE c.relnamespace = to_regnamespace($1) AND c.relkind = 'r' AND c.relname <> 'migration'
		ORDER BY c.relname COLLATE "C"`,
		[schemaName],
	);
	const hidden = rows.filter((row) => row.hides_rows).map(({ name }) => name);
	if (hidden.length > 0)
		throw new Error(`tables without policy "maintenance" hide rows: ${hidden.join(', ')}`);
	const sequences = await owner.query<{ name: string }>(
		"SELECT relname AS name FROM pg_class WHERE relnamespace = to_regnamespace($1) AND relkind = 'S'",
		[schemaName],
	);
	if (sequences.rows.length > 0) {
		throw new Error(`a dump keeps no sequences: ${sequences.rows.map(({ name }) => name).join(', ')}`);
	}
	return inOrderOfNeed(rows).map(({ name, columns, key }) => ({ name, columns, key: key ?? columns }));
}

function inOrderOfNeed(rows: readonly TableRow[]): readonly TableRow[] {
	const ordered: TableRow[] = [];
	let waiting = [...rows];
	while (waiting.length > 0) {
		const isReady = (row: TableRow): boolean =>
			!row.needs.some((need) => waiting.some(({ name }) => name === need));
		const ready = waiting.filter(isReady);
		if (ready.length === 0)
			throw new Error(`tables refer to each other in a circle: ${waiting.map((row) => row.name)}`);
		ordered.push(...ready);
		waiting = waiting.filter((row) => !ready.includes(row));
	}
	return ordered;
}
