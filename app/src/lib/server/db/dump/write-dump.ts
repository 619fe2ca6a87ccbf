import { err, ok, type Result } from '@schutznetz/kernel';
import type pg from 'pg';
import { connectClient } from '../connect.ts';
import { schemaName } from '../connection.ts';
import type { DatabaseProblem } from '../database-problem.ts';
import { recordedMigrations } from '../migrate.ts';
import { combineTableHashes, startTableHash } from './content-hash.ts';
import { readRows, settleDumpSession } from './copy-rows.ts';
import { type DumpEnd, dumpFormat, endOfRows } from './dump-format.ts';
import { listDumpTables } from './dump-tables.ts';

/** A dump that is being written. */
export interface RunningDump {
	/** The bytes; reading them to the end, or leaving off, closes the connection. */
	readonly bytes: AsyncGenerator<Buffer>;
	/** What the last line says, once the bytes were read to their end. */
	end(): DumpEnd;
}

/** Opens one snapshot of the database and gives it as a stream; the application may go on writing meanwhile. */
export async function writeDump(ownerUrl: string): Promise<Result<RunningDump, DatabaseProblem>> {
	const owner = await connectClient(ownerUrl, 'DATABASE_OWNER_URL');
	if (!owner.ok) return err(owner.error);
	const { rows } = await owner.value.query('SELECT FROM pg_tables WHERE schemaname = $1 AND tablename = $2', [
		schemaName,
		'migration',
	]);
	if (rows.length === 0) {
		await owner.value.end();
		return err({ kind: 'notSetUp' });
	}
	let last: DumpEnd | undefined;
	return ok({
		bytes: dumpLines(owner.value, (end) => {
			last = end;
		}),
		end() {
			if (!last) throw new Error('the dump was not read to its end');
			return last;
		},
	});
}

const line = (value: object): Buffer => Buffer.from(`${JSON.stringify(value)}\n`);

async function* dumpLines(owner: pg.Client, finish: (end: DumpEnd) => void): AsyncGenerator<Buffer> {
	try {
		await owner.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
		await settleDumpSession(owner);
		yield line({ format: dumpFormat, migrations: await recordedMigrations(owner) });
		const hashes = new Map<string, string>();
		let rows = 0;
		for (const table of await listDumpTables(owner)) {
			yield line({ table: table.name, columns: table.columns });
			const hash = startTableHash(table);
			for await (const chunk of readRows(owner, table)) {
				hash.update(chunk);
				for (const byte of chunk) if (byte === 10) rows += 1;
				yield chunk;
			}
			hashes.set(table.name, hash.digest('hex'));
			yield Buffer.from(endOfRows);
		}
		const end: DumpEnd = { end: true, contentHash: combineTableHashes(hashes), rows };
		yield line(end);
		await owner.query('COMMIT');
		finish(end);
	} finally {
		await owner.end();
	}
}
