import pg from 'pg';
import type { Finding, Search } from './search.ts';

/**
 * The content of every row of every table that is not PostgreSQL's own, value by value: what is compressed in the
 * files lies open here, and `bytea` is searched as the bytes that it holds.
 */
export async function searchTables(
	search: Search,
	ownerUrl: string,
): Promise<{ findings: Finding[]; tables: Readonly<Record<string, number>> }> {
	const client = new pg.Client({
		connectionString: ownerUrl,
		// Everything but bytea stays the text that PostgreSQL gives.
		types: {
			getTypeParser: ((oid: number, format?: 'text' | 'binary') =>
				oid === pg.types.builtins.BYTEA
					? pg.types.getTypeParser(oid, format as 'text')
					: (value: string) => value) as typeof pg.types.getTypeParser,
		},
	});
	await client.connect();
	try {
		// The owner's way past row-level security: else a table looks empty and nothing is ever found.
		await client.query("SELECT set_config('schutznetz.maintenance', 'on', false)");
		const tables = await client.query<{ name: string }>(
			`SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
			WHERE c.relkind IN ('r', 'm') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
			ORDER BY 1`,
		);
		const findings: Finding[] = [];
		const rowsOf: Record<string, number> = {};
		for (const { name } of tables.rows) {
			const { rows } = await client.query<unknown[]>({ text: `SELECT * FROM ${name}`, rowMode: 'array' });
			rowsOf[name] = rows.length;
			const values = rows.flat().filter((value) => value !== null);
			const bytes = values.map((value) => (Buffer.isBuffer(value) ? value : Buffer.from(String(value))));
			for (const value of bytes) findings.push(...search.inBytes(`table ${name}`, value));
		}
		return { findings, tables: rowsOf };
	} finally {
		await client.end();
	}
}
