import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { HeldWay } from './held.ts';
import { beginLook, beginWalk, hasMoreSlots, nextWindows, noteFound, type Pass } from './slot-walk.ts';

const newWay = (): HeldWay => ({ found: new Map(), walked: 0, look: undefined, walk: undefined });

/** Asks the windows of one round, slot by slot; those that fail bring nothing. */
function askRound(
	way: HeldWay,
	known: number,
	pass: Pass,
	there: ReadonlySet<number>,
	fails: boolean,
): boolean {
	const windows = nextWindows(way, known, pass);
	if (fails) return false;
	for (const { from, to } of windows) {
		for (let index = from; index < to; index++) {
			if (!there.has(index) || !noteFound(way, index, { envelope: `${index}` })) continue;
			way.found.set(index, { envelope: `${index}`, message: undefined });
		}
	}
	return windows.length > 0;
}

function run(way: HeldWay, known: number, pass: Pass, there: ReadonlySet<number>): void {
	if (pass === 'look') beginLook(way, known, 2);
	else beginWalk(way, known);
	while (askRound(way, known, pass, there, false));
}

/** Filled slots with gaps: what has expired, and what is new behind it. */
const world = fc.record({
	known: fc.nat(20),
	gaps: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 12 }),
	more: fc.array(fc.integer({ min: 1, max: 7 }), { maxLength: 8 }),
});
const steps = fc.array(
	fc.record({
		pass: fc.constantFrom<Pass>('look', 'walk'),
		rounds: fc.nat(4),
		begins: fc.boolean(),
		fails: fc.boolean(),
	}),
	{ maxLength: 12 },
);

test('whatever looks and walks came one among the other, broken off or without an answer: all is found', () => {
	fc.assert(
		fc.property(world, steps, ({ known, gaps, more }, passes) => {
			const there = new Set<number>();
			// No gap is wider than a window.
			let index = -1;
			for (const gap of gaps) {
				index += gap;
				there.add(index);
			}
			const way = newWay();
			for (const { pass, rounds, begins, fails } of passes) {
				if (begins && pass === 'look') beginLook(way, known, 2);
				if (begins && pass === 'walk') beginWalk(way, known);
				for (let round = 0; round < rounds; round++) {
					// After a reading that failed the pass is over: the next one begins anew.
					if (!askRound(way, known, pass, there, fails && round === rounds - 1)) break;
				}
				if (fails && pass === 'look') beginLook(way, known, 2);
				if (fails && pass === 'walk') beginWalk(way, known);
			}
			index = Math.max(index, known - 1);
			for (const gap of more) {
				index += gap;
				there.add(index);
			}
			run(way, known, 'look', there);
			run(way, known, 'walk', there);
			expect([...way.found.keys()].sort((one, other) => one - other)).toEqual(
				[...there].sort((one, other) => one - other),
			);
			expect(hasMoreSlots(way, known)).toBe(false);
		}),
		{ numRuns: 500 },
	);
});

test('a look alone never says that all was read', () => {
	const way = newWay();
	run(way, 5, 'look', new Set([5]));
	expect([[...way.found.keys()], hasMoreSlots(way, 5)]).toEqual([[5], true]);
});

test('a look asks for no more than its slots where nothing is new', () => {
	const way = newWay();
	beginLook(way, 3, 2);
	expect(nextWindows(way, 3, 'look')).toMatchObject([{ from: 3, to: 5 }]);
	expect(nextWindows(way, 3, 'look')).toEqual([]);
});

test('who begins at the first slot again is found by the walk after all was read', () => {
	const way = newWay();
	const there = new Set([7]);
	run(way, 7, 'look', there);
	run(way, 7, 'walk', there);
	there.add(0);
	run(way, 7, 'look', there);
	expect(way.found.has(0)).toBe(false);
	run(way, 7, 'walk', there);
	expect(way.found.has(0)).toBe(true);
});
