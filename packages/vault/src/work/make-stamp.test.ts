import { argon2Sync } from 'node:crypto';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { expect, it } from 'vitest';
import {
	leadingZeroBits,
	makeStamp,
	readStamp,
	STAMP,
	type StampPlace,
	stampSeed,
	writeStamp,
} from '../index.ts';

const place: StampPlace = { kind: 'slot', place: new Uint8Array(32).fill(7), day: 20_778 };
const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
const native = (nonce: Uint8Array, salt: Uint8Array): Uint8Array =>
	argon2Sync('argon2id', {
		message: nonce,
		nonce: salt,
		parallelism: 1,
		tagLength: 32,
		memory: STAMP.memoryKiB,
		passes: STAMP.passes,
	});

it('has the seed and the hash that were worked out once, by the platform and by a second library', () => {
	const seed = stampSeed(place);
	expect(hex(seed)).toBe('14fe2727701bf301b0018164a9a36973b0b9dd9b9163746a226da82513741023');
	const nonce = Uint8Array.from({ length: 16 }, (_, at) => at);
	const due = '22bb7f17ff48ed13e475fc1eb2d2a60ca2e893fe2b2b26f0ad2b582a7f40705c';
	expect(hex(native(nonce, seed))).toBe(due);
	const options = { t: STAMP.passes, m: STAMP.memoryKiB, p: 1, dkLen: 32 };
	expect(hex(nobleArgon2id(nonce, seed, options))).toBe(due);
});

it.each([0, 1, 4])('of %i bits is found in a browser and holds for a server', async (bits) => {
	const stamp = readStamp(await makeStamp({ ...place, bits }));
	expect(stamp).toMatchObject({ day: place.day, bits });
	expect(leadingZeroBits(native(stamp.nonce, stampSeed(place)))).toBeGreaterThanOrEqual(bits);
});

it('is bound to its place, its kind and its day', () => {
	const others = [
		place,
		{ ...place, kind: 'piece' as const },
		{ ...place, day: place.day + 1 },
		{ ...place, place: new Uint8Array(32).fill(8) },
	];
	expect(new Set(others.map((other) => hex(stampSeed(other)))).size).toBe(4);
});

it('travels as 21 bytes', () => {
	const stamp = { nonce: new Uint8Array(16).fill(9), day: 4_000_000_000, bits: 255 };
	const bytes = writeStamp(stamp);
	expect([bytes.length, readStamp(bytes)]).toEqual([21, stamp]);
	const whole = new Uint8Array(40);
	whole.set(bytes, 7);
	expect(readStamp(whole.subarray(7, 28))).toEqual(stamp);
});

it('counts zero bits', () => {
	const counted = [[0x80], [0x01], [0, 0xff], [0, 0, 0x0f], [0, 0]].map((bytes) => Uint8Array.from(bytes));
	expect(counted.map(leadingZeroBits)).toEqual([0, 7, 8, 20, 16]);
});

it('is not made for more work than a page does', async () => {
	await expect(makeStamp({ ...place, bits: 13 })).rejects.toThrow(RangeError);
});
