import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { OpenedHeader } from './backup-header.ts';

/** A chunk that was not sealed like this, here, under this key: the file was cut off or changed. */
export class ForgedChunk extends Error {
	override name = 'ForgedChunk';
}

const tagBytes = 16;

/**
 * Seals a stream in chunks (AES-256-GCM, the tag behind each chunk). Header, place and being the last are bound
 * to every chunk, so that none can be dropped, swapped, repeated or cut off unseen. The key belongs to one file
 * alone, so the chunk's number is a nonce that never repeats.
 */
export async function* sealChunks(
	source: AsyncIterable<Buffer>,
	opened: OpenedHeader,
): AsyncGenerator<Buffer> {
	let index = 0;
	for await (const { piece, isLast } of pieces(source, opened.chunkBytes)) {
		const cipher = createCipheriv('aes-256-gcm', opened.key, nonce(index));
		cipher.setAAD(boundData(opened, index, isLast));
		yield Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
		index += 1;
	}
}

/**
 * Opens what `sealChunks` sealed. Gives a chunk only after it was found genuine.
 *
 * @throws ForgedChunk
 */
export async function* openChunks(
	source: AsyncIterable<Buffer>,
	opened: OpenedHeader,
): AsyncGenerator<Buffer> {
	let index = 0;
	for await (const { piece, isLast } of pieces(source, opened.chunkBytes + tagBytes)) {
		if (piece.length < tagBytes) throw new ForgedChunk('a chunk is too short');
		const decipher = createDecipheriv('aes-256-gcm', opened.key, nonce(index), { authTagLength: tagBytes });
		decipher.setAAD(boundData(opened, index, isLast));
		decipher.setAuthTag(piece.subarray(-tagBytes));
		const plain = decipher.update(piece.subarray(0, -tagBytes));
		try {
			decipher.final();
		} catch {
			throw new ForgedChunk(`chunk ${index} is not genuine`);
		}
		yield plain;
		index += 1;
	}
}

function nonce(index: number): Buffer {
	const bytes = Buffer.alloc(12);
	bytes.writeBigUInt64BE(BigInt(index), 4);
	return bytes;
}

function boundData({ headerSha256 }: OpenedHeader, index: number, isLast: boolean): Buffer {
	const place = Buffer.alloc(9);
	place.writeBigUInt64BE(BigInt(index));
	place.writeUInt8(isLast ? 1 : 0, 8);
	return Buffer.concat([headerSha256, place]);
}

/** Cuts a stream into pieces of `size`; the last may be shorter, and there is always a last one. */
async function* pieces(
	source: AsyncIterable<Buffer>,
	size: number,
): AsyncGenerator<{ piece: Buffer; isLast: boolean }> {
	let held: Buffer = Buffer.alloc(0);
	for await (const chunk of source) {
		held = held.length > 0 ? Buffer.concat([held, chunk]) : chunk;
		// Strictly more: a piece that ends exactly with the source is the last one.
		while (held.length > size) {
			yield { piece: held.subarray(0, size), isLast: false };
			held = held.subarray(size);
		}
	}
	yield { piece: held, isLast: true };
}
