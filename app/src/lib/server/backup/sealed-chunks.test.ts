import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ForgedChunk, openChunks, sealChunks } from './sealed-chunks.ts';

const opened = { headerSha256: randomBytes(32), key: randomBytes(32), chunkBytes: 1_024 };
const sealedChunkBytes = 1_024 + 16;

async function* inSteps(bytes: Buffer, step: number): AsyncGenerator<Buffer> {
	for (let at = 0; at < bytes.length; at += step) yield bytes.subarray(at, at + step);
}
async function collect(source: AsyncIterable<Buffer>): Promise<Buffer> {
	const chunks: Buffer[] = [];
	for await (const chunk of source) chunks.push(chunk);
	return Buffer.concat(chunks);
}
const seal = (plain: Buffer, step = 500) => collect(sealChunks(inSteps(plain, step), opened));
const open = (sealed: Buffer, step = 500) => collect(openChunks(inSteps(sealed, step), opened));

describe('sealed chunks', () => {
	test('give back what went in, whatever its length and the steps it comes in', async () => {
		const lengths = fc.oneof(fc.nat(5_000), fc.constantFrom(0, 1_023, 1_024, 1_025, 2_048, 3_072));
		await fc.assert(
			fc.asyncProperty(lengths, fc.integer({ min: 1, max: 4_000 }), async (length, step) => {
				const plain = randomBytes(length);
				expect((await open(await seal(plain, step), step)).equals(plain)).toBe(true);
			}),
			{ numRuns: 60 },
		);
	});

	const changes: [string, (sealed: Buffer) => Buffer][] = [
		['cut off between two chunks', (sealed) => sealed.subarray(0, sealedChunkBytes)],
		['cut off within a chunk', (sealed) => sealed.subarray(0, sealed.length - 1)],
		['cut off wholly', (sealed) => sealed.subarray(0, 0)],
		[
			'swapped',
			(sealed) =>
				Buffer.concat([
					sealed.subarray(sealedChunkBytes, 2 * sealedChunkBytes),
					sealed.subarray(0, sealedChunkBytes),
					sealed.subarray(2 * sealedChunkBytes),
				]),
		],
		['one dropped', (sealed) => sealed.subarray(sealedChunkBytes)],
		['something appended', (sealed) => Buffer.concat([sealed, Buffer.from('x')])],
	];
	test.each(changes)('refuse a stream that was %s', async (_, change) => {
		const sealed = await seal(randomBytes(2_500));
		await expect(open(change(sealed))).rejects.toBeInstanceOf(ForgedChunk);
	});

	test('refuse any single changed bit', async () => {
		const sealed = await seal(randomBytes(1_500));
		for (let at = 0; at < sealed.length; at += 37) {
			const changed = Buffer.from(sealed);
			changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
			await expect(open(changed)).rejects.toBeInstanceOf(ForgedChunk);
		}
	});

	test('refuse another header', async () => {
		const sealed = await seal(randomBytes(100));
		const other = { ...opened, headerSha256: randomBytes(32) };
		await expect(collect(openChunks(inSteps(sealed, 50), other))).rejects.toBeInstanceOf(ForgedChunk);
	});
});
