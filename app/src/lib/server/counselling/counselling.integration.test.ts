import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { dayInBerlin } from '@schutznetz/kernel';
import { makeStamp, openMessage } from '@schutznetz/vault';
import {
	keyedTextBytes,
	readSlotAnswer,
	type SlotAnswer,
	sealedTextBytes,
	toB64,
	tokenHash,
} from '@schutznetz/vault/public';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { setRootPublic } from '../db/channel/instance.ts';
import { listIntake, takeIntake } from '../db/channel/intake.ts';
import { writeSlot } from '../db/channel/slots.ts';
import { insertRosterEntry, saveProfile } from '../db/channel/statements.ts';
import { sweepChannel } from '../db/channel/sweep-channel.ts';
import {
	contentHash,
	type Db,
	inOrganisation,
	type OrganisationId,
	restoreDump,
	writeDump,
} from '../db/index.ts';
import { insertAccount } from '../db/team/accounts.ts';
import { insertConversation, recordObjectId, replaceRecord } from '../db/team/records.ts';
import { insertSealedKeys } from '../db/team/sealed-keys.ts';
import { insertSession } from '../db/team/staff-sessions.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { intakeDays } from './cover-days.ts';
import {
	answerChannel,
	dropChangeLog,
	epochOf,
	readContacts,
	readIntakeDay,
	readSetAside,
	retention,
	saveIntakeSetting,
	setAside,
	sweep,
} from './index.ts';
import { newStatement, openCentre } from './testing/open-centre.ts';

const now = Temporal.Instant.from('2026-11-19T22:30:00Z');
const epoch = epochOf(now);

/** The outside of an envelope as it is due; inside, noise. */
const envelope = (suite: 1 | 2, totalBytes: number, version = 1): Uint8Array => {
	const bytes = randomBytes(totalBytes);
	bytes.writeUInt8(version, 0);
	bytes.writeUInt8(suite, 1);
	bytes.writeUInt32BE(totalBytes - 6, 2);
	return bytes;
};
const sealed = (): Uint8Array => envelope(2, sealedTextBytes(1024));
const keyed = (): Uint8Array => envelope(1, keyedTextBytes(1024));
/** Nobody has to work, and a day has room. */
const easy = { workBits: 0, firstMessagesPerDay: 100_000 };
const none = new Uint8Array();
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

const say = (json: object) => ({ ...newStatement(), bytes: Buffer.from(JSON.stringify(json)) });
/** An entry of a roster, as far as the server reads it. */
const added = (id: string, role: string) => say({ change: { kind: 'add', member: { id, role } } });

interface Answer {
	readonly status: number;
	readonly body: unknown;
}

async function call(db: Db, name: string, body?: unknown, at = now, limits = easy): Promise<Answer> {
	const init = body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) };
	const answer = await answerChannel(db, new Request(`http://localhost/x/${name}`, init), name, at, limits);
	return { status: answer.status, body: await answer.json() };
}
/** What lies at these addresses: the envelope of a short text, the class of a larger one, null for nothing. */
async function look(db: Db, ...ids: readonly string[]): Promise<readonly (string | number | null)[]> {
	const padded = [...ids, ...Array.from({ length: 32 - ids.length }, () => toB64(randomBytes(32)))];
	const { body } = await call(db, 'slots/read', { ids: padded });
	const found = readSlotAnswer(body as SlotAnswer)?.slice(0, ids.length) ?? [];
	return found.map((one) => (one.envelope ? toB64(one.envelope) : one.class || null));
}
const stored = { status: 200, body: { kind: 'stored' } };
const taken = { status: 200, body: { kind: 'taken' } };

const message = (centreId: string, more: object = {}) => ({
	centreId,
	epoch,
	envelope: toB64(sealed()),
	deletionHash: toB64(randomBytes(32)),
	...more,
});
const slot = (more: object = {}) => ({
	id: toB64(randomBytes(32)),
	envelope: toB64(keyed()),
	token: toB64(randomBytes(32)),
	...more,
});

/** As the owner, past row-level security. */
async function asMaintenance<T>(database: TemporaryDatabase, statement: string): Promise<readonly T[]> {
	return database.owner.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
		return (await sql.raw<T>(statement).execute(tx)).rows;
	});
}
async function count(database: TemporaryDatabase, table: string): Promise<number> {
	const [row] = await asMaintenance<{ many: number }>(database, `SELECT count(*) AS many FROM ${table}`);
	return row?.many ?? Number.NaN;
}

describe.each(testEngines)('the channel, on $name', (engine) => {
	let database: TemporaryDatabase;
	let centre: Awaited<ReturnType<typeof openCentre>>;
	let other: Awaited<ReturnType<typeof openCentre>>;

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	test('says which installation it is before any centre is there', async () => {
		const { status, body } = await call(database.app, 'centres');
		expect(status).toBe(200);
		expect(body).toEqual({
			instanceId: expect.stringMatching(/^[0-9a-f-]{36}$/),
			root: null,
			centres: [],
			work: { day: 20_776, intake: 0, slot: 0, piece: 0 },
		});
		expect((await call(database.app, 'centres')).body).toEqual(body);
	});

	test.each([
		['deflate, br, gzip', 'br', brotliDecompressSync],
		['gzip', 'gzip', gunzipSync],
	])(
		'who reads %s gets the list of centres as %s, and every other answer as it is',
		async (accept, way, open) => {
			const ask = (name: string, init: RequestInit = {}) => {
				const headers = { 'accept-encoding': accept };
				return answerChannel(
					database.app,
					new Request(`http://localhost/x/${name}`, { ...init, headers }),
					name,
					now,
					easy,
				);
			};
			const answer = await ask('centres');
			const bytes = Buffer.from(await answer.arrayBuffer());
			expect(Object.fromEntries(answer.headers)).toEqual({
				'cache-control': 'no-store',
				'content-encoding': way,
				'content-length': String(bytes.length),
				'content-type': 'application/json',
				vary: 'accept-encoding',
			});
			expect(JSON.parse(open(bytes).toString())).toEqual((await call(database.app, 'centres')).body);
			expect((await ask('chains')).headers.get('content-encoding')).toBe(way);
			const ids = Array.from({ length: 32 }, () => toB64(randomBytes(32)));
			const read = await ask('slots/read', { method: 'POST', body: JSON.stringify({ ids }) });
			expect([read.status, read.headers.get('content-encoding')]).toEqual([200, null]);
		},
	);

	test('takes a root once', async () => {
		const root = randomBytes(32);
		expect(await setRootPublic(database.owner, root)).toBe(true);
		expect(await setRootPublic(database.owner, randomBytes(32))).toBe(false);
		await expect(setRootPublic(database.app, root)).rejects.toMatchObject({ code: '42501' });
		expect((await call(database.app, 'centres')).body).toMatchObject({ root: toB64(root) });
	});

	test('names the centres that can be written to this week, with their statements in order', async () => {
		await openCentre(database, 'ohne-verzeichnis', [epoch], 0);
		await openCentre(database, 'von-gestern', [epoch - 1]);
		await openCentre(database, 'von-morgen', [epoch + 1]);
		other = await openCentre(database, 'zwei', [epoch]);
		centre = await openCentre(
			database,
			'eins',
			[-2, -1, 0, 1, 2].map((weeks) => epoch + weeks),
			3,
		);
		const profile = newStatement();
		await inOrganisation(database.app, centre.id, (tx) => saveProfile(tx, centre.id, 1, profile));
		const wire = ({ bytes, signature }: ReturnType<typeof newStatement>) => ({
			bytes: toB64(bytes),
			signature: toB64(signature),
		});
		const { work: _work, ...house } = (await call(database.app, 'centres')).body as { work: object };
		const inShort = { name: 'Stelle eins', isDemo: true, profile: null };
		expect(house).toEqual({
			instanceId: expect.any(String),
			root: expect.any(String),
			centres: [
				// Nobody who is an admin in the roster stands by it.
				{ id: centre.id, ...inShort, isUnconfirmed: true },
				{ id: other.id, ...inShort, name: 'Stelle zwei' },
			],
		});
		const chains = [
			{
				...inShort,
				id: centre.id,
				roster: centre.roster.map(wire),
				epochs: centre.epochs.slice(2, 4).map(wire),
				profile: wire(profile),
			},
			{
				...inShort,
				id: other.id,
				name: 'Stelle zwei',
				roster: other.roster.map(wire),
				epochs: other.epochs.map(wire),
			},
		];
		expect((await call(database.app, 'chains')).body).toEqual({ ...house, work: _work, centres: chains });
		const ask = async (...ids: readonly string[]) =>
			((await call(database.app, 'keys', { ids })).body as { centres: object[] }).centres;
		const keys = chains.map(({ profile: _, ...chain }) => chain);
		expect(await ask(centre.id, centre.id)).toEqual([keys[0]]);
		expect(await ask(other.id, centre.id)).toEqual(keys);
		// Whoever lists them sees no more of the organisations than before.
		expect(await database.app.selectFrom('organisation').selectAll().execute()).toEqual([]);
	});

	test('answers for the keys of one centre, or of two, with one number of bytes, whichever they are', async () => {
		const ask = async (...ids: readonly unknown[]) => {
			const headers = { 'accept-encoding': 'br, gzip' };
			const request = new Request('http://localhost/x/keys', {
				method: 'POST',
				body: JSON.stringify({ ids }),
				headers,
			});
			const answer = await answerChannel(database.app, request, 'keys', now, easy);
			return {
				status: answer.status,
				headers: Object.fromEntries(answer.headers),
				bytes: (await answer.arrayBuffer()).byteLength,
			};
		};
		const one = await ask(centre.id, centre.id);
		expect(one).toEqual({
			status: 200,
			headers: { 'cache-control': 'no-store', 'content-type': 'application/json' },
			bytes: expect.any(Number),
		});
		const nowhere = randomUUID();
		const closed = await openCentre(database, 'vorbei', [epoch - 1]);
		for (const id of [other.id, nowhere, closed.id, "' OR 1=1", '', 'ä'.repeat(9000)])
			expect(await ask(id, id)).toEqual(one);
		const two = await ask(centre.id, other.id);
		expect(two.bytes).toBeGreaterThan(one.bytes);
		for (const ids of [
			[other.id, centre.id],
			[closed.id, centre.id],
			[nowhere, closed.id],
		])
			expect(await ask(...ids)).toEqual(two);
		const { body } = await call(database.app, 'keys', { ids: [closed.id, randomUUID()] });
		expect(body).toMatchObject({ centres: [] });
	});

	test.each<[string, unknown, object]>([
		['no ids', {}, { what: 'ids', because: 'missing' }],
		['a text', { ids: 'eins' }, { what: 'ids', because: 'missing' }],
		['one', { ids: ['a'] }, { what: 'ids', because: 'wrong-count', came: 1, least: 2, most: 2 }],
		['three', { ids: ['a', 'b', 'c'] }, { what: 'ids', because: 'wrong-count', came: 3, least: 2, most: 2 }],
		['an id that is no text', { ids: ['a', 7] }, { what: 'ids[1]', because: 'missing' }],
		['a list', [], { what: 'ids', because: 'missing' }],
	])('asked for keys by %s it names what is wrong', async (_what, body, facts) => {
		expect(await call(database.app, 'keys', body)).toEqual({
			status: 400,
			body: { kind: 'malformed', ...facts },
		});
	});

	describe('the intake', () => {
		const rows = (id: OrganisationId) =>
			inOrganisation(database.app, id, (tx) => listIntake(tx, id, new Uint8Array(), 100, intakeDays(now)));

		test('keeps a message with its day and no time, and stores it once however often it comes', async () => {
			const sent = message(centre.id);
			const answer = { status: 201, body: { kind: 'stored' } };
			const both = await Promise.all(Array.from({ length: 8 }, () => call(database.app, 'intake', sent)));
			expect(both).toEqual(Array.from({ length: 8 }, () => answer));
			// The server is started anew between sealing and sending: nothing of the first one is left but the row.
			const anew = database.pool(database.appUrl);
			expect(await call(anew, 'intake', sent, now.add({ hours: 1 }))).toEqual(answer);
			const [row, ...more] = await rows(centre.id);
			expect(more).toEqual([]);
			expect(row).toMatchObject({ epoch, receivedOn: '2026-11-19' });
			expect(toB64(row?.envelope ?? new Uint8Array())).toBe(sent.envelope);
			expect(toB64(row?.deletionHash ?? new Uint8Array())).toBe(sent.deletionHash);
			expect(row?.envelopeSha256).toEqual(sha256(row?.envelope ?? new Uint8Array()));
		});

		test('shows a centre its own messages, and lets it take no other', async () => {
			const [own] = await rows(centre.id);
			if (!own) throw new Error('the message of the test before is missing');
			expect(await rows(other.id)).toEqual([]);
			const take = (as: OrganisationId, of: OrganisationId) =>
				inOrganisation(database.app, as, (tx) => takeIntake(tx, of, own.envelopeSha256, intakeDays(now)));
			expect(await take(other.id, other.id)).toBeUndefined();
			expect(await take(other.id, centre.id)).toBeUndefined();
			const seen = await inOrganisation(database.app, other.id, (tx) =>
				tx.selectFrom('intake').selectAll().execute(),
			);
			expect(seen).toEqual([]);
			expect(await database.app.selectFrom('intake').selectAll().execute()).toEqual([]);
			const forged = inOrganisation(database.app, other.id, (tx) =>
				tx
					.insertInto('intake')
					.values({
						envelope_sha256: randomBytes(32),
						organisation_id: centre.id,
						epoch,
						envelope: sealed(),
						deletion_hash: randomBytes(32),
						received_on: '2026-11-19',
						expires_on: '2027-01-01',
					})
					.execute(),
			);
			await expect(forged).rejects.toMatchObject({ code: '42501' });
			expect(await take(centre.id, centre.id)).toEqual({ deletionHash: own.deletionHash, epoch });
			expect(await take(centre.id, centre.id)).toBeUndefined();
			expect(await rows(centre.id)).toEqual([]);
		});

		test('does not take a message anew that a counsellor has taken, not even while she takes it', async () => {
			const sent = message(centre.id);
			await call(database.app, 'intake', sent);
			const [row] = await rows(centre.id);
			if (!row) throw new Error('the message is missing');
			let again: Promise<Answer> | undefined;
			await inOrganisation(database.app, centre.id, async (tx) => {
				await takeIntake(tx, centre.id, row.envelopeSha256, intakeDays(now));
				await insertConversation(tx, centre.id, {
					id: randomUUID(),
					record: randomBytes(100),
					deletionHash: row.deletionHash,
					intakeSha256: row.envelopeSha256,
				});
				again = call(database.app, 'intake', sent);
				await untilSomebodyWaits();
			});
			expect(await again).toEqual({ status: 201, body: { kind: 'stored' } });
			expect((await call(database.app, 'intake', sent)).status).toBe(201);
			expect(await rows(centre.id)).toEqual([]);
		});

		test('takes messages to a week for a day after its end, and to one that has not begun', async () => {
			const monday = Temporal.Instant.from('2026-11-16T00:00:00Z');
			const send = (n: number, at: Temporal.Instant) =>
				call(database.app, 'intake', message(centre.id, { epoch: n }), at);
			expect((await send(epoch - 1, monday.add({ hours: 23 }))).status).toBe(201);
			expect((await send(epoch + 1, now)).status).toBe(201);
			expect(await send(epoch - 1, monday.add({ hours: 24 }))).toEqual({
				status: 409,
				body: { kind: 'epoch-closed', epoch: epoch - 1, openEpochs: [epoch, epoch + 1, epoch + 2] },
			});
			expect(await send(epoch + 3, now)).toMatchObject({ status: 409, body: { kind: 'epoch-closed' } });
		});

		test('draws the last day anew for each message', async () => {
			const sent = Array.from({ length: 12 }, () => message(centre.id));
			for (const one of sent) await call(database.app, 'intake', one);
			const last = await asMaintenance<{ on: string }>(database, 'SELECT expires_on AS on FROM intake');
			const days = last.map(({ on }) => Temporal.PlainDate.from('2026-11-19').until(on).total('days'));
			const { days: middle, spreadDays } = retention.intake;
			for (const day of days) expect(Math.abs(day - middle)).toBeLessThanOrEqual(spreadDays + 4);
			expect(new Set(days).size).toBeGreaterThan(1);
		});

		test.each<[string, (id: string) => object, number, object]>([
			['a centre that is not there', () => message(randomUUID()), 404, { kind: 'unknown-centre' }],
			[
				'a centre that is no id',
				() => message("' OR 1=1"),
				404,
				{ kind: 'unknown-centre', centreId: "' OR 1=1" },
			],
			[
				'no centre',
				(id) => ({ ...message(id), centreId: 7 }),
				400,
				{ kind: 'malformed', what: 'centreId', because: 'missing' },
			],
			[
				'an epoch that is no number',
				(id) => message(id, { epoch: '5' }),
				400,
				{ kind: 'malformed', what: 'epoch', because: 'missing' },
			],
			[
				'an epoch beyond every calendar',
				(id) => message(id, { epoch: 2 ** 52 }),
				409,
				{ kind: 'epoch-closed', epoch: 2 ** 52 },
			],
			[
				'no base64url',
				(id) => message(id, { envelope: 'AA==' }),
				400,
				{ kind: 'malformed', what: 'envelope', because: 'not-base64url' },
			],
			[
				'an empty envelope',
				(id) => message(id, { envelope: '' }),
				400,
				{ kind: 'truncated', cameBytes: 0, dueBytes: 6 },
			],
			[
				'a truncated envelope',
				(id) => message(id, { envelope: toB64(sealed().subarray(0, 2000)) }),
				400,
				{ kind: 'truncated', cameBytes: 2000, dueBytes: sealedTextBytes(1024) },
			],
			[
				'a later version',
				(id) => message(id, { envelope: toB64(envelope(2, sealedTextBytes(1024), 2)) }),
				400,
				{ kind: 'unknown-version', version: 2 },
			],
			[
				'a size that would stand out',
				(id) => message(id, { envelope: toB64(envelope(2, 3000)) }),
				400,
				{ kind: 'wrong-size', cameBytes: 3000, dueBytes: [1024, 4096, 16384].map(sealedTextBytes) },
			],
			[
				'an envelope for a slot',
				(id) => message(id, { envelope: toB64(keyed()) }),
				400,
				{ kind: 'wrong-suite', cameSuite: 1, dueSuite: 2 },
			],
			[
				'a short deletion hash',
				(id) => message(id, { deletionHash: 'AQID' }),
				400,
				{ kind: 'malformed', what: 'deletionHash', because: 'wrong-length', cameBytes: 3, dueBytes: 32 },
			],
			['a body that is a list', () => [], 400, { kind: 'malformed', what: 'centreId', because: 'missing' }],
			[
				'a message of 100 kB',
				(id) => message(id, { envelope: 'A'.repeat(100_000) }),
				413,
				{ kind: 'too-large', mostBytes: 65_536 },
			],
		])('names %s', async (_name, make, status, facts) => {
			const before = await count(database, 'intake');
			expect(await call(database.app, 'intake', make(centre.id))).toEqual({
				status,
				body: expect.objectContaining(facts),
			});
			expect(await count(database, 'intake')).toBe(before);
		});

		test('names a body that is no JSON', async () => {
			const request = new Request('http://localhost/x/intake', { method: 'POST', body: '{' });
			const answer = await answerChannel(database.app, request, 'intake', now, easy);
			expect(answer.status).toBe(400);
			expect(await answer.json()).toEqual({ kind: 'malformed', what: 'body', because: 'not-json' });
		});
	});

	describe('work, quotas and closing', () => {
		const day = Math.floor(now.epochMilliseconds / 86_400_000);
		const limits = { workBits: 2, firstMessagesPerDay: 100_000 };
		/** A pool of its own: what it has seen counts. */
		const fresh = () => database.pool(database.appUrl);
		const stampFor = async (kind: 'intake' | 'slot', place: string, bits: number, of = day) =>
			toB64(await makeStamp({ kind, place: Buffer.from(place, 'base64url'), day: of, bits }));
		const counsellorOf = (organisationId: OrganisationId) => ({ organisationId, accountId: randomUUID() });
		const workDue = (bits: number) => ({ status: 409, body: { kind: 'work-due', bits, day } });
		const storedFirst = { status: 201, body: { kind: 'stored' } };

		test('what is sent without work is not stored, and says what is due; with it, it is', async () => {
			const db = fresh();
			expect((await call(db, 'centres', undefined, now, limits)).body).toMatchObject({
				work: { day, intake: 2, slot: 2, piece: 1 },
			});
			const [first, second] = [message(centre.id), slot()];
			const before = await Promise.all(['intake', 'slot'].map((table) => count(database, table)));
			expect(await call(db, 'intake', first, now, limits)).toEqual(workDue(2));
			expect(await call(db, 'slots/write', second, now, limits)).toEqual(workDue(2));
			expect(await Promise.all(['intake', 'slot'].map((table) => count(database, table)))).toEqual(before);
			// One of 64 stamps that were made for another place would do by chance: hardly four of four.
			const foreign = await Promise.all(
				Array.from({ length: 4 }, async () => {
					const stamp = await stampFor('slot', toB64(randomBytes(32)), 6);
					return call(db, 'slots/write', { ...slot(), stamp }, now, limits);
				}),
			);
			expect(foreign).toContainEqual(workDue(2));
			const worked = { ...first, stamp: await stampFor('intake', first.deletionHash, 2) };
			expect(await call(db, 'intake', worked, now, limits)).toEqual(storedFirst);
			const written = { ...second, stamp: await stampFor('slot', second.id, 2) };
			expect(await call(db, 'slots/write', written, now, limits)).toEqual(stored);
			// The answer was lost, and it is sent again, on the next day: the same stamp is as good.
			expect(await call(db, 'intake', worked, now.add({ hours: 24 }), limits)).toEqual(storedFirst);
			expect(await call(db, 'slots/write', written, now.add({ hours: 24 }), limits)).toEqual(stored);
			expect((await call(db, 'slots/write', written, now.add({ hours: 48 }), limits)).status).toBe(409);
		});

		test('a flood of first messages asks for more, and of conversations that exist for no more', async () => {
			const db = fresh();
			for (let index = 0; index < 31; index += 1) {
				const one = message(centre.id);
				const stamp = await stampFor('intake', one.deletionHash, 2);
				expect(await call(db, 'intake', { ...one, stamp }, now, limits)).toEqual(storedFirst);
			}
			const late = message(centre.id);
			const stamp = await stampFor('intake', late.deletionHash, 2);
			expect(await call(db, 'intake', { ...late, stamp }, now, limits)).toEqual(workDue(3));
			const more = await stampFor('intake', late.deletionHash, 3);
			expect(await call(db, 'intake', { ...late, stamp: more }, now, limits)).toEqual(storedFirst);
			const reply = slot();
			const written = { ...reply, stamp: await stampFor('slot', reply.id, 2) };
			expect(await call(db, 'slots/write', written, now, limits)).toEqual(stored);
			const later = now.add({ minutes: 2 });
			expect((await call(db, 'centres', undefined, later, limits)).body).toMatchObject({
				work: { intake: 2 },
			});
		});

		test('a centre that has its number of the day says so, takes what it had, and goes on the next day', async () => {
			const busy = await openCentre(database, 'voll', [epoch], 0);
			const admin = counsellorOf(busy.id);
			await inOrganisation(database.app, busy.id, (tx) =>
				insertRosterEntry(tx, busy.id, 0, added(admin.accountId, 'admin')),
			);
			const day = () => readIntakeDay(database.app, admin, 2, now);
			const few = { workBits: 0, firstMessagesPerDay: 2 };
			const sent = [message(busy.id), message(busy.id), message(busy.id)];
			const answers = [];
			for (const one of sent) answers.push(await call(database.app, 'intake', one, now, few));
			expect(answers).toEqual([
				storedFirst,
				storedFirst,
				{ status: 409, body: { kind: 'full', retryAfterDays: 1 } },
			]);
			expect(await call(database.app, 'intake', sent[0], now, few)).toEqual(storedFirst);
			expect(await call(database.app, 'intake', message(other.id), now, few)).not.toEqual(answers[2]);
			expect(await call(database.app, 'intake', sent[2], now.add({ hours: 24 }), few)).toEqual(storedFirst);
			expect(await day()).toEqual({ mostPerDay: 2, today: 2, stoppedSince: null });
			const set = (by: typeof admin) => saveIntakeSetting(database.app, by, { mostPerDay: 9 }, now);
			expect(await set(counsellorOf(busy.id))).toEqual({ ok: false, error: { kind: 'admins-only' } });
			expect(await set(admin)).toEqual({ ok: true, value: null });
			expect(await call(database.app, 'intake', message(busy.id), now, few)).toEqual(storedFirst);
			expect(await day()).toEqual({ mostPerDay: 9, today: 3, stoppedSince: null });
		});

		test('a centre that is closed takes nothing new, and still says of what it has that it is stored', async () => {
			const shut = await openCentre(database, 'zu', [epoch], 0);
			const signed = (version: number, intake: string, signer = 'leiterin') =>
				inOrganisation(database.app, shut.id, (tx) =>
					saveProfile(tx, shut.id, version, say({ version, intake, signer })),
				);
			await inOrganisation(database.app, shut.id, async (tx) => {
				await insertRosterEntry(tx, shut.id, 0, added('leiterin', 'admin'));
				await insertRosterEntry(tx, shut.id, 1, added('kollegin', 'member'));
			});
			const closed = { status: 409, body: { kind: 'closed' } };
			const send = (one: object) => call(database.app, 'intake', one);
			const sent = message(shut.id);
			expect(await send(sent)).toEqual(storedFirst);
			await signed(1, 'closed');
			const late = message(shut.id);
			expect(await send(late)).toEqual(closed);
			expect(await send(sent)).toEqual(storedFirst);
			await signed(2, 'open');
			expect(await send(late)).toEqual(storedFirst);
			// What nobody stands by who is an admin today closes nothing.
			await signed(3, 'closed', 'kollegin');
			expect(await send(message(shut.id))).toEqual(storedFirst);
			await signed(4, 'closed');
			expect(await send(message(shut.id))).toEqual(closed);
			const leaves = say({ change: { kind: 'role', memberId: 'leiterin', role: 'member' } });
			await inOrganisation(database.app, shut.id, (tx) => insertRosterEntry(tx, shut.id, 2, leaves));
			expect(await send(message(shut.id))).toEqual(storedFirst);
		});

		test('a page without script is told address and office telephone, as an admin of today has signed them', async () => {
			const near = await openCentre(database, 'nah', [epoch], 0);
			const address = { town: 'Ahornbruck', street: 'Musterweg 3 (erfunden)', postcode: '00000' };
			await inOrganisation(database.app, near.id, async (tx) => {
				await insertRosterEntry(tx, near.id, 0, added('leiterin', 'admin'));
				const place = { land: 'NI', ...address };
				const said = { name: 'Nah (erfunden)', place, phone: '0000 1', phoneHours: null, signer: 'leiterin' };
				await saveProfile(tx, near.id, 1, say(said));
			});
			const contact = { name: 'Nah (erfunden)', ...address, phone: '0000 1', phoneHours: null };
			const named = async () =>
				(await readContacts(database.app, now)).filter(({ town }) => town === 'Ahornbruck');
			expect(await named()).toEqual([contact]);
			/** As the list has it, for whoever chooses. */
			const listed = async () => {
				const { centres } = (await call(database.app, 'centres')).body as { centres: { id: string }[] };
				return centres.find(({ id }) => id === near.id);
			};
			expect(await listed()).toMatchObject({ profile: { bytes: expect.any(String) } });
			expect(await listed()).not.toHaveProperty('isUnconfirmed');
			await inOrganisation(database.app, near.id, (tx) =>
				saveProfile(tx, near.id, 2, say({ place: { town: 'Ahornbruck' }, signer: 'niemand' })),
			);
			expect(await named()).toEqual([]);
			expect(await listed()).toMatchObject({ profile: null, isUnconfirmed: true });
		});

		test('the words of one mailbox buy a handful of messages and no flood', async () => {
			const deletionHash = toB64(randomBytes(32));
			const answers = [];
			for (let index = 0; index < 9; index += 1)
				answers.push((await call(database.app, 'intake', message(centre.id, { deletionHash }))).status);
			expect(answers).toEqual([...Array.from({ length: 8 }, () => 201), 409]);
		});

		test('a full disk is named, stores nothing, and the same is taken when there is room', async () => {
			const sent = slot();
			await database.owner.transaction().execute(async (tx) => {
				await sql`CREATE FUNCTION no_room() RETURNS trigger LANGUAGE plpgsql AS
					$$ BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = '53100'; END $$`.execute(tx);
				await sql`CREATE TRIGGER no_room BEFORE INSERT ON slot EXECUTE FUNCTION no_room()`.execute(tx);
			});
			expect(await call(database.app, 'slots/write', sent)).toEqual({
				status: 507,
				body: { kind: 'storage-full' },
			});
			await sql`DROP TRIGGER no_room ON slot`.execute(database.owner);
			await sql`DROP FUNCTION no_room`.execute(database.owner);
			expect(await look(database.app, sent.id)).toEqual([null]);
			expect(await call(database.app, 'slots/write', sent)).toEqual(stored);
		});
	});

	describe('slots', () => {
		const read = (...ids: readonly string[]) => look(database.app, ...ids);

		test('are read in the order asked for, with nothing where nothing is', async () => {
			const [one, two] = [slot(), slot()];
			const nowhere = toB64(randomBytes(32));
			expect(await call(database.app, 'slots/write', one)).toEqual(stored);
			expect(await call(database.app, 'slots/write', two)).toEqual(stored);
			expect(await read(two.id, nowhere, one.id, two.id)).toEqual([
				two.envelope,
				null,
				one.envelope,
				two.envelope,
			]);
		});

		test('are answered in one size, and four short texts at a time', async () => {
			const short = Array.from({ length: 6 }, () => slot());
			const large = [2, 3].map((kind) =>
				slot({ envelope: toB64(envelope(1, keyedTextBytes(kind === 2 ? 4096 : 16_384))) }),
			);
			for (const one of [...short, ...large]) await call(database.app, 'slots/write', one);
			const sizes = new Set<number>();
			const noise = new Set<string>();
			for (const there of [[], short.slice(0, 1), large, short, [...large, ...short.slice(1, 4)]]) {
				const ids = there.map(({ id }) => id);
				while (ids.length < 32) ids.push(toB64(randomBytes(32)));
				const request = { method: 'POST', body: JSON.stringify({ ids }) };
				const answer = await answerChannel(
					database.app,
					new Request('http://localhost/x/slots/read', request),
					'slots/read',
					now,
					easy,
				);
				const text = await answer.text();
				sizes.add(text.length);
				noise.add((JSON.parse(text) as SlotAnswer).cells);
				expect(Object.fromEntries(answer.headers)).toEqual({
					'cache-control': 'no-store',
					'content-type': 'application/json',
				});
			}
			expect([sizes.size, noise.size]).toEqual([1, 5]);
			const all = [...large, ...short];
			expect(await read(...all.map(({ id }) => id))).toEqual([
				2,
				3,
				...short.slice(0, 4).map((one) => one.envelope),
				1,
				1,
			]);
		});

		test('that were damaged where they lie are there, open for nobody, and hide none of the others', async () => {
			const [cut, grown, whole] = [slot(), slot(), slot()];
			for (const one of [cut, grown, whole]) await call(database.app, 'slots/write', one);
			const become = (id: string, what: string) => {
				const at = Buffer.from(id, 'base64url').toString('hex');
				return asMaintenance(database, `UPDATE slot SET envelope = ${what} WHERE id = '\\x${at}'`);
			};
			await become(cut.id, 'substring(envelope for 811)');
			await become(grown.id, "envelope || '\\x00'");
			const nothing = toB64(new Uint8Array(1622));
			expect(await read(cut.id, whole.id, grown.id)).toEqual([nothing, whole.envelope, nothing]);
			expect(await openMessage(randomBytes(32), 'fromSeeker', 0, new Uint8Array(1622))).toMatchObject({
				error: { kind: 'unknown-version' },
			});
		});

		test('of a larger class are read alone, in their size, and noise of that size where there is none', async () => {
			const there = slot({ envelope: toB64(envelope(1, keyedTextBytes(4096))) });
			await call(database.app, 'slots/write', there);
			const readLarge = async (id: string, kind: number) => {
				const { body } = await call(database.app, 'slots/large', { id, class: kind });
				return (body as { envelope: string }).envelope;
			};
			expect(await readLarge(there.id, 2)).toBe(there.envelope);
			const [other, nowhere] = [await readLarge(there.id, 3), await readLarge(toB64(randomBytes(32)), 2)];
			expect([other.length, nowhere.length]).toEqual([Math.ceil((16_982 * 4) / 3), there.envelope.length]);
			expect(nowhere).not.toBe(await readLarge(toB64(randomBytes(32)), 2));
			for (const kind of [0, 1, 4])
				expect(await call(database.app, 'slots/large', { id: there.id, class: kind })).toMatchObject({
					status: 400,
					body: { kind: 'malformed', what: 'class' },
				});
		});

		test('are written once: again, by a stranger, and by somebody of the conversation', async () => {
			const first = slot();
			const second = { ...first, envelope: toB64(keyed()) };
			const stranger = { ...second, token: toB64(randomBytes(32)) };
			expect(await call(database.app, 'slots/write', first)).toEqual(stored);
			expect(await call(database.app, 'slots/write', first)).toEqual(stored);
			expect(await call(database.app, 'slots/write', stranger)).toEqual(stored);
			expect(await call(database.app, 'slots/write', { ...first, token: stranger.token })).toEqual(stored);
			expect(await call(database.app, 'slots/write', second)).toEqual(taken);
			expect(await read(first.id)).toEqual([first.envelope]);
		});

		test('of writers at the same moment one wins, and each other one of the conversation knows', async () => {
			for (let round = 0; round < 15; round += 1) {
				const { id, token } = slot();
				const writers = [1, 2, 3].map(() => slot({ id, token }));
				const stranger = slot({ id });
				const answers = await Promise.all(
					[...writers, stranger].map((writer) => call(database.app, 'slots/write', writer)),
				);
				const [envelopeB64] = await read(id);
				expect(answers[3]).toEqual(stored);
				expect(answers.slice(0, 3)).toEqual(
					writers.map((writer) =>
						// Where a stranger was first, everybody gets the constant answer.
						writer.envelope === envelopeB64 || stranger.envelope === envelopeB64 ? stored : taken,
					),
				);
			}
		});

		test('a writer who waits for another one learns what the other did', async () => {
			const first = slot();
			const second = { ...first, envelope: toB64(keyed()) };
			let late: Promise<Answer> | undefined;
			await database.app.transaction().execute(async (tx) => {
				expect(await call(tx, 'slots/write', first)).toEqual(stored);
				late = call(database.app, 'slots/write', second);
				await untilSomebodyWaits();
			});
			expect(await late).toEqual(taken);
			expect(await read(first.id)).toEqual([first.envelope]);
		});

		test('are neither listed, changed nor removed by the serving role', async () => {
			for (const statement of [
				'SELECT id FROM slot',
				"UPDATE slot SET envelope = ''",
				'DELETE FROM slot',
				"INSERT INTO slot VALUES ('', '', '', now())",
			]) {
				await expect(sql.raw(statement).execute(database.app)).rejects.toMatchObject({ code: '42501' });
			}
		});

		test.each<[string, string, object, object]>([
			[
				'too many ids',
				'slots/read',
				{ ids: Array.from({ length: 33 }, () => 'AA') },
				{ what: 'ids', because: 'wrong-count', came: 33, least: 32, most: 32 },
			],
			['too few ids', 'slots/read', { ids: ['AA'] }, { what: 'ids', because: 'wrong-count', came: 1 }],
			[
				'a short id',
				'slots/read',
				{ ids: Array.from({ length: 32 }, () => 'AQID') },
				{ what: 'ids[0]', because: 'wrong-length', cameBytes: 3, dueBytes: 32 },
			],
			['no token', 'slots/write', { ...slot(), token: null }, { what: 'token', because: 'missing' }],
			[
				'too many slots',
				'forget',
				{ slots: Array.from({ length: 257 }, () => 0) },
				{ what: 'slots', because: 'wrong-count', came: 257, most: 256 },
			],
			[
				'a slot without a token',
				'forget',
				{ slots: [{ id: slot().id }], intakeToken: slot().token },
				{ what: 'slots[0].token', because: 'missing' },
			],
		])('names %s', async (_name, name, body, facts) => {
			expect(await call(database.app, name, body)).toEqual({
				status: 400,
				body: expect.objectContaining({ kind: 'malformed', ...facts }),
			});
		});

		test('names an envelope for the intake, and a size that would stand out', async () => {
			const write = (bytes: Uint8Array) =>
				call(database.app, 'slots/write', slot({ envelope: toB64(bytes) }));
			expect((await write(sealed())).body).toEqual({ kind: 'wrong-suite', cameSuite: 2, dueSuite: 1 });
			expect((await write(envelope(1, 1700))).body).toMatchObject({ kind: 'wrong-size', cameBytes: 1700 });
		});
	});

	describe('forgetting', () => {
		const done = { status: 200, body: { kind: 'done' } };

		test('removes what the tokens open, in every centre, and nothing else', async () => {
			const intakeToken = randomBytes(32);
			const deletionHash = toB64(tokenHash(intakeToken));
			await call(database.app, 'intake', message(other.id, { deletionHash }));
			await call(database.app, 'intake', message(centre.id, { deletionHash }));
			const [mine, kept] = [slot(), slot()];
			for (const one of [mine, kept]) await call(database.app, 'slots/write', one);
			const before = await count(database, 'intake');
			const order = {
				slots: [
					{ id: mine.id, token: mine.token },
					{ id: kept.id, token: mine.token },
					{ id: toB64(randomBytes(32)), token: mine.token },
				],
				intakeToken: toB64(intakeToken),
			};
			const guessed = { slots: [{ id: mine.id, token: kept.token }], intakeToken: toB64(randomBytes(32)) };
			expect(await call(database.app, 'forget', guessed)).toEqual(done);
			expect(await count(database, 'intake')).toBe(before);
			expect(await call(database.app, 'forget', order)).toEqual(done);
			expect(await call(database.app, 'forget', order)).toEqual(done);
			expect(await count(database, 'intake')).toBe(before - 2);
			expect(await look(database.app, mine.id, kept.id)).toEqual([null, kept.envelope]);
		});

		test('removes the conversation too, with its keys, even while a counsellor is making it', async () => {
			const intakeToken = randomBytes(32);
			const sent = message(centre.id, { deletionHash: toB64(tokenHash(intakeToken)) });
			await call(database.app, 'intake', sent);
			const accountId = await addAccount();
			const id = randomUUID();
			const bytes = Buffer.from(sent.envelope, 'base64url');
			let forgotten: Promise<Answer> | undefined;
			await inOrganisation(database.app, centre.id, async (tx) => {
				const found = await takeIntake(tx, centre.id, sha256(bytes), intakeDays(now));
				if (!found) throw new Error('the message is missing');
				const { deletionHash } = found;
				const row = { id, record: randomBytes(9), deletionHash, intakeSha256: sha256(bytes) };
				await insertConversation(tx, centre.id, row);
				const key = { memberId: accountId, wrapped: randomBytes(9) };
				await insertSealedKeys(tx, centre.id, recordObjectId('conversation', id), [key]);
				forgotten = call(database.app, 'forget', { slots: [], intakeToken: toB64(intakeToken) });
				await untilSomebodyWaits();
			});
			expect(await forgotten).toEqual(done);
			expect(await asMaintenance(database, `SELECT id FROM conversation WHERE id = '${id}'`)).toEqual([]);
			const keys = `SELECT 1 FROM sealed_key WHERE object_id = 'conversation/${id}'`;
			expect(await asMaintenance(database, keys)).toEqual([]);
		});
	});

	describe('what went', () => {
		const rows = () =>
			inOrganisation(database.app, centre.id, (tx) => listIntake(tx, centre.id, none, 100, intakeDays(now)));
		const hashOf = ({ envelope }: { readonly envelope: string }) =>
			sha256(Buffer.from(envelope, 'base64url'));
		const isListed = async (hash: Uint8Array) =>
			(await rows()).some(({ envelopeSha256 }) => Buffer.compare(envelopeSha256, hash) === 0);
		const answered = { status: 201, body: { kind: 'stored' } };
		const spent = (hash: Uint8Array) =>
			asMaintenance<{ epoch: number }>(
				database,
				`SELECT epoch FROM spent_envelope WHERE envelope_sha256 = '\\x${Buffer.from(hash).toString('hex')}'`,
			);

		test('does not come again: a copy of what was deleted is answered as stored, and is not', async () => {
			const intakeToken = randomBytes(32);
			const sent = message(centre.id, { deletionHash: toB64(tokenHash(intakeToken)) });
			await call(database.app, 'intake', sent);
			expect(await isListed(hashOf(sent))).toBe(true);
			await call(database.app, 'forget', { slots: [], intakeToken: toB64(intakeToken) });
			const before = await count(database, 'intake');
			expect(await call(database.app, 'intake', sent)).toEqual(answered);
			// Whoever has a copy can say what they like about how to delete it.
			const otherWord = { ...sent, deletionHash: toB64(randomBytes(32)) };
			expect(await call(database.app, 'intake', otherWord)).toEqual(answered);
			expect(await count(database, 'intake')).toBe(before);
		});

		test('does not come again, though the copy comes while it is being deleted', async () => {
			const intakeToken = randomBytes(32);
			const sent = message(centre.id, { deletionHash: toB64(tokenHash(intakeToken)) });
			await call(database.app, 'intake', sent);
			let again: Promise<Answer> | undefined;
			await database.app.transaction().execute(async (tx) => {
				await sql`SELECT forget_thread('{}', '{}', ${tokenHash(intakeToken)})`.execute(tx);
				again = call(database.app, 'intake', sent);
				await untilSomebodyWaits();
			});
			expect(await again).toEqual(answered);
			expect(await isListed(hashOf(sent))).toBe(false);
		});

		test('does not come again after a counsellor took it and its words deleted the conversation', async () => {
			const intakeToken = randomBytes(32);
			const sent = message(centre.id, { deletionHash: toB64(tokenHash(intakeToken)) });
			await call(database.app, 'intake', sent);
			await inOrganisation(database.app, centre.id, async (tx) => {
				const found = await takeIntake(tx, centre.id, hashOf(sent), intakeDays(now));
				if (!found) throw new Error('the message is missing');
				const conversation = newConversation({ deletionHash: found.deletionHash });
				await insertConversation(tx, centre.id, { ...conversation, intakeSha256: hashOf(sent) });
			});
			await call(database.app, 'forget', { slots: [], intakeToken: toB64(intakeToken) });
			const before = await count(database, 'intake');
			expect(await call(database.app, 'intake', sent)).toEqual(answered);
			expect(await count(database, 'intake')).toBe(before);
			expect(await spent(hashOf(sent))).toEqual([{ epoch }]);
		});

		test('leaves its hash until its week takes no more messages', async () => {
			const hashes = [randomBytes(32), randomBytes(32), randomBytes(32)];
			const weeks = [epoch - 2, epoch - 1, epoch];
			for (const [index, hash] of hashes.entries()) {
				await asMaintenance(
					database,
					`INSERT INTO spent_envelope VALUES ('\\x${hash.toString('hex')}', ${weeks[index]})`,
				);
			}
			// A Tuesday: the week before takes messages no more since midnight, and the clocks may differ by a day.
			await sweep(database.app, Temporal.Instant.from('2026-11-17T12:00:00Z'));
			expect(await Promise.all(hashes.map(spent))).toEqual([[], [{ epoch: epoch - 1 }], [{ epoch }]]);
			await sweep(database.app, Temporal.Instant.from('2026-11-18T12:00:00Z'));
			expect(await Promise.all(hashes.map(spent))).toEqual([[], [], [{ epoch }]]);
		});

		test('is kept for some days when a counsellor took it, then leaves its hash', async () => {
			const sent = message(centre.id);
			await call(database.app, 'intake', sent);
			const key = `'\\x${Buffer.from(hashOf(sent)).toString('hex')}'`;
			const day = dayInBerlin(now);
			const mark = (days: number) =>
				asMaintenance(
					database,
					`UPDATE intake SET taken_on = '${day.subtract({ days })}' WHERE envelope_sha256 = ${key}`,
				);
			const isThere = async () =>
				(await asMaintenance(database, `SELECT 1 FROM intake WHERE envelope_sha256 = ${key}`)).length === 1;
			await mark(retention.marksDays);
			await sweep(database.app, now);
			expect(await isThere()).toBe(true);
			await mark(retention.marksDays + 1);
			await sweep(database.app, now);
			expect(await isThere()).toBe(false);
			expect(await call(database.app, 'intake', sent)).toEqual(answered);
			expect(await isThere()).toBe(false);
		});

		test('is laid aside and taken back by the team alone, and written down', async () => {
			const sent = message(centre.id);
			await call(database.app, 'intake', sent);
			const envelopeSha256 = hashOf(sent);
			const accountId = await addAccount();
			const me = { organisationId: centre.id, accountId };
			const stranger = { organisationId: other.id, accountId };
			expect(await setAside(database.app, stranger, { envelopeSha256, back: false }, now)).toBe(false);
			expect(await isListed(envelopeSha256)).toBe(true);
			expect(await setAside(database.app, me, { envelopeSha256, back: false }, now)).toBe(true);
			expect(await isListed(envelopeSha256)).toBe(false);
			expect(await readSetAside(database.app, me)).toEqual([
				{ envelopeSha256: Buffer.from(envelopeSha256), receivedOn: '2026-11-19', setAsideOn: '2026-11-19' },
			]);
			expect(await readSetAside(database.app, stranger)).toEqual([]);
			expect(await setAside(database.app, me, { envelopeSha256, back: true }, now)).toBe(true);
			expect(await isListed(envelopeSha256)).toBe(true);
			const nowhere = { envelopeSha256: randomBytes(32), back: false };
			expect(await setAside(database.app, me, nowhere, now)).toBe(false);
			const entries = await asMaintenance<{ action: string; facts: unknown; time: string }>(
				database,
				`SELECT action, facts, (at AT TIME ZONE 'Europe/Berlin')::time::text AS time
				FROM audit_entry WHERE actor = '${accountId}' ORDER BY action`,
			);
			expect(entries).toEqual([
				{ action: 'message-set-aside', facts: { epoch }, time: '00:00:00' },
				{ action: 'message-taken-back', facts: { epoch }, time: '00:00:00' },
			]);
		});
	});

	test('a slot is kept about as long as all others, whatever the writer says', async () => {
		const { days, spreadDays } = retention.slot;
		const today = dayInBerlin(Temporal.Now.instant());
		for (const [expiresOn, kept] of [
			['9999-01-01', days + spreadDays],
			['2000-01-01', days - spreadDays],
			[today.add({ days }).toString(), days],
		] as const) {
			const id = randomBytes(32);
			await writeSlot(database.app, { id, envelope: keyed(), tokenHash: randomBytes(32), expiresOn });
			const [row] = await asMaintenance<{ on: string }>(
				database,
				`SELECT expires_on AS on FROM slot WHERE id = '\\x${id.toString('hex')}'`,
			);
			expect(today.until(row?.on ?? '').total('days')).toBe(kept);
		}
	});

	describe('the daily sweep', () => {
		test('reaches no further than today, whatever day it is given', async () => {
			await call(database.app, 'intake', message(centre.id), Temporal.Now.instant());
			await asMaintenance(database, 'UPDATE intake SET expires_on = current_date + 30');
			await call(database.app, 'slots/write', slot());
			const counts = () => Promise.all(['intake', 'slot'].map((table) => count(database, table)));
			const before = await counts();
			expect(Math.min(...before)).toBeGreaterThan(0);
			await sweepChannel(database.app, '9999-01-01');
			expect(await counts()).toEqual(before);
		});

		test('removes what has expired on the day after its last, and keeps the rest', async () => {
			const [last, gone] = [slot(), slot()];
			const today = dayInBerlin(now);
			for (const [one, day] of [
				[last, today],
				[gone, today.subtract({ days: 1 })],
			] as const) {
				await call(database.app, 'slots/write', one);
				const key = Buffer.from(one.id, 'base64url').toString('hex');
				await asMaintenance(database, `UPDATE slot SET expires_on = '${day}' WHERE id = '\\x${key}'`);
			}
			await sweep(database.app, now);
			expect(await look(database.app, last.id, gone.id)).toEqual([last.envelope, null]);
		});

		test('removes messages that nobody took, of all centres', async () => {
			const before = await count(database, 'intake');
			for (const { id } of [centre, other]) {
				await call(database.app, 'intake', message(id), now.subtract({ hours: 24 }));
			}
			expect(await count(database, 'intake')).toBe(before + 2);
			await asMaintenance(
				database,
				`UPDATE intake SET expires_on = '${dayInBerlin(now).subtract({ days: 1 })}' WHERE received_on = '2026-11-18'`,
			);
			await sweep(database.app, now);
			expect(await count(database, 'intake')).toBe(before);
		});

		test('leaves neither place nor transaction to tell the order in which rows came', async () => {
			for (let index = 0; index < 30; index += 1) {
				const { id } = index % 2 === 0 ? centre : other;
				await call(database.app, 'slots/write', slot());
				await call(database.app, 'intake', message(id));
				await inOrganisation(database.app, id, (tx) => insertConversation(tx, id, newConversation()));
			}
			const keys = { slot: 'id', intake: 'envelope_sha256', conversation: 'id' } as const;
			const places = (table: keyof typeof keys) =>
				asMaintenance<{ key: string; xmin: string; page: number }>(
					database,
					`SELECT ${keys[table]}::text AS key, xmin::text, (ctid::text::point)[0]::int AS page
					FROM ${table} ORDER BY ctid`,
				);
			// Which page is filled first hangs on what the database has cleared meanwhile, and on nothing that came.
			const pagesOf = (rows: Awaited<ReturnType<typeof places>>): string[][] =>
				[...Map.groupBy(rows, ({ page }) => page).values()].map((page) => page.map(({ key }) => key));
			const transactions = (rows: readonly { readonly xmin: string }[]): number =>
				new Set(rows.map(({ xmin }) => xmin)).size;
			const tables = ['slot', 'intake', 'conversation'] as const;
			const before = new Map<string, Awaited<ReturnType<typeof places>>>();
			for (const table of tables) before.set(table, await places(table));
			await sweep(database.app, now);
			for (const table of tables) {
				// The check can see an order: as they came, one transaction each.
				const rows = before.get(table) ?? [];
				expect(transactions(rows)).toBeGreaterThanOrEqual(30);
				expect(pagesOf(rows)).not.toEqual(pagesOf(rows).map((page) => page.toSorted()));
				const after = await places(table);
				expect(transactions(after)).toBe(1);
				expect(pagesOf(after)).toEqual(pagesOf(after).map((page) => page.toSorted()));
				expect(after.map(({ key }) => key).toSorted()).toEqual(rows.map(({ key }) => key).toSorted());
			}
		});

		test('is followed by dropping the log of changes, where the role may', async () => {
			const sent = slot();
			await call(database.app, 'slots/write', sent);
			const folder = join(database.dataFolder, 'postgres/pg_wal');
			const needle = Buffer.from(sent.id, 'base64url');
			const isInLog = (): boolean =>
				readdirSync(folder, { withFileTypes: true }).some(
					(entry) => entry.isFile() && readFileSync(join(folder, entry.name)).includes(needle),
				);
			expect(isInLog()).toBe(true);
			await sweep(database.app, now);
			expect(isInLog()).toBe(true);
			expect(await dropChangeLog(database.app)).toBe(true);
			expect(isInLog()).toBe(false);
		});

		test.each(['REVOKE pg_checkpoint FROM schutznetz_owner'])(
			'says that the log is kept where the role may not: %s',
			async (revoked) => {
				const strict = await temporaryDatabase({ ...engine, start: () => engine.start([revoked]) });
				try {
					expect(await dropChangeLog(strict.app)).toBe(false);
				} finally {
					await strict.stop();
				}
			},
		);

		test('ends the record of sessions that are over', async () => {
			const accountId = await addAccount();
			for (const endsAt of ['2026-11-18T23:59:59Z', '2026-11-19T00:00:00Z']) {
				await inOrganisation(database.app, centre.id, (tx) =>
					insertSession(
						tx,
						randomBytes(32),
						{
							accountId,
							organisationId: centre.id,
							state: 'open',
							provedAt: Temporal.Instant.from(endsAt),
							provedBy: 'password',
							idleEndsAt: Temporal.Instant.from(endsAt),
							endsAt: Temporal.Instant.from(endsAt),
						},
						'2026-11-18',
					),
				);
			}
			await sweep(database.app, now);
			const left = await asMaintenance<{ at: Temporal.Instant }>(
				database,
				'SELECT ends_at AS at FROM staff_session',
			);
			expect(left.map(({ at }) => at.toString())).toEqual(['2026-11-19T00:00:00Z']);
		});

		test('stands in the way of nobody who writes, takes or deletes meanwhile', async () => {
			const [intakeToken, conversationToken] = [randomBytes(32), randomBytes(32)];
			const [gone, repeated, fresh] = [slot(), slot(), slot()];
			for (const one of [gone, repeated]) await call(database.app, 'slots/write', one);
			await call(database.app, 'intake', message(centre.id, { deletionHash: toB64(tokenHash(intakeToken)) }));
			const waiting = message(centre.id);
			await call(database.app, 'intake', waiting);
			const [answered, deleted] = [
				newConversation(),
				newConversation({ deletionHash: tokenHash(conversationToken) }),
			];
			await inOrganisation(database.app, centre.id, async (tx) => {
				for (const one of [answered, deleted]) await insertConversation(tx, centre.id, one);
			});
			const tables = ['slot', 'intake', 'conversation'];
			const counts = () => Promise.all(tables.map((table) => count(database, table)));
			const before = await counts();
			const order = (intake: Uint8Array, slots: readonly object[] = []) =>
				call(database.app, 'forget', { slots, intakeToken: toB64(intake) });
			let answers: Promise<readonly unknown[]> | undefined;
			await database.app.transaction().execute(async (tx) => {
				await sweep(tx, now);
				answers = Promise.all([
					order(intakeToken, [{ id: gone.id, token: gone.token }]),
					order(conversationToken),
					call(database.app, 'slots/write', { ...repeated, envelope: toB64(keyed()) }),
					call(database.app, 'slots/write', fresh),
					call(database.app, 'intake', message(centre.id)),
					inOrganisation(database.app, centre.id, (scope) =>
						takeIntake(scope, centre.id, sha256(Buffer.from(waiting.envelope, 'base64url')), intakeDays(now)),
					),
					inOrganisation(database.app, centre.id, (scope) =>
						replaceRecord(scope, 'conversation', { ...answered, version: 2 }),
					),
				]);
				await untilSomebodyWaits(7);
				// Reading goes on.
				expect(await look(tx, gone.id)).toEqual([gone.envelope]);
			});
			expect(await answers).toEqual([
				{ status: 200, body: { kind: 'done' } },
				{ status: 200, body: { kind: 'done' } },
				taken,
				stored,
				{ status: 201, body: { kind: 'stored' } },
				{ deletionHash: Buffer.from(waiting.deletionHash, 'base64url'), epoch },
				true,
			]);
			const [slots = 0, intake = 0, conversations = 0] = before;
			expect(await counts()).toEqual([slots - 1 + 1, intake - 1 + 1, conversations - 1]);
			expect(await look(database.app, gone.id, repeated.id, fresh.id)).toEqual([
				null,
				repeated.envelope,
				fresh.envelope,
			]);
		});
	});

	test('keeps no time, no address, no person and no number in a row', async () => {
		const { rows } = await sql<{ name: string; type: string; has_default: boolean }>`
			SELECT table_name || '.' || column_name AS name, data_type AS type,
				column_default IS NOT NULL OR is_identity = 'YES' AS has_default
			FROM information_schema.columns
			WHERE table_schema = 'schutznetz' AND table_name IN ('slot', 'intake', 'spent_envelope')
			ORDER BY table_name, ordinal_position`.execute(database.owner);
		expect(rows.map(({ name, type }) => `${name} ${type}`)).toEqual([
			'intake.envelope_sha256 bytea',
			'intake.organisation_id uuid',
			'intake.epoch integer',
			'intake.envelope bytea',
			'intake.deletion_hash bytea',
			'intake.received_on date',
			'intake.expires_on date',
			'intake.taken_on date',
			'intake.set_aside_on date',
			'intake.opens_on date',
			'intake.home_id uuid',
			'slot.id bytea',
			'slot.envelope bytea',
			'slot.token_hash bytea',
			'slot.expires_on date',
			'spent_envelope.envelope_sha256 bytea',
			'spent_envelope.epoch integer',
		]);
		expect(rows.some(({ has_default }) => has_default)).toBe(false);
	});

	test('knows no other call', async () => {
		for (const [name, body] of [
			['centres', {}],
			['chains', {}],
			['keys', undefined],
			['intake', undefined],
			['constructor', undefined],
			['', {}],
		] as const) {
			expect(await call(database.app, name, body)).toEqual({ status: 404, body: { kind: 'unknown-call' } });
		}
	});

	test('says that nothing was stored while the database is away', async () => {
		const port = 'postgres://schutznetz_app:pw@127.0.0.1:1/schutznetz';
		const socket = 'postgres://schutznetz_app:pw@/schutznetz?host=/nowhere';
		for (const away of [database.pool(port), database.pool(socket)]) {
			const answer = { status: 503, body: { kind: 'not-stored' } };
			expect(await call(away, 'centres')).toEqual(answer);
			expect(await call(away, 'chains')).toEqual(answer);
			expect(await call(away, 'keys', { ids: [centre.id, centre.id] })).toEqual(answer);
			expect(await call(away, 'intake', message(centre.id))).toEqual(answer);
			expect(await call(away, 'slots/write', slot())).toEqual(answer);
			const ids = Array.from({ length: 32 }, () => slot().id);
			expect(await call(away, 'slots/read', { ids })).toEqual(answer);
			const order = { slots: [], intakeToken: toB64(randomBytes(32)) };
			expect(await call(away, 'forget', order)).toEqual(answer);
		}
	});

	test('goes into a backup and comes back with the same name, texts and hash', async () => {
		const kept = slot();
		await call(database.app, 'slots/write', kept);
		await call(database.app, 'intake', message(centre.id));
		const hash = await contentHash(database.ownerUrl);
		const dump = await writeDump(database.ownerUrl);
		if (!dump.ok) throw new Error(dump.error.kind);
		const chunks: Buffer[] = [];
		for await (const chunk of dump.value.bytes) chunks.push(chunk);
		const target = await temporaryDatabase(testEngines.find((one) => one !== engine) ?? engine);
		try {
			const options = { ownerUrl: target.ownerUrl, appRole: 'schutznetz_app', replace: false };
			const restored = await restoreDump(inChunks(chunks), options);
			expect(restored).toMatchObject({ ok: true, value: { contentHash: hash } });
			expect(await call(target.app, 'centres')).toEqual(await call(database.app, 'centres'));
			expect(await look(target.app, kept.id)).toEqual([kept.envelope]);
			expect(await count(target, 'intake')).toBe(await count(database, 'intake'));
		} finally {
			await target.stop();
		}
	});

	const newConversation = (more: { deletionHash?: Uint8Array } = {}) => ({
		id: randomUUID(),
		record: randomBytes(100),
		deletionHash: randomBytes(32),
		intakeSha256: randomBytes(32),
		...more,
	});

	/** Somebody who works at the centre. */
	async function addAccount(): Promise<string> {
		const accountId = randomUUID();
		await inOrganisation(database.app, centre.id, (tx) =>
			insertAccount(tx, {
				accountId,
				organisationId: centre.id,
				name: `beratung.${accountId.slice(0, 8)}`,
				opaqueRecord: 'x',
				recoveryProofHash: randomBytes(32),
				totpSecret: randomBytes(20),
				personalKeys: randomBytes(50),
				unlockers: [],
			}),
		);
		return accountId;
	}

	/** Until a statement of ours stands in a queue behind another one. */
	async function untilSomebodyWaits(many = 1): Promise<void> {
		for (;;) {
			const { rows } = await sql<{ many: number }>`SELECT count(*) AS many FROM pg_stat_activity
				WHERE wait_event_type = 'Lock' AND usename = 'schutznetz_app'`.execute(database.app);
			if ((rows[0]?.many ?? 0) >= many) return;
		}
	}
});

async function* inChunks(chunks: readonly Buffer[]): AsyncGenerator<Buffer> {
	yield* chunks;
}
