import { sha256 } from '@noble/hashes/sha2.js';
import { expect, it } from 'vitest';
import { sealWithSalt } from '../envelope/key-envelope.ts';
import { openMessage } from '../mailbox/message.ts';
import { goodValue } from '../testing/good-value.ts';
import { hex, toHex } from '../testing/hex.ts';
import answers from '../testing/known-answers/files-release-0.1.0.json' with { type: 'json' };
import { writeFileHeader } from './file-header.ts';
import { FileOpening } from './open-file.ts';
import { pieceContext, pieceSlot } from './piece.ts';

// What release 0.1.0 stored of files. The JSON is never made again. A piece takes 128 KB in hexadecimal, so its salt and
// the hash of its envelope stand there: the same salt gives the same envelope, byte by byte, or the line breaks.

const { file } = answers;
const content = hex(file.content);
const header = {
	name: file.name,
	type: file.type,
	bytes: content.length,
	kept: 'original' as const,
	sha256: hex(file.sha256),
	on: file.on,
};

it('a file of release 0.1.0 is sealed in the same way, and opens', async () => {
	expect(toHex(writeFileHeader(header))).toBe(file.head);
	const plain = new Uint8Array(65_536);
	plain.set(hex(file.head + file.content));
	const chunk = { index: 0, isLast: true };
	const piece = await sealWithSalt(hex(file.key), plain, pieceContext(0, 1), hex(file.salt), chunk);
	expect(toHex(sha256(piece))).toBe(file.envelopeSha256);
	const opening = new FileOpening({ key: hex(file.key), pieces: 1 });
	goodValue(await opening.take(0, piece));
	expect(goodValue(opening.finish())).toEqual({ header, content, sha256: header.sha256 });
});

it.each(answers.zeroPieces)('piece $index of $pieces is sealed as it was', async (piece) => {
	const { index, pieces, salt } = piece;
	const chunk = { index, isLast: index === pieces - 1 };
	const context = pieceContext(index, pieces);
	const sealed = await sealWithSalt(hex(file.key), new Uint8Array(65_536), context, hex(salt), chunk);
	expect(toHex(sha256(sealed))).toBe(piece.envelopeSha256);
});

it.each(answers.slots)('piece $index lies where it lay', async (slot) => {
	const { id, token, tokenHash } = await pieceSlot(hex(file.key), slot.index);
	expect([id, token, tokenHash].map(toHex)).toEqual([slot.id, slot.token, slot.tokenHash]);
});

it('a message of release 0.1.0 names its file', async () => {
	const { threadKey, envelope } = answers.message;
	expect(goodValue(await openMessage(hex(threadKey), 'fromSeeker', 0, hex(envelope)))).toEqual({
		text: '',
		writtenOn: '2026-11-21',
		files: [{ key: hex(file.key), pieces: 1 }],
	});
});
