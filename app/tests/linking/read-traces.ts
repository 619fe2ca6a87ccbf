import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import pg from 'pg';
import { PatternScan } from '../canary/pattern-scan.ts';

/** What a thief of the disk sees of one slot. */
export type Trace = {
	readonly id: Buffer;
	/** Every place where its address stands in a raw file, dead copies and the log of changes included. */
	readonly places: ReadonlyMap<string, readonly number[]>;
	/** Numbers of transactions that stand before its copies. */
	readonly transactions: readonly number[];
	readonly expiresOnDay: number;
	readonly bytes: number;
};

type Sought = { readonly bytes: Buffer };

/** A row begins 25 bytes before its first column where that is a short value of 32 bytes: with its transaction. */
const headerBytes = 25;

/** Searches the raw files of a house for the addresses of slots, and reads from the table what stands beside them. */
export async function readTraces(
	dataDir: string,
	ownerUrl: string,
	slots: readonly Uint8Array[],
): Promise<readonly Trace[]> {
	const rows = await readRows(ownerUrl);
	const scan = new PatternScan(slots.map((id): Sought => ({ bytes: Buffer.from(id) })));
	const seen = new Map(slots.map((id) => [hexOf(id), newTrace()]));
	for (const [file, bytes] of filesOf(dataDir)) {
		scan.scan(bytes, ({ bytes: id }, at) => {
			const trace = seen.get(hexOf(id));
			if (!trace) return;
			const before = trace.places.get(file);
			if (before) before.push(at);
			else trace.places.set(file, [at]);
			if (at >= headerBytes) trace.transactions.push(bytes.readUInt32LE(at - headerBytes));
		});
	}
	return slots.map((id) => {
		const { places, transactions } = seen.get(hexOf(id)) ?? newTrace();
		const row = rows.get(hexOf(id));
		if (!row) throw new Error('a slot that was written has no row');
		return { id: Buffer.from(id), places, transactions, ...row };
	});
}

const newTrace = () => ({ places: new Map<string, number[]>(), transactions: [] as number[] });

async function readRows(connectionString: string) {
	const client = new pg.Client({ connectionString });
	await client.connect();
	try {
		const { rows } = await client.query<{ id: Buffer; day: number; bytes: number }>(
			"SELECT id, expires_on - date '1970-01-01' AS day, length(envelope) AS bytes FROM schutznetz.slot",
		);
		return new Map(rows.map(({ id, day, bytes }) => [hexOf(id), { expiresOnDay: day, bytes }]));
	} finally {
		await client.end();
	}
}

/** Every file below a folder; the segments of the log of changes are one, in their order. */
function filesOf(folder: string): ReadonlyMap<string, Buffer> {
	const files = new Map<string, Buffer>();
	const walk = (below: string): void => {
		for (const name of readdirSync(below).sort()) {
			const path = join(below, name);
			const stat = lstatSync(path, { throwIfNoEntry: false });
			if (stat?.isDirectory()) walk(path);
			if (!stat?.isFile()) continue;
			const key = path.includes('pg_wal/') ? 'pg_wal' : relative(folder, path);
			const bytes = readIfThere(path);
			const before = files.get(key);
			files.set(key, before ? Buffer.concat([before, bytes]) : bytes);
		}
	};
	walk(folder);
	return files;
}

/** A database removes files while we walk. */
function readIfThere(path: string): Buffer {
	try {
		return readFileSync(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
		throw error;
	}
}

const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
