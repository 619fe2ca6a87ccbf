import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type EmbeddedPostgres, startEmbedded } from './index.ts';

let dataFolder: string;
let server: EmbeddedPostgres | undefined;

beforeEach(() => {
	dataFolder = mkdtempSync(join(tmpdir(), 'schutznetz-quiet-'));
});
afterEach(async () => {
	await server?.stop();
	rmSync(dataFolder, { recursive: true, force: true });
});

async function start(): Promise<EmbeddedPostgres> {
	const started = await startEmbedded({ dataFolder });
	if (!started.ok) throw new Error(JSON.stringify(started.error));
	server = started.value;
	return started.value;
}

async function asOwner<T>(
	{ ownerUrl }: EmbeddedPostgres,
	work: (client: pg.Client) => Promise<T>,
): Promise<T> {
	const client = new pg.Client(ownerUrl);
	client.on('error', () => {});
	await client.connect();
	try {
		return await work(client);
	} finally {
		await client.end();
	}
}

const readLog = (): string => readFileSync(join(dataFolder, 'log/postgres.log'), 'utf8');

test('a write leaves nothing in the log of the server, nor does a crash behind it', async () => {
	const first = await start();
	await asOwner(first, async (client) => {
		await client.query('CREATE TABLE public.kept (id text PRIMARY KEY)');
		await client.query("INSERT INTO public.kept VALUES ('kanarienvogel')");
		const again = client.query("INSERT INTO public.kept VALUES ('kanarienvogel')");
		await expect(again).rejects.toMatchObject({ code: '23505' });
		await client.query('VACUUM public.kept');
		await client.query('CHECKPOINT');
		await client.query("INSERT INTO public.kept VALUES ('last')");
	});
	first.kill();
	await first.stop();
	const second = await start();
	const rows = await asOwner(
		second,
		async (client) => (await client.query('SELECT id FROM public.kept')).rows,
	);
	expect(rows).toHaveLength(2);
	await second.stop();
	expect(readLog()).not.toContain('kanarienvogel');
	expect(readLog()).not.toMatch(/\d\d:\d\d/);
	expect(readLog()).not.toMatch(/checkpoint|duplicate|transaction/);
});

test('a cluster of an earlier release starts with it, and may drop its log of changes from the next start on', async () => {
	const first = await start();
	// As it was: neither the note nor the rights.
	await asOwner(first, (client) => client.query('SELECT pg_switch_wal()'));
	await first.stop();
	const note = join(dataFolder, 'postgres/schutznetz-may-drop-change-log');
	expect(existsSync(note)).toBe(true);
	rmSync(note);
	const second = await start();
	expect(existsSync(note)).toBe(true);
	const shown = await asOwner(second, async (client) => {
		await client.query('SELECT pg_switch_wal()');
		await client.query('CHECKPOINT');
		return (await client.query('SHOW wal_level')).rows;
	});
	expect(shown).toEqual([{ wal_level: 'minimal' }]);
});
