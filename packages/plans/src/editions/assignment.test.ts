import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assignment, type PossiblePair } from './assignment.ts';

const worthOf = (pairs: readonly PossiblePair[]): number => pairs.reduce((sum, { worth }) => sum + worth, 0);

/** Tries every choice. */
function best(possible: readonly PossiblePair[], from = 0, taken: ReadonlySet<number> = new Set()): number {
	if (from > 5) return 0;
	const pairs = possible.filter((pair) => pair.from === from && !taken.has(pair.to));
	return Math.max(
		best(possible, from + 1, taken),
		...pairs.map((pair) => pair.worth + best(possible, from + 1, new Set([...taken, pair.to]))),
	);
}

test('twins go where all are best off together, not where one is', () => {
	const possible = [
		{ from: 0, to: 0, worth: 0.9 },
		{ from: 0, to: 1, worth: 0.8 },
		{ from: 1, to: 0, worth: 0.8 },
	];
	expect(assignment(possible).map(({ from, to }) => [from, to])).toEqual([
		[0, 1],
		[1, 0],
	]);
});

test('nobody is paired at a loss', () => {
	expect(
		assignment([
			{ from: 0, to: 0, worth: 0 },
			{ from: 1, to: 0, worth: -1 },
		]),
	).toEqual([]);
	expect(assignment([])).toEqual([]);
});

test('the choice is worth as much as the best of all choices, and nobody is in two pairs', () => {
	const pair = fc.record({ from: fc.nat(5), to: fc.nat(5), worth: fc.integer({ min: -5, max: 20 }) });
	const possible = fc.uniqueArray(pair, { maxLength: 24, selector: ({ from, to }) => `${from} ${to}` });
	fc.assert(
		fc.property(possible, (pairs) => {
			const chosen = assignment(pairs);
			expect(new Set(chosen.map(({ from }) => from)).size).toBe(chosen.length);
			expect(new Set(chosen.map(({ to }) => to)).size).toBe(chosen.length);
			expect(worthOf(chosen)).toBe(best(pairs));
		}),
		{ numRuns: 300 },
	);
});
