import { argon2Sync, randomBytes } from 'node:crypto';
import { leadingZeroBits, STAMP, stampSeed, writeStamp } from '@schutznetz/vault/public';
import { expect, test } from 'vitest';
import { checkStamp } from './check-stamp.ts';

const day = 20_778;
const place = new Uint8Array(32).fill(3);
const due = { kind: 'intake', place, day, bits: 3 } as const;
const refused = { ok: false, error: { kind: 'work-due', bits: 3, day } };

/** A stamp by the platform's own Argon2id; with fewer bits than it says where `found` is false. */
function stampOf(
	asked: Omit<typeof due, 'day' | 'bits' | 'kind'> & { day: number; bits: number; kind: 'intake' | 'slot' },
	found = true,
) {
	for (;;) {
		const nonce = randomBytes(16);
		const hash = argon2Sync('argon2id', {
			message: nonce,
			nonce: stampSeed(asked),
			parallelism: 1,
			tagLength: 32,
			memory: STAMP.memoryKiB,
			passes: STAMP.passes,
		});
		if (leadingZeroBits(hash) >= asked.bits === found)
			return writeStamp({ nonce, day: asked.day, bits: asked.bits });
	}
}

test.each([-1, 0, 1])('a stamp of a day that is off by %i is taken', async (off) => {
	expect(await checkStamp(stampOf({ ...due, day: day + off }), due)).toEqual({ ok: true, value: null });
});

test.each([
	['no stamp', () => undefined],
	['a short one', () => new Uint8Array(20)],
	['two days old', () => stampOf({ ...due, day: day - 2 })],
	['too little work', () => stampOf({ ...due, bits: 2 })],
	['work that was not done', () => stampOf(due, false)],
	['for another place', () => stampOf({ ...due, place: new Uint8Array(32).fill(4), bits: 7 })],
	['for another kind', () => stampOf({ ...due, kind: 'slot', bits: 7 })],
])('%s: the work that is due is named', async (_name, make) => {
	const asked = { ...due, bits: 3 };
	expect(await checkStamp(make(), asked)).toEqual(refused);
});

test('more work than is due is taken, and where none is due nothing is looked at', async () => {
	expect(await checkStamp(stampOf({ ...due, bits: 5 }), due)).toEqual({ ok: true, value: null });
	expect(await checkStamp(undefined, { ...due, bits: 0 })).toEqual({ ok: true, value: null });
});
