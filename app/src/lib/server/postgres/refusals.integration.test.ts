import { spawnSync } from 'node:child_process';
import {
	chmodSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkCluster } from './cluster.ts';
import { attachEmbedded, describeEngineProblem, type EmbeddedPostgres, startEmbedded } from './index.ts';
import { readPostmasterFile } from './postmaster-file.ts';

const isRoot = process.geteuid?.() === 0;
let folder: string;
let running: EmbeddedPostgres[];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'schutznetz-refuse-'));
	chmodSync(folder, 0o755);
	running = [];
});
afterEach(async () => {
	for (const server of running) await server.stop();
	spawnSync('umount', [join(folder, 'small')], { stdio: 'ignore' });
	rmSync(folder, { recursive: true, force: true });
});

async function start(dataFolder: string): Promise<EmbeddedPostgres> {
	const started = await startEmbedded({ dataFolder });
	if (!started.ok) throw new Error(describeEngineProblem(started.error));
	running.push(started.value);
	return started.value;
}

async function refusal(dataFolder: string): Promise<string> {
	const started = await startEmbedded({ dataFolder });
	if (started.ok) {
		running.push(started.value);
		return 'started';
	}
	const sentence = describeEngineProblem(started.error);
	// One sentence: no line break, no stack, an end.
	expect(sentence).toMatch(/^[^\n]{20,400}\.$/);
	return sentence;
}

async function ask(url: string, query: string): Promise<unknown> {
	const client = new pg.Client(url);
	client.on('error', () => {});
	try {
		await client.connect();
		return (await client.query(query)).rows[0];
	} finally {
		await client.end();
	}
}

describe('the embedded PostgreSQL', () => {
	test('keeps its promises: both roles, German order, fsync, no TCP, secrets for us alone', async () => {
		const server = await start(folder);
		expect(
			await ask(
				server.appUrl,
				'SELECT current_user AS role, rolsuper, rolbypassrls FROM pg_roles WHERE rolname = current_user',
			),
		).toEqual({
			role: 'schutznetz_app',
			rolsuper: false,
			rolbypassrls: false,
		});
		const facts = await ask(
			server.ownerUrl,
			`SELECT current_setting('fsync') AS fsync, current_setting('listen_addresses') AS tcp,
				(SELECT datlocprovider::text || ' ' || datlocale FROM pg_database WHERE datname = current_database()) AS locale,
				(SELECT string_agg(w, ' ' ORDER BY w) FROM unnest(ARRAY['Zebra', 'Öl', 'Ofen', 'Äpfel', 'Abend']) w) AS words`,
		);
		expect(facts).toEqual({ fsync: 'on', tcp: '', locale: 'i de', words: 'Abend Äpfel Ofen Öl Zebra' });
		expect(statSync(join(folder, 'secrets.json')).mode & 0o777).toBe(0o600);
		expect(statSync(join(folder, 'postgres')).mode & 0o077).toBe(0);
		expect(statSync(join(folder, 'postgres')).uid === 0).toBe(false);
	});

	test('lets nobody in as superuser or with a wrong password', async () => {
		const { ownerUrl } = await start(folder);
		const asSuperuser = ownerUrl.replace('schutznetz_owner', 'schutznetz_superuser');
		await expect(ask(asSuperuser, 'SELECT 1')).rejects.toThrow('pg_hba.conf');
		await expect(ask(ownerUrl.replace(/:[^:@]+@/, ':wrong@'), 'SELECT 1')).rejects.toThrow('password');
	});

	test('refuses a second start on one folder, also by another path, and lets commands join', async () => {
		const dataFolder = join(folder, 'data');
		await start(dataFolder);
		symlinkSync(dataFolder, join(folder, 'other-path'));
		expect(await refusal(dataFolder)).toContain('läuft Schutznetz schon');
		expect(await refusal(join(folder, 'other-path'))).toContain('läuft Schutznetz schon');
		const attached = attachEmbedded(dataFolder);
		expect(attached.ok && (await ask(attached.value.appUrl, 'SELECT 1 AS one'))).toEqual({ one: 1 });
	});

	test('refuses a folder of another major and names both', async () => {
		const server = await start(folder);
		await server.stop();
		running = [];
		writeFileSync(join(folder, 'postgres/PG_VERSION'), '17\n');
		const sentence = await refusal(folder);
		expect(sentence).toContain('PostgreSQL 17');
		expect(sentence).toContain('PostgreSQL 18');
		expect(sentence).toContain('schutznetz restore');
	});

	test('refuses a folder with something else in its place', async () => {
		mkdirSync(join(folder, 'postgres'));
		writeFileSync(join(folder, 'postgres/letter.txt'), 'mine');
		expect(await refusal(folder)).toContain('enthält keine Datenbank');
		expect(readFileSync(join(folder, 'postgres/letter.txt'), 'utf8')).toBe('mine');
	});

	test('refuses a disk with too little room before it begins', () => {
		mkdirSync(join(folder, 'small'));
		const mounted =
			isRoot &&
			spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=20m', 'tmpfs', join(folder, 'small')]).status === 0;
		if (mounted) {
			const checked = checkCluster(join(folder, 'small/postgres'), { binFolder: '', major: '18' });
			expect(!checked.ok && describeEngineProblem(checked.error)).toMatch(
				/nur noch \d+ MB frei, nötig sind 200 MB/,
			);
		} else {
			console.warn('[limited] no small file system could be mounted here: only the sentence was looked at');
			const problem = { kind: 'diskFull', folder, freeBytes: 2e6, neededBytes: 2e8 } as const;
			expect(describeEngineProblem(problem)).toContain('nur noch 2 MB frei, nötig sind 200 MB');
		}
	});

	test('refuses a folder that it may not write to', async () => {
		if (isRoot) {
			writeFileSync(join(folder, 'file'), '');
			expect(await refusal(join(folder, 'file'))).toContain('ist eine Datei, DATA_DIR braucht einen Ordner');
			expect(await refusal('/proc/schutznetz')).toContain('lässt sich nicht schreiben');
			return;
		}
		mkdirSync(join(folder, 'closed'), { mode: 0o500 });
		expect(await refusal(join(folder, 'closed/data'))).toContain('lässt sich nicht schreiben (EACCES)');
	});

	test('says which folder keeps its account out (as root), or works in a closed one (as anybody else)', async () => {
		const home = join(folder, 'home');
		mkdirSync(join(home, 'clone'), { recursive: true });
		chmodSync(home, 0o700);
		const outcome = await refusal(join(home, 'clone/var'));
		if (isRoot) expect(outcome).toContain(`weil ${home} für dieses Konto gesperrt ist`);
		else expect(outcome).toBe('started');
	});

	test('works below a path that is too long for a socket', async () => {
		const long = join(folder, 'l'.repeat(90), 'data');
		const server = await start(long);
		expect(await ask(server.appUrl, 'SELECT 1 AS one')).toEqual({ one: 1 });
		const socketFolder = readFileSync(join(long, 'socket-folder'), 'utf8');
		await server.stop();
		running = [];
		await start(long);
		expect(readFileSync(join(long, 'socket-folder'), 'utf8')).toBe(socketFolder);
		await running[0]?.stop();
		running = [];
		rmSync(socketFolder, { recursive: true });
	});

	test('starts again with new passwords when its secrets were lost', async () => {
		const first = await start(folder);
		await ask(first.ownerUrl, 'CREATE TABLE public.kept AS SELECT 7 AS seven');
		await first.stop();
		running = [];
		rmSync(join(folder, 'secrets.json'));
		const second = await start(folder);
		expect(second.ownerUrl).not.toBe(first.ownerUrl);
		expect(await ask(second.ownerUrl, 'SELECT * FROM public.kept')).toEqual({ seven: 7 });
	});

	test('is not stopped by the number of a stranger in a stale postmaster.pid', async () => {
		const first = await start(folder);
		await first.stop();
		running = [];
		writeFileSync(
			join(folder, 'postgres/postmaster.pid'),
			`${process.pid}\n${folder}/postgres\n1\n5432\n${folder}/run\n\n\nready\n`,
		);
		await start(folder);
		expect(readPostmasterFile(join(folder, 'postgres'))?.isAlive).toBe(true);
	});

	test('begins anew when a start was killed while it made the cluster', async () => {
		mkdirSync(join(folder, 'postgres.new/data'), { recursive: true });
		writeFileSync(join(folder, 'postgres.new/data/half'), 'made');
		const server = await start(folder);
		expect(server.isNew).toBe(true);
		expect(existsSync(join(folder, 'postgres.new'))).toBe(false);
	});
});
