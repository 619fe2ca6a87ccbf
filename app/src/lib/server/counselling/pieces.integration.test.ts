import { randomBytes } from 'node:crypto';
import { dayInBerlin } from '@schutznetz/kernel';
import { PIECE_BYTES, toB64, tokenHash } from '@schutznetz/vault/public';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentHash, type Db, restoreDump, writeDump } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { pieceLimitBytes } from '../http/index.ts';
import { answerChannel, retention, sweep } from './index.ts';
import { pieceBodyBytes, storePiece } from './pieces.ts';

const easy = { workBits: 0, firstMessagesPerDay: 100 };
const now = Temporal.Instant.from('2026-11-19T22:30:00Z');

/** The outside of a piece as it is due; inside, noise. */
const sealedPiece = (bytes = PIECE_BYTES): Buffer => {
	const piece = randomBytes(bytes);
	piece.writeUInt16BE(0x0101, 0);
	piece.writeUInt32BE(bytes - 6, 2);
	return piece;
};
interface Sent {
	readonly id: Buffer;
	readonly token: Buffer;
	readonly piece: Buffer;
}
const newPiece = (more: Partial<Sent> = {}): Sent => ({
	id: randomBytes(32),
	token: randomBytes(32),
	piece: sealedPiece(),
	...more,
});
const bodyOf = ({ id, token, piece }: Sent): Buffer => Buffer.concat([id, token, Buffer.alloc(21), piece]);

async function put(db: Db, body: Buffer, at = now, limits = easy) {
	const request = new Request('http://localhost/x/pieces', { method: 'PUT', body: new Uint8Array(body) });
	const answer = await answerChannel(db, request, 'pieces', at, limits);
	return { status: answer.status, body: (await answer.json()) as unknown };
}
async function post(db: Db, name: string, body: object): Promise<Response> {
	const request = new Request(`http://localhost/x/${name}`, { method: 'POST', body: JSON.stringify(body) });
	return answerChannel(db, request, name, now, easy);
}
async function read(db: Db, id: Buffer): Promise<Buffer> {
	const answer = await post(db, 'pieces/read', { id: toB64(id) });
	expect(answer.status).toBe(200);
	expect(Object.fromEntries(answer.headers)).toEqual({
		'cache-control': 'no-store',
		'content-type': 'application/octet-stream',
	});
	return Buffer.from(await answer.arrayBuffer());
}
const forget = (db: Db, slots: readonly Pick<Sent, 'id' | 'token'>[]) =>
	post(db, 'forget', {
		slots: slots.map(({ id, token }) => ({ id: toB64(id), token: toB64(token) })),
		intakeToken: toB64(randomBytes(32)),
	});
const stored = { status: 200, body: { kind: 'stored' } };

async function count(database: TemporaryDatabase): Promise<number> {
	const { rows } = await sql<{ many: number }>`SELECT count(*) AS many FROM file_piece`.execute(
		database.owner,
	);
	return Number(rows[0]?.many);
}

describe.each(testEngines)('pieces of files, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	test('are taken up to a number in a day, so that nobody fills the house at once', async () => {
		const db = database.pool(database.appUrl);
		const few = { ...easy, piecesPerDay: 2 };
		for (const at of [now, now.add({ hours: 24 })]) {
			expect(await put(db, bodyOf(newPiece()), at, few)).toEqual(stored);
			expect(await put(db, bodyOf(newPiece()), at, few)).toEqual(stored);
			const late = newPiece();
			expect(await put(db, bodyOf(late), at, few)).toEqual({ status: 507, body: { kind: 'storage-full' } });
		}
	});

	test('that are there already count for no day, and are answered as stored on a day that is full', async () => {
		const db = database.pool(database.appUrl);
		const few = { ...easy, piecesPerDay: 2 };
		const first = newPiece();
		for (let index = 0; index < 5; index += 1) expect(await put(db, bodyOf(first), now, few)).toEqual(stored);
		const strange = newPiece({ id: first.id });
		expect(await put(db, bodyOf(strange), now, few)).toEqual(stored);
		expect(await put(db, bodyOf(newPiece()), now, few)).toEqual(stored);
		const full = { status: 507, body: { kind: 'storage-full' } };
		expect(await put(db, bodyOf(newPiece()), now, few)).toEqual(full);
		expect(await put(db, bodyOf(first), now, few)).toEqual(stored);
		const taken = newPiece({ id: first.id, token: first.token });
		expect(await put(db, bodyOf(taken), now, few)).toEqual({ status: 200, body: { kind: 'taken' } });
	});

	test('come back as they were sent', async () => {
		const piece = newPiece();
		expect(await put(database.app, bodyOf(piece))).toEqual(stored);
		expect(await read(database.app, piece.id)).toEqual(piece.piece);
	});

	test('are as long as noise, which is new each time', async () => {
		const nowhere = randomBytes(32);
		const [one, two] = [await read(database.app, nowhere), await read(database.app, nowhere)];
		expect([one.length, two.length]).toEqual([PIECE_BYTES, PIECE_BYTES]);
		expect(one).not.toEqual(two);
	});

	test('are written once: again is stored, another is taken for who holds the token, and for nobody else', async () => {
		const first = newPiece();
		const others = [newPiece({ id: first.id, token: first.token }), newPiece({ id: first.id })];
		for (const one of [first, first]) expect(await put(database.app, bodyOf(one))).toEqual(stored);
		const [mine, strange] = await Promise.all(others.map((one) => put(database.app, bodyOf(one))));
		expect([mine, strange]).toEqual([{ status: 200, body: { kind: 'taken' } }, stored]);
		expect(await read(database.app, first.id)).toEqual(first.piece);
	});

	test('arrive once each, however often they are sent at the same time', async () => {
		const before = await count(database);
		const piece = newPiece();
		const answers = await Promise.all([1, 2, 3, 4].map(() => put(database.app, bodyOf(piece))));
		expect(answers).toEqual([stored, stored, stored, stored]);
		expect(await count(database)).toBe(before + 1);
	});

	test.each([
		['a body that is cut', () => bodyOf(newPiece()).subarray(1), 400, 'wrong-size'],
		['an empty body', () => Buffer.alloc(0), 400, 'wrong-size'],
		['a body that goes on', () => Buffer.concat([bodyOf(newPiece()), Buffer.alloc(1)]), 413, 'too-large'],
		[
			'noise for a piece',
			() => bodyOf(newPiece({ piece: Buffer.alloc(PIECE_BYTES, 7) })),
			400,
			'unknown-version',
		],
		[
			'a piece of the other suite',
			() => {
				const piece = sealedPiece();
				piece.writeUInt8(2, 1);
				return bodyOf(newPiece({ piece }));
			},
			400,
			'wrong-suite',
		],
	])('%s is named and not stored', async (_what, body, status, kind) => {
		const before = await count(database);
		expect(await put(database.app, body())).toEqual({ status, body: expect.objectContaining({ kind }) });
		expect(await count(database)).toBe(before);
	});

	test('take the size that the house lets through', () => {
		expect(pieceLimitBytes).toBe(pieceBodyBytes);
	});

	test('are refused by a full house, which still confirms those it has', async () => {
		const first = newPiece();
		expect(await put(database.app, bodyOf(first))).toEqual(stored);
		const here = await count(database);
		const draft = (one: Sent) => ({ ...one, stamp: Buffer.alloc(21) });
		expect(await storePiece(database.app, draft(first), now, here)).toBe('stored');
		expect(await storePiece(database.app, draft(newPiece()), now, here)).toBe('storage-full');
		expect(await storePiece(database.app, draft(newPiece()), now, here + 1)).toBe('new');
	});

	test('go with their tokens, and with no others', async () => {
		const [mine, kept] = [newPiece(), newPiece()];
		for (const one of [mine, kept]) await put(database.app, bodyOf(one));
		const answer = await forget(database.app, [mine, { id: kept.id, token: mine.token }]);
		expect(await answer.json()).toEqual({ kind: 'done' });
		expect(await read(database.app, mine.id)).not.toEqual(mine.piece);
		expect(await read(database.app, kept.id)).toEqual(kept.piece);
	});

	test('are kept about as long as messages, and swept afterwards', async () => {
		const { days, spreadDays } = retention.piece;
		expect(retention.piece).toEqual(retention.slot);
		const piece = newPiece();
		const at = Temporal.Now.instant();
		await put(database.app, bodyOf(piece), at);
		const { rows } = await sql<{ expires_on: string }>`
			SELECT expires_on FROM file_piece WHERE token_hash = ${tokenHash(piece.token)}`.execute(database.owner);
		const today = dayInBerlin(at);
		const kept = today.until(Temporal.PlainDate.from(rows[0]?.expires_on ?? '')).days;
		expect(Math.abs(kept - days)).toBeLessThanOrEqual(spreadDays);
		await sweep(database.app, at);
		expect(await read(database.app, piece.id)).toEqual(piece.piece);
		await sql`UPDATE file_piece SET expires_on = ${today.subtract({ days: 1 }).toString()}
			WHERE token_hash = ${tokenHash(piece.token)}`.execute(database.owner);
		await sweep(database.app, at);
		expect(await read(database.app, piece.id)).not.toEqual(piece.piece);
	});

	test.each([
		'SELECT id FROM file_piece',
		"UPDATE file_piece SET piece = ''",
		'DELETE FROM file_piece',
		"INSERT INTO file_piece VALUES ('', '', '', now())",
	])('cannot be reached past the functions: %s', async (statement) => {
		await expect(sql.raw(statement).execute(database.app)).rejects.toMatchObject({ code: '42501' });
	});

	test('stand in a backup, and come back with it', async () => {
		const piece = newPiece();
		await put(database.app, bodyOf(piece));
		const hash = await contentHash(database.ownerUrl);
		const dump = await writeDump(database.ownerUrl);
		if (!dump.ok) throw new Error(dump.error.kind);
		const target = await temporaryDatabase(testEngines.find((one) => one !== engine) ?? engine);
		try {
			const options = { ownerUrl: target.ownerUrl, appRole: 'schutznetz_app', replace: false };
			const restored = await restoreDump(dump.value.bytes, options);
			expect(restored).toMatchObject({ ok: true, value: { contentHash: hash } });
			expect(await read(target.app, piece.id)).toEqual(piece.piece);
		} finally {
			await target.stop();
		}
	});
});
