import { appendFileSync } from 'node:fs';
import { type ClientRequest, request } from 'node:http';
import pg from 'pg';
import type { RunningHouse } from '../support/running-house.ts';
import { ownerUrlOf } from '../world/found-centres.ts';
import type { Needle } from './needles.ts';
import { type Finding, Search } from './search.ts';
import { searchHeap, searchMemory } from './search-process.ts';
import { searchTables } from './search-tables.ts';

/** What nobody ever sends in clear, and what passes through the server but must not stay. */
export type Needles = { readonly unseen: readonly Needle[]; readonly passing: readonly Needle[] };

/** What was looked through, and what was found there. */
export type Place = { readonly looked: string; readonly findings: readonly Finding[] };

/** Searches all that a server keeps or holds: files, log of changes, every row of every table, log, heap, memory. */
export async function everyPlace(
	house: RunningHouse,
	snapshots: string,
	{ unseen, passing }: Needles,
): Promise<Readonly<Record<string, Place>>> {
	const search = new Search([...unseen, ...passing]);
	const folder = await search.inFolder(house.dataDir);
	if (!folder.files.some((file) => file.includes('pg_wal')))
		throw new Error('no log of changes was searched');
	const { findings, tables } = await searchTables(search, ownerUrlOf(house));
	const heap = await searchHeap(search, house.pid, snapshots);
	// What is freed stays in memory for a while: what a request brought may, what nobody ever sent may not.
	const memory = await searchMemory(new Search(unseen), house.pid);
	const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;
	return {
		files: { looked: `${folder.files.length} files, ${megabytes(folder.bytes)}`, findings: folder.findings },
		tables: { looked: `${Object.keys(tables).length} tables, ${sum(Object.values(tables))} rows`, findings },
		log: { looked: house.logPath, findings: await search.inFile('log', house.logPath) },
		heap: { looked: megabytes(heap.bytes), findings: heap.findings },
		...(memory ? { memory: { looked: megabytes(memory.bytes), findings: memory.findings } } : {}),
	};
}

/**
 * A word in a table (and so in the files and the log of changes), in the log, and in a request that hangs in the
 * serving process until it is destroyed.
 */
export async function plantEverywhere(house: RunningHouse, text: string): Promise<ClientRequest> {
	const client = new pg.Client({ connectionString: ownerUrlOf(house) });
	await client.connect();
	await client.query('CREATE TABLE schutznetz.planted (said text)');
	await client.query('INSERT INTO schutznetz.planted VALUES ($1)', [text]);
	await client.end();
	appendFileSync(house.logPath, `${text}\n`);
	const origin = house.origins.seeker;
	const hanging = request({
		host: '127.0.0.1',
		port: house.port,
		method: 'POST',
		path: `/x/slots/read?${text}`,
		headers: { host: new URL(origin).host, origin, 'content-length': '99' },
	});
	hanging.on('error', () => {});
	await new Promise<void>((done) => hanging.write('{"ids":[', () => done()));
	// Until the process has read it.
	await new Promise((done) => setTimeout(done, 500));
	return hanging;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);
