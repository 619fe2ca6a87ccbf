import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { holdHouseLock, inOrganisation } from '../db/index.ts';
import { insertOrganisation, upsertOperatorPage } from '../db/organisations.ts';
import type { OrganisationId } from '../db/schema.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { contentHash, describeBackupProblem, restoreBackup, writeBackup } from './index.ts';

const passphrase = 'Ein langer Satz, den niemand rät';
const awkward = 'Zeile\nUmbruch\tTab \\. \\N "Anführung" – ä ö ü ß 日本 🏠';

async function fill({ owner }: TemporaryDatabase): Promise<void> {
	for (const [slug, kind] of [
		['geschaeftsstelle', 'office'],
		['zentrum', 'centre'],
	] as const) {
		const id = randomUUID() as string as OrganisationId;
		await inOrganisation(owner, id, async (tx) => {
			await insertOrganisation(tx, { id, slug, name: awkward.slice(0, 20), kind, isDemo: false });
			await upsertOperatorPage(tx, id, { kind: 'imprint', language: 'de', body: awkward });
			await upsertOperatorPage(tx, id, { kind: 'privacy', language: 'de', body: '\\.' });
			await upsertOperatorPage(tx, id, {
				kind: 'accessibility',
				language: 'de',
				body: 'lang '.repeat(20_000),
			});
			await appendAuditEntry(tx, id, { actor: 'test', action: 'filled', facts: { awkward, half: 0.5 } });
		});
	}
	// More than one sealed chunk and one batch of rows.
	await sql`INSERT INTO content_release
		SELECT n || (SELECT string_agg(md5(n || ' ' || part), '') FROM generate_series(1, 16) part),
			repeat(md5(n::text), 2), timestamptz '2026-11-21 08:00:00.123456+01'
		FROM generate_series(1, 500) n`.execute(owner);
	await sql`INSERT INTO setup_token (code_sha256, expires_at) VALUES (sha256('x'), now())`.execute(owner);
}

describe.each(testEngines)('backup and restore on $name', (engine) => {
	const folder = mkdtempSync(join(tmpdir(), 'schutznetz-backup-'));
	const file = join(folder, 'sicherung.schutznetz');
	let database: TemporaryDatabase;
	let hash: string;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await fill(database);
		hash = await contentHash(database.ownerUrl);
		const written = await writeBackup(database.ownerUrl, file, passphrase);
		expect(written).toMatchObject({ ok: true, value: { contentHash: hash, rows: 512 } });
	});
	afterAll(async () => {
		await database.stop();
		rmSync(folder, { recursive: true });
	});
	const options = (target: TemporaryDatabase, replace = true) => ({
		ownerUrl: target.ownerUrl,
		appRole: 'schutznetz_app',
		replace,
	});
	const altered = (name: string, change: (bytes: Buffer) => Buffer): string => {
		const path = join(folder, name);
		writeFileSync(path, change(readFileSync(file)));
		return path;
	};

	test('the file is for us alone and shows nothing of its content', () => {
		expect(statSync(file).size).toBeGreaterThan(2 * 65_536);
		expect(statSync(file).mode & 0o777).toBe(0o600);
		const text = readFileSync(file).toString('latin1');
		expect(text.startsWith('SCHUTZNETZ-BACKUP 1\n')).toBe(true);
		expect(text).not.toContain('geschaeftsstelle');
		expect(existsSync(`${file}.unfinished`)).toBe(false);
	});

	test('after a wipe the content is the same, and the serving role still bound', async () => {
		await database.owner.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			await sql`DELETE FROM operator_page`.execute(tx);
			await sql`DELETE FROM content_release`.execute(tx);
		});
		expect(await contentHash(database.ownerUrl)).not.toBe(hash);
		expect(await restoreBackup(file, passphrase, options(database))).toEqual({
			ok: true,
			value: { contentHash: hash, rows: 512 },
		});
		expect(await contentHash(database.ownerUrl)).toBe(hash);
		expect(await database.app.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
		// The owner too is bound again: the force that COPY needs away is back.
		expect(await database.owner.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
		expect(await database.app.selectFrom('content_release').select('kind').execute()).toHaveLength(500);
	});

	test('another server takes it, whatever its version, with the same hash', async () => {
		const others = testEngines.filter((other) => other !== engine);
		for (const other of others.length > 0 ? others : [engine]) {
			const target = await temporaryDatabase(other);
			try {
				expect((await restoreBackup(file, passphrase, options(target, false))).ok).toBe(true);
				expect(await contentHash(target.ownerUrl)).toBe(hash);
			} finally {
				await target.stop();
			}
		}
	});

	test('the hash knows content, not places: rows written anew keep it, a changed letter does not', async () => {
		const { owner } = database;
		const rows = await owner
			.deleteFrom('content_release')
			.where('kind', 'like', '7%')
			.returningAll()
			.execute();
		expect(rows.length).toBeGreaterThan(10);
		expect(await contentHash(database.ownerUrl)).not.toBe(hash);
		const writeBack = rows.reverse().map((row) => ({ ...row, loaded_at: row.loaded_at.toString() }));
		await owner.insertInto('content_release').values(writeBack).execute();
		expect(await contentHash(database.ownerUrl)).toBe(hash);

		const letter = owner.updateTable('content_release').where('kind', 'like', '77%');
		await letter.set({ kind: sql`'X' || kind` }).execute();
		expect(await contentHash(database.ownerUrl)).not.toBe(hash);
		await sql`UPDATE content_release SET kind = substr(kind, 2) WHERE kind LIKE 'X%'`.execute(owner);
		expect(await contentHash(database.ownerUrl)).toBe(hash);
	});

	test.each<[string, string, (bytes: Buffer) => Buffer]>([
		['cut off in its middle', 'altered', (bytes) => bytes.subarray(0, bytes.length >> 1)],
		['short of its last byte', 'altered', (bytes) => bytes.subarray(0, -1)],
		['changed by a bit near its end', 'altered', (bytes) => flip(bytes, bytes.length - 100)],
		['changed by a bit near its start', 'altered', (bytes) => flip(bytes, 600)],
		['of a newer version', 'newerBackup', (bytes) => replaceStart(bytes, 'SCHUTZNETZ-BACKUP 2\n')],
		['something else', 'notABackup', () => Buffer.from('PK-something else')],
		['empty', 'notABackup', () => Buffer.alloc(0)],
	])('refuses a file that is %s, and changes nothing', async (name, kind, change) => {
		const path = altered(name.replaceAll(' ', '-'), change);
		expect(await restoreBackup(path, passphrase, options(database))).toMatchObject({
			ok: false,
			error: { kind },
		});
		expect(await contentHash(database.ownerUrl)).toBe(hash);
	});

	test('refuses a wrong passphrase, a missing file, a full database, a short passphrase, an existing file', async () => {
		const kind = (expected: object) =>
			expect.objectContaining({ ok: false, error: expect.objectContaining(expected) });
		expect(await restoreBackup(file, `${passphrase}!`, options(database))).toEqual(
			kind({ kind: 'wrongPassphrase' }),
		);
		expect(await restoreBackup(`${file}.x`, passphrase, options(database))).toEqual(
			kind({ kind: 'fileNotReadable', reason: 'ENOENT' }),
		);
		expect(await restoreBackup(file, passphrase, options(database, false))).toEqual(
			kind({ kind: 'restore', problem: expect.objectContaining({ kind: 'notEmpty' }) }),
		);
		expect(await writeBackup(database.ownerUrl, `${file}.2`, 'zu kurz')).toEqual(
			kind({ kind: 'passphraseTooShort' }),
		);
		expect(await writeBackup(database.ownerUrl, file, passphrase)).toEqual(kind({ kind: 'fileExists' }));
		expect(await writeBackup(database.ownerUrl, '/nowhere/x', passphrase)).toEqual(
			kind({ kind: 'fileNotWritable', reason: 'ENOENT' }),
		);
	});

	test('leaves the unfinished file of another backup alone', async () => {
		const path = join(folder, 'twice');
		writeFileSync(`${path}.unfinished`, 'of another');
		const refused = await writeBackup(database.ownerUrl, path, passphrase);
		expect(refused).toEqual({
			ok: false,
			error: { kind: 'unfinishedExists', file: `${path}.unfinished` },
		});
		expect(!refused.ok && describeBackupProblem(refused.error)).toMatch(/^[^\n]+löschen\.$/);
		expect(readFileSync(`${path}.unfinished`, 'utf8')).toBe('of another');
	});

	test('names the database, not the file, when its connection breaks', async () => {
		const path = join(folder, 'broken-off');
		let isOver = false;
		const written = writeBackup(database.ownerUrl, path, passphrase).finally(() => {
			isOver = true;
		});
		// The key takes a while to make; in that time the connection is there and waits.
		let ended = 0;
		while (ended === 0 && !isOver) {
			const { rows } = await sql`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
				WHERE query LIKE '%pg_tables%' AND pid <> pg_backend_pid()`.execute(database.owner);
			ended = rows.length;
		}
		expect(ended).toBe(1);
		const result = await written;
		expect(result).toMatchObject({
			ok: false,
			error: { kind: 'database', problem: { kind: 'connectionLost' } },
		});
		expect(!result.ok && describeBackupProblem(result.error)).toContain('Verbindung zur Datenbank');
		expect(existsSync(path) || existsSync(`${path}.unfinished`)).toBe(false);
	});

	test('restores nothing below a Schutznetz that serves, even one that just now asks nothing', async () => {
		const serving = await holdHouseLock(database.appUrl);
		if (!serving.ok) throw new Error(serving.error.kind);
		const refused = await restoreBackup(file, passphrase, options(database));
		expect(refused).toEqual({ ok: false, error: { kind: 'restore', problem: { kind: 'databaseBusy' } } });
		expect(!refused.ok && describeBackupProblem(refused.error)).toContain('bitte Schutznetz zuerst beenden');
		await serving.value.release();
		expect((await restoreBackup(file, passphrase, options(database))).ok).toBe(true);
	});

	test('refuses a backup that is newer than the code', async () => {
		const path = join(folder, 'newer');
		await sql`INSERT INTO schutznetz.migration (name) VALUES ('29990101000000_future')`.execute(
			database.owner,
		);
		expect((await writeBackup(database.ownerUrl, path, passphrase)).ok).toBe(true);
		await sql`DELETE FROM schutznetz.migration WHERE name LIKE '2999%'`.execute(database.owner);
		expect(await restoreBackup(path, passphrase, options(database))).toEqual({
			ok: false,
			error: {
				kind: 'restore',
				problem: { kind: 'dumpNewerThanCode', unknownMigrations: ['29990101000000_future'] },
			},
		});
		expect(await contentHash(database.ownerUrl)).toBe(hash);
	});

	test('writes one snapshot while rows come in', async () => {
		const path = join(folder, 'busy');
		let goesOn = true;
		let rowCount = 0;
		const writer = (async () => {
			while (goesOn) {
				rowCount += 1;
				const row = { kind: `während der Sicherung ${rowCount}`, sha256: '0'.repeat(64) };
				await database.owner.insertInto('content_release').values(row).execute();
			}
		})();
		const written = await writeBackup(database.ownerUrl, path, passphrase);
		goesOn = false;
		await writer;
		expect(rowCount).toBeGreaterThan(1);
		expect(written.ok).toBe(true);
		const restored = await restoreBackup(path, passphrase, options(database));
		expect(restored.ok && restored.value.contentHash).toBe(written.ok && written.value.contentHash);
	});

	test('never leaves out a table that would hide its rows', async () => {
		await sql`CREATE TABLE hidden (id int PRIMARY KEY)`.execute(database.owner);
		await sql`ALTER TABLE hidden ENABLE ROW LEVEL SECURITY`.execute(database.owner);
		await sql`ALTER TABLE hidden FORCE ROW LEVEL SECURITY`.execute(database.owner);
		await expect(contentHash(database.ownerUrl)).rejects.toThrow('hide rows: hidden');
		await sql`DROP TABLE hidden`.execute(database.owner);
	});
});

function flip(bytes: Buffer, at: number): Buffer {
	const changed = Buffer.from(bytes);
	changed[at] = (changed[at] ?? 0) ^ 1;
	return changed;
}

function replaceStart(bytes: Buffer, start: string): Buffer {
	return Buffer.concat([Buffer.from(start), bytes.subarray(start.length)]);
}
