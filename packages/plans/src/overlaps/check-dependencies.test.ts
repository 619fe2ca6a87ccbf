import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LinkType } from '../records/index.ts';
import { checkDependencies } from './check-dependencies.ts';

const link = (type: LinkType, from: string, to: string) => ({
	type,
	from: { kind: 'measure' as const, id: from },
	to: { kind: 'measure' as const, id: to },
});

test('measures that wait for each other', () => {
	const links = [link('dependsOn', 'b', 'c'), link('dependsOn', 'c', 'a'), link('dependsOn', 'a', 'b')];
	expect(checkDependencies(['a', 'b', 'c'], links)).toEqual([{ kind: 'cycle', measures: ['a', 'b', 'c'] }]);
	expect(checkDependencies(['a'], [link('dependsOn', 'a', 'a')])).toEqual([
		{ kind: 'cycle', measures: ['a'] },
	]);
});

test('two ways to the same measure are no circle', () => {
	const links = [link('dependsOn', 'a', 'b'), link('dependsOn', 'a', 'c'), link('dependsOn', 'b', 'c')];
	expect(checkDependencies(['a', 'b', 'c'], links)).toEqual([]);
});

test('a mirror has two sides', () => {
	expect(checkDependencies(['a', 'b'], [link('mustMirror', 'a', 'b')])).toEqual([
		{ kind: 'oneSidedMirror', from: 'a', to: 'b' },
	]);
	expect(checkDependencies(['a', 'b'], [link('mustMirror', 'a', 'b'), link('mustMirror', 'b', 'a')])).toEqual(
		[],
	);
});

test('a measure that nobody knows; other links are not looked at', () => {
	expect(checkDependencies(['a'], [link('dependsOn', 'a', 'x'), link('overlaps', 'a', 'y')])).toEqual([
		{ kind: 'unknownMeasure', id: 'x', type: 'dependsOn' },
	]);
});

test('a circle is found exactly when there is one, however the links are drawn', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const edge = fc.tuple(fc.constantFrom(...ids), fc.constantFrom(...ids));
	fc.assert(
		fc.property(fc.array(edge, { maxLength: 12 }), (edges) => {
			const found = checkDependencies(
				ids,
				edges.map(([from, to]) => link('dependsOn', from, to)),
			);
			let left = [...edges];
			// Take away, again and again, what leads to a measure that needs nothing more.
			for (let before = -1; before !== left.length; ) {
				before = left.length;
				const waiting = new Set(left.map(([from]) => from));
				left = left.filter(([, to]) => waiting.has(to));
			}
			expect(found.length > 0).toBe(left.length > 0);
			for (const problem of found) {
				if (problem.kind !== 'cycle') throw new Error(`found ${problem.kind} where only circles can be`);
				problem.measures.forEach((id, at) => {
					const next = problem.measures[(at + 1) % problem.measures.length];
					expect(edges.some(([from, to]) => from === id && to === next)).toBe(true);
				});
			}
		}),
	);
});

test('a chain of 20,000 measures is walked through', () => {
	const ids = Array.from({ length: 20_000 }, (_, at) => `m${at}`);
	const links = ids.slice(1).map((id, at) => link('dependsOn', `m${at}`, id));
	expect(checkDependencies(ids, links)).toEqual([]);
});
