import { sha256 } from '@noble/hashes/sha2.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	FileOpening,
	type FileToSeal,
	fromB64,
	LABELS,
	MOST_FILE_BYTES,
	newFile,
	openMessage,
	PIECE_BYTES,
	PIECE_CONTENT_BYTES,
	pieceSlot,
	pieceSpan,
	sealMessage,
	sealPiece,
	sealWithKey,
} from '../index.ts';
import { goodValue } from '../testing/good-value.ts';
import { type FileHeader, piecesFor, readFileHeader, writeFileHeader } from './file-header.ts';
import { pieceContext } from './piece.ts';

const plainHeader = { name: 'Foto.jpg', type: 'image/jpeg', kept: 'stripped' } as const;
const noise = (bytes: number): Uint8Array => {
	const content = new Uint8Array(bytes);
	for (let at = 0; at < bytes; at += 65_536) crypto.getRandomValues(content.subarray(at, at + 65_536));
	return content;
};

async function seal(content: Uint8Array, more: Partial<FileHeader> = {}) {
	const file = newFile({ ...plainHeader, bytes: content.length, ...more });
	const pieces: Uint8Array[] = [];
	for (let index = 0; index < file.pieces; index++) {
		const { from, to } = pieceSpan(file, index);
		pieces.push(await sealPiece(file, index, content.subarray(from, to)));
	}
	return { file, pieces };
}

async function open(file: Pick<FileToSeal, 'key' | 'pieces'>, pieces: readonly Uint8Array[]) {
	const opening = new FileOpening(file);
	for (const [index, piece] of pieces.entries()) {
		const taken = await opening.take(index, piece);
		if (!taken.ok) return { taken, finished: opening.finish() };
	}
	return { taken: undefined, finished: opening.finish() };
}
const problemOf = async (file: Pick<FileToSeal, 'key' | 'pieces'>, pieces: readonly Uint8Array[]) => {
	const { taken, finished } = await open(file, pieces);
	if (finished.ok) throw new Error('it opened');
	return taken ? taken.error : finished.error;
};

describe('a file', () => {
	it.each([0, 1, 1000, 65_400, 65_536, 131_072, 200_000])(
		'of %i bytes comes back as it was',
		async (bytes) => {
			const content = noise(bytes);
			const { file, pieces } = await seal(content);
			expect(pieces.map(({ length }) => length)).toEqual(Array(file.pieces).fill(PIECE_BYTES));
			const opened = goodValue((await open(file, pieces)).finished);
			expect(opened.header).toEqual({ ...plainHeader, bytes });
			expect(opened.content).toEqual(content);
			expect(opened.sha256).toEqual(sha256(content));
		},
	);

	it('keeps hash and day of an original', async () => {
		const content = noise(3000);
		const more = { kept: 'original', sha256: sha256(content), on: '2026-11-21' } as const;
		const { file, pieces } = await seal(content, more);
		const { header } = goodValue((await open(file, pieces)).finished);
		expect(header).toEqual({ ...plainHeader, bytes: 3000, ...more });
	});

	it('is named where its bytes are not those of its hash', async () => {
		const { file, pieces } = await seal(noise(10), { sha256: sha256(noise(10)) });
		expect(await problemOf(file, pieces)).toEqual({ kind: 'other-hash' });
	});

	it('takes 1, 2, 4 … 256 pieces, whatever its size', () => {
		const of = (bytes: number) => newFile({ ...plainHeader, bytes }).pieces;
		expect([0, 65_000, 66_000, 140_000, 300_000, 9_000_000].map(of)).toEqual([1, 1, 2, 4, 8, 256]);
		expect(of(MOST_FILE_BYTES)).toBe(256);
		expect(() => of(MOST_FILE_BYTES + 5000)).toThrow(RangeError);
	});

	it('finds each piece at an address of its own that only its key leads to', async () => {
		const one = newFile({ ...plainHeader, bytes: 1 });
		const two = newFile({ ...plainHeader, bytes: 1 });
		const slots = await Promise.all([pieceSlot(one.key, 0), pieceSlot(one.key, 1), pieceSlot(two.key, 0)]);
		const all = slots.flatMap(({ id, token }) => [String(id), String(token)]);
		expect(new Set(all).size).toBe(6);
		expect(await pieceSlot(one.key, 0)).toEqual(slots[0]);
	});

	it('cuts a name that is too long, and carries every sign in it', async () => {
		const name = `${'👩‍👧 „Ж" \u202e'.repeat(40)}`;
		const { file, pieces } = await seal(noise(5), { name });
		const { header } = goodValue((await open(file, pieces)).finished);
		expect(name.startsWith(header.name)).toBe(true);
		expect([...header.name]).toHaveLength(120);
	});
});

describe('whoever stores the pieces', () => {
	it('cannot flip a bit unnamed', { timeout: 60_000 }, async () => {
		const { file, pieces } = await seal(noise(70_000));
		await fc.assert(
			fc.asyncProperty(
				fc.nat(1),
				fc.oneof(fc.nat(PIECE_BYTES - 1), fc.nat(90)),
				fc.nat(7),
				async (index, at, bit) => {
					const flipped = pieces.map((piece) => piece.slice());
					const piece = flipped[index] ?? new Uint8Array();
					piece[at] = (piece[at] ?? 0) ^ (1 << bit);
					expect(await problemOf(file, flipped)).toMatchObject({ kind: 'piece', index });
				},
			),
			{ numRuns: 200 },
		);
	});

	it('cannot put pieces in another order, cut or lengthen one, or leave one out', {
		timeout: 60_000,
	}, async () => {
		const { file, pieces } = await seal(noise(200_000));
		const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
		await fc.assert(
			fc.asyncProperty(order, async (indexes) => {
				const moved = indexes.findIndex((from, to) => from !== to);
				const served = indexes.map((index) => pieces[index] ?? new Uint8Array());
				if (moved === -1) expect((await open(file, served)).finished.ok).toBe(true);
				else {
					const problem = { kind: 'other-key' };
					expect(await problemOf(file, served)).toEqual({ kind: 'piece', index: moved, problem });
				}
			}),
			{ numRuns: 30 },
		);
		expect(await problemOf(file, pieces.slice(0, 3))).toEqual({ kind: 'incomplete', opened: 3, pieces: 4 });
		const cut = pieces.map((piece, index) => (index === 2 ? piece.subarray(0, -1) : piece));
		expect(await problemOf(file, cut)).toMatchObject({ index: 2, problem: { kind: 'truncated' } });
		const longer = pieces.map((piece, index) => (index === 2 ? new Uint8Array([...piece, 0]) : piece));
		expect(await problemOf(file, longer)).toMatchObject({ index: 2, problem: { kind: 'overlong' } });
	});

	it('cannot pass a file off as shorter or longer, or a middle piece as the last', async () => {
		const { file, pieces } = await seal(noise(200_000));
		const shorter = { key: file.key, pieces: 2 };
		expect(await problemOf(shorter, pieces.slice(0, 2))).toMatchObject({ index: 0 });
		const content = new Uint8Array(PIECE_CONTENT_BYTES);
		const unmarked = await sealWithKey(file.key, content, pieceContext(3, 4), { index: 3, isLast: false });
		expect(await problemOf(file, [...pieces.slice(0, 3), unmarked])).toEqual({
			kind: 'piece',
			index: 3,
			problem: { kind: 'damaged' },
		});
		const elsewhere = { label: LABELS.message, data: ['3', '4'] };
		const foreign = await sealWithKey(file.key, content, elsewhere, { index: 3, isLast: true });
		expect(await problemOf(file, [...pieces.slice(0, 3), foreign])).toMatchObject({ index: 3 });
	});

	it('cannot hand out a piece of another file, or noise for one that is gone', async () => {
		const [one, two] = [await seal(noise(90_000)), await seal(noise(90_000))];
		const mixed = [one.pieces[0], two.pieces[1]].map((piece) => piece ?? new Uint8Array());
		const problem = { kind: 'other-key' };
		expect(await problemOf(one.file, mixed)).toEqual({ kind: 'piece', index: 1, problem });
		const noisy = [one.pieces[0] ?? new Uint8Array(), new Uint8Array(PIECE_BYTES).fill(7)];
		expect(await problemOf(one.file, noisy)).toMatchObject({
			index: 1,
			problem: { kind: 'unknown-version' },
		});
	});

	it('spoils nothing for good: the true piece is taken afterwards', async () => {
		const content = noise(90_000);
		const { file, pieces } = await seal(content);
		const opening = new FileOpening(file);
		const [first = new Uint8Array(), second = new Uint8Array()] = pieces;
		expect((await opening.take(1, second)).ok).toBe(true);
		expect((await opening.take(0, second)).ok).toBe(false);
		expect(opening.finish()).toEqual({ ok: false, error: { kind: 'incomplete', opened: 1, pieces: 2 } });
		expect((await opening.take(0, first)).ok).toBe(true);
		expect(goodValue(opening.finish()).content).toEqual(content);
	});
});

describe('a sender who holds the key and lies', () => {
	const lyingHeader = (fields: object): Uint8Array => {
		const json = new TextEncoder().encode(JSON.stringify({ v: 1, ...plainHeader, bytes: 3, ...fields }));
		const first = new Uint8Array(PIECE_CONTENT_BYTES);
		new DataView(first.buffer).setUint32(0, json.length);
		first.set(json, 4);
		return first;
	};
	it.each([
		['bytes', { bytes: -1 }],
		['bytes', { bytes: 2 ** 40 }],
		['name', { name: 7 }],
		['name', { name: 'x'.repeat(300) }],
		['type', { type: null }],
		['kept', { kept: 'maybe' }],
		['sha256', { sha256: 'AA' }],
		['on', { on: 'gestern' }],
	])('is named by the field: %s', (what, fields) => {
		expect(readFileHeader(lyingHeader(fields))).toEqual({ ok: false, error: { kind: 'malformed', what } });
	});

	it('cannot name more bytes than came, hide bytes behind the end, or use more pieces than due', async () => {
		const reseal = async (change: (plain: Uint8Array) => void, pieces = 1) => {
			const key = noise(32);
			const plains = Array.from({ length: pieces }, () => new Uint8Array(PIECE_CONTENT_BYTES));
			const [first = new Uint8Array()] = plains;
			first.set(writeFileHeader({ ...plainHeader, bytes: 3 }));
			change(first);
			const sealed = plains.map((plain, index) =>
				sealWithKey(key, plain, pieceContext(index, pieces), { index, isLast: index === pieces - 1 }),
			);
			return problemOf({ key, pieces }, await Promise.all(sealed));
		};
		const malformed = (what: string) => ({ kind: 'malformed', what });
		expect(await reseal((plain) => plain.set(lyingHeader({ bytes: 100_000 })))).toEqual(malformed('bytes'));
		expect(await reseal((plain) => plain.fill(1, 60_000))).toEqual(malformed('padding'));
		expect(await reseal(() => {}, 2)).toEqual(malformed('bytes'));
		expect(await reseal((plain) => plain.fill(255, 0, 4))).toEqual(malformed('header'));
		expect(await reseal((plain) => plain.fill(0, 0, 4))).toEqual(malformed('json'));
	});

	it('takes the same number of pieces whoever counts', () => {
		fc.assert(
			fc.property(fc.nat(MOST_FILE_BYTES), (bytes) => {
				const head = writeFileHeader({ ...plainHeader, bytes });
				const pieces = piecesFor(head.length, bytes);
				expect(pieces * PIECE_CONTENT_BYTES).toBeGreaterThanOrEqual(head.length + bytes);
				expect(pieces === 1 || (pieces / 2) * PIECE_CONTENT_BYTES < head.length + bytes).toBe(true);
			}),
		);
	});
});

describe('a message with files', () => {
	const threadKey = noise(32);
	const files = [1, 256, 2, 64].map((pieces) => ({ key: noise(32), pieces }));
	const sealWith = (some: typeof files) =>
		sealMessage(threadKey, 'fromSeeker', 0, { text: '', writtenOn: '2026-11-21', files: some });

	it('names up to four, and has the size of one without', async () => {
		const bare = goodValue(
			await sealMessage(threadKey, 'fromSeeker', 0, { text: 'x'.repeat(1000), writtenOn: '2026-11-21' }),
		);
		const sealed = goodValue(await sealWith(files));
		expect(sealed.length).toBe(bare.length);
		const opened = goodValue(await openMessage(threadKey, 'fromSeeker', 0, sealed));
		expect(opened.files).toEqual(files);
		await expect(sealWith([...files, { key: noise(32), pieces: 1 }])).rejects.toThrow(RangeError);
	});

	it('says nothing of files where there are none', async () => {
		const sealed = goodValue(await sealWith([]));
		expect(goodValue(await openMessage(threadKey, 'fromSeeker', 0, sealed))).not.toHaveProperty('files');
	});

	it.each([
		[[{ key: 'AA', pieces: 1 }]],
		[[{ key: 'A'.repeat(43), pieces: 3 }]],
		[[{ key: 'A'.repeat(43), pieces: 512 }]],
		[[null]],
		['no list'],
		[Array(5).fill({ key: 'A'.repeat(43), pieces: 1 })],
	])('is named as malformed where its files are not what is due: %j', async (wrong) => {
		const { filesFromJson } = await import('./message-files.ts');
		expect(fromB64('A'.repeat(43)).ok).toBe(true);
		expect(filesFromJson(wrong)).toBe(undefined);
	});
});
