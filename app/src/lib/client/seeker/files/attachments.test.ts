import { err, ok } from '@schutznetz/kernel';
import { FileOpening, fromB64, LABELS, openMessage, readStamp, slotAt, toB64 } from '@schutznetz/vault';
import { beforeEach, describe, expect, test } from 'vitest';
import { seekerCore } from '../core/seeker-core.ts';
import { type CoreCalls, Correspondence } from '../correspondence.svelte.ts';
import { coreInProcess, inventedHouse, someDayMs } from '../testing/invented-house.ts';
import { type Attachment, Attachments } from './attachments.svelte.ts';
import type { PieceApi } from './piece-api.ts';

const on = '2026-11-21';
const photo = { name: 'Foto.jpg', type: 'image/jpeg', kept: 'stripped', on } as const;
const noise = (bytes: number): Uint8Array<ArrayBuffer> => {
	const content = new Uint8Array(bytes);
	for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
	return content;
};

/** A house that stores pieces as the server does, over a line that breaks when it is told to. */
function pieceHouse() {
	const pieces = new Map<string, { piece: Uint8Array; token: string }>();
	const state = { writes: 0, answersLost: 0, isDown: false, isFull: false, breaksAt: new Set<number>() };
	/** The work that each piece has to bring. */
	const due = { bits: 0, day: 20_778 };
	const api: PieceApi = {
		async write(body) {
			state.writes += 1;
			if (state.isDown) return err({ kind: 'later' });
			if (state.isFull) return err({ kind: 'storage-full' });
			if (readStamp(body.subarray(64, 85)).bits < due.bits) return err({ kind: 'work-due', ...due });
			const [id, token] = [toB64(body.subarray(0, 32)), toB64(body.subarray(32, 64))];
			const there = pieces.get(id);
			if (there && String(there.piece) !== String(body.subarray(85))) throw new Error('another piece came');
			pieces.set(id, { piece: body.slice(85), token });
			if (!state.breaksAt.delete(state.writes)) return ok(null);
			state.answersLost += 1;
			return err({ kind: 'later' });
		},
		async forget(some) {
			for (const { id, token } of some) if (pieces.get(id)?.token === token) pieces.delete(id);
		},
	};
	return { api, pieces, state, due };
}

let house: ReturnType<typeof pieceHouse>;
let timers: (() => void)[];
let events: EventTarget;
let core: ReturnType<typeof coreInProcess>;
let attachments: Attachments;
const only = (): Attachment => {
	const [first] = attachments.list;
	if (!first) throw new Error('nothing is attached');
	return first;
};
const until = (state: Attachment['state']) => expect.poll(() => only().state).toBe(state);

beforeEach(() => {
	house = pieceHouse();
	timers = [];
	events = new EventTarget();
	core = coreInProcess();
	const later = (work: () => void): void => void timers.push(work);
	attachments = new Attachments({ api: house.api, core: () => core as CoreCalls, events, later });
});

/** The file as the centre opens it: with the key that the message names. */
async function openAs(file: { key: Uint8Array; pieces: number }) {
	const { pieceSlot } = await import('@schutznetz/vault');
	const opening = new FileOpening(file);
	for (let index = 0; index < file.pieces; index++) {
		const { id } = await pieceSlot(file.key, index);
		const taken = await opening.take(index, house.pieces.get(toB64(id))?.piece ?? new Uint8Array());
		if (!taken.ok) return taken;
	}
	return opening.finish();
}

describe('a file that is to be sent', () => {
	test('of 16 MB arrives once over a line that breaks five times', { timeout: 60_000 }, async () => {
		const content = noise(16_000_000);
		house.state.breaksAt = new Set([1, 60, 61, 130, 256]);
		attachments.add(new Blob([content]), photo);
		for (let breaks = 1; breaks <= 5; breaks++) {
			await expect.poll(() => only().state, { timeout: 20_000 }).toBe('waiting');
			timers.pop()?.();
		}
		await expect.poll(() => only().state, { timeout: 20_000 }).toBe('ready');
		expect(house.state).toMatchObject({ answersLost: 5, writes: 256 + 5 });
		expect(house.pieces.size).toBe(256);
		expect([only().done, only().pieces]).toEqual([256, 256]);
	});

	test('goes on by itself when the connection is back', async () => {
		house.state.isDown = true;
		attachments.add(new Blob([noise(100)]), photo);
		await until('waiting');
		expect(attachments.isUnfinished).toBe(true);
		house.state.isDown = false;
		events.dispatchEvent(new Event('online'));
		await until('ready');
		expect(attachments.isUnfinished).toBe(false);
	});

	test('goes again, the same piece, with the work that the house asks for', async () => {
		house.due.bits = 2;
		attachments.add(new Blob([noise(100)]), photo);
		await until('ready');
		expect([house.state.writes, house.pieces.size, timers.length]).toEqual([2, 1, 0]);
	});

	test('is kept where the house has no room, and goes when it has some', async () => {
		house.state.isFull = true;
		attachments.add(new Blob([noise(100)]), photo);
		await until('failed');
		expect(only().why).toBe('storage-full');
		house.state.isFull = false;
		attachments.retry();
		await until('ready');
	});

	test('leaves nothing behind when it is taken back, in the middle or at the end', async () => {
		house.state.breaksAt = new Set([2]);
		attachments.add(new Blob([noise(200_000)]), photo);
		await until('waiting');
		attachments.remove(only());
		expect(attachments.list).toEqual([]);
		expect(house.pieces.size).toBe(0);
		attachments.add(new Blob([noise(200_000)]), photo);
		await until('ready');
		expect(house.pieces.size).toBe(4);
		attachments.clear();
		expect(house.pieces.size).toBe(0);
	});

	test('stays where it is once its message is on the way', async () => {
		attachments.add(new Blob([noise(10)]), photo);
		await until('ready');
		attachments.setOut();
		attachments.clear();
		expect(house.pieces.size).toBe(1);
	});

	test('is named where it cannot be sent, before anything is', async () => {
		attachments.add(new Blob([]), photo);
		await until('failed');
		expect([only().why, house.state.writes]).toEqual(['empty', 0]);
		attachments.remove(only());
		attachments.add(new Blob([noise(16_777_216)]), photo);
		await until('failed');
		expect([only().why, house.state.writes]).toEqual(['too-large', 0]);
	});

	test('does not come as a fifth', async () => {
		for (let count = 0; count < 4; count++) attachments.add(new Blob([noise(10)]), photo);
		expect(attachments.hasRoom).toBe(false);
		expect(() => attachments.add(new Blob([noise(10)]), photo)).toThrow();
		await expect.poll(() => attachments.isUnfinished).toBe(false);
		expect(attachments.ids).toEqual([1, 2, 3, 4]);
	});
});

describe('the core', () => {
	const ready = async () => {
		const own = seekerCore();
		const invented = await inventedHouse();
		const centres = await invented.api.readCentres();
		await own.readCentres(centres.ok ? centres.value : {});
		await own.newWords('de', 8);
		return { own, invented };
	};

	test('names files in a message, for the centre and for whoever deletes them', {
		timeout: 30_000,
	}, async () => {
		const { own, invented } = await ready();
		const content = noise(70_000);
		const begun = await own.beginFile(new Blob([content]), { ...photo, kept: 'original' });
		if (!begun.ok) throw new Error(begun.error.kind);
		for (let index = 0; index < begun.value.pieces; index++) {
			const sealed = await own.sealFilePiece(begun.value.id, index);
			if (!sealed.ok) throw new Error(sealed.error.kind);
			await house.api.write(new Uint8Array(sealed.value));
		}
		const first = { forWhom: 'self', ageGroup: null, language: 'de', text: 'Hallo', writtenOn: on } as const;
		const keys = await invented.api.readKeys(['ahornbruck', 'ahornbruck']);
		const to = { centre: { id: 'ahornbruck' } };
		const letter = await own.sealFirst(to, first, keys.ok && keys.value, someDayMs);
		const reply = await own.sealReply(0, { text: '', writtenOn: on }, [begun.value.id]);
		if (!letter.ok || !reply.ok) throw new Error('not sealed');
		const stamp = await own.stamp('intake', letter.value.deletionHash);
		await invented.api.writeFirst({ ...letter.value, stamp });

		const [message] = await invented.firstMessages();
		const threadKey = message?.threadKey ?? new Uint8Array(32);
		const envelope = fromB64(reply.value.envelope);
		if (!envelope.ok) throw new Error('no envelope');
		const opened = await openMessage(threadKey, 'fromSeeker', 0, envelope.value);
		if (!opened.ok) throw new Error(opened.error.kind);
		const [file] = opened.value.files ?? [];
		if (!file) throw new Error('no file is named');
		const read = await openAs(file);
		expect(read).toMatchObject({ ok: true, value: { content, header: { name: 'Foto.jpg', on } } });
		expect(toB64((await slotAt(threadKey, 'fromSeeker', 0)).id)).toBe(reply.value.id);

		const [tokens] = await own.fileForgetting();
		expect(tokens).toHaveLength(2);
		await house.api.forget(tokens ?? []);
		expect(house.pieces.size).toBe(0);
		expect(Object.values(LABELS)).toContain('schutznetz/1/file-piece');
	});

	test('gives out no key', { timeout: 30_000 }, async () => {
		const { own, invented } = await ready();
		expect(await own.beginFile(new Blob([noise(10)]), photo)).toEqual({
			ok: true,
			value: { id: 1, pieces: 1 },
		});
		const reply = await own.sealReply(0, { text: '', writtenOn: on }, [1]);
		if (!reply.ok) throw new Error(reply.error.kind);
		await invented.api.writeSlot({ ...reply.value, stamp: await own.stamp('slot', reply.value.id) });
		const letters = new Correspondence(invented.api);
		expect(
			await letters.read({
				call: (name, ...args) => (own[name] as never as (...given: unknown[]) => never)(...args),
			}),
		).toBe(true);
		expect(letters.messages).toEqual([
			{ text: '', writtenOn: on, direction: 'fromSeeker', index: 0, files: 1 },
		]);
	});
});
