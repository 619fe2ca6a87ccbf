import { describe, expect, test } from 'vitest';
import { areaUnderCurve } from './area-under-curve.ts';
import { type LinkedTraces, linkSlots } from './link-slots.ts';
import type { Trace } from './read-traces.ts';

const trace = (at: number, expiresOnDay: number): Trace => ({
	id: Buffer.from([at]),
	places: new Map([['heap', [at]]]),
	transactions: [7],
	expiresOnDay,
	bytes: 1622,
});
const day = () => Math.floor(Math.random() * 28);

/** So many conversations of four slots each; where they lie in the file, `placeOf` says. */
const crowd = (placeOf: (conversation: number, slot: number) => number): readonly LinkedTraces[] =>
	Array.from({ length: 200 }, (_, conversation) =>
		Array.from({ length: 4 }, (_, slot) => trace(placeOf(conversation, slot), day())),
	);

describe('the area under the curve', () => {
	test.each([
		['one where true pairs always score above others', [3, 4], [1, 2], 1],
		['none where they always score below', [1, 2], [3, 4], 0],
		['a half where all score the same', [1, 1], [1, 1], 0.5],
		['three quarters where half of them are ties', [2, 1], [1, 1], 0.75],
	])('is %s', (_what, own, others, due) => {
		const scored = [
			...own.map((score, group) => ({ group, is: true, score })),
			...others.map((score, group) => ({ group, is: false, score })),
		];
		expect(areaUnderCurve(scored)).toMatchObject({ area: due, pairs: 2 });
	});
});

describe('the linker', () => {
	test('finds conversations whose slots lie near one another, and says by which sign', () => {
		const { all, signs } = linkSlots(crowd((conversation, slot) => conversation * 4000 + slot * 900));
		expect(all.from).toBeGreaterThan(0.8);
		expect(signs['place in heap']?.from).toBeGreaterThan(0.8);
		expect(signs['day of expiry']?.area).toBeLessThan(0.7);
	});

	test('finds nothing where slots lie anywhere', () => {
		const { all } = linkSlots(crowd(() => Math.floor(Math.random() * 1e6)));
		expect(all.area).toBeGreaterThan(0.4);
		expect(all.area).toBeLessThan(0.6);
	});
});
