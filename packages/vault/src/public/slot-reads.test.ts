import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
	classBytes,
	readSlotAnswer,
	SLOT_READS,
	type SlotClass,
	slotFound,
	toB64,
	writeSlotAnswer,
} from './index.ts';

const noise = () => Uint8Array.from(randomBytes(SLOT_READS.cells * SLOT_READS.cellBytes));
const classes = fc.array(fc.constantFrom<SlotClass>(0, 1, 2, 3), { minLength: 32, maxLength: 32 });

it('has one size whatever was found, and gives the first four short texts in their order', () => {
	fc.assert(
		fc.property(classes, (kinds) => {
			const found = kinds.map((kind) => ({
				class: kind,
				envelope: kind === 1 ? Uint8Array.from(randomBytes(SLOT_READS.cellBytes)) : null,
			}));
			const answer = writeSlotAnswer(found, noise());
			expect([answer.classes.length, answer.cells.length]).toEqual([43, 8651]);
			const short = found.filter((one) => one.class === 1).slice(0, 4);
			const due = found.map((one) => (short.includes(one) ? one : { ...one, envelope: null }));
			expect(readSlotAnswer(answer)).toEqual(due);
		}),
	);
});

it('fills what is empty with what it was given, and reads none of it', () => {
	const given = noise();
	const answer = writeSlotAnswer(
		Array.from({ length: 32 }, () => ({ class: 0 as const, envelope: null })),
		given,
	);
	expect(answer.cells).toBe(toB64(given));
	expect(readSlotAnswer(answer)?.every((one) => one.envelope === null)).toBe(true);
});

it.each([
	['too few classes', { classes: toB64(new Uint8Array(31)) }],
	['a class that nobody knows', { classes: toB64(new Uint8Array(32).fill(4)) }],
	['cells cut short', { cells: toB64(new Uint8Array(4 * 1622 - 1)) }],
	['no base64url', { cells: '==' }],
])('is no answer: %s', (_name, wrong) => {
	const right = { classes: toB64(new Uint8Array(32)), cells: toB64(noise()) };
	expect(readSlotAnswer(right)).toHaveLength(32);
	expect(readSlotAnswer({ ...right, ...wrong })).toBeUndefined();
});

it('knows the class of a size and the size of a class', () => {
	expect([1622, 4694, 16982, 0].map((bytes) => slotFound(bytes, null).class)).toEqual([1, 2, 3, 0]);
	expect([classBytes(2), classBytes(3)]).toEqual([4694, 16982]);
});

it('brings what was damaged where it lies as a text in its place, and the others whole', () => {
	const envelopes = Array.from({ length: 5 }, (_, at) => new Uint8Array(1622).fill(at + 1));
	const kept = envelopes.map((envelope, at) => slotFound(1622, at < 4 ? envelope : null));
	const empty = Array.from({ length: 25 }, () => slotFound(0, null));
	const damaged = [slotFound(811, null), slotFound(1623, null)];
	const read = readSlotAnswer(writeSlotAnswer([...damaged, ...kept, ...empty], noise()));
	expect(read?.map((one) => one.class)).toEqual([...Array(7).fill(1), ...Array(25).fill(0)]);
	const nothing = new Uint8Array(1622);
	expect(read?.slice(0, 7).map(({ envelope }) => envelope)).toEqual([
		nothing,
		nothing,
		envelopes[0],
		envelopes[1],
		null,
		null,
		null,
	]);
});
