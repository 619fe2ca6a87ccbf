import { describe, expect, test } from 'vitest';
import { judge } from './layers.ts';

const good = { layer: 'unit', passed: 10, failed: 0, skipped: 0 };

describe('judge', () => {
	test('a good run ends with one plain line over all layers', () => {
		const verdict = judge([good, { ...good, layer: 'browser', passed: 5 }], { unit: 10, browser: 5 });
		expect(verdict).toEqual({
			isGood: true,
			lines: ['unit: 10 passed, 0 failed', 'browser: 5 passed, 0 failed', '15 passed, 0 failed'],
		});
	});

	test.each([
		['a failed test', [{ ...good, passed: 9, failed: 1 }], '9 passed, 1 failed'],
		['fewer tests than committed', [{ ...good, passed: 9 }], '9 passed, 1 failed'],
		['a skipped test', [{ ...good, passed: 11, skipped: 1 }], '11 passed, 1 failed'],
		['a layer that did not run', [], '0 passed, 1 failed'],
		['a layer without a minimum', [good, { ...good, layer: 'new' }], '20 passed, 1 failed'],
	])('%s fails the run', (_name, counts, last) => {
		const verdict = judge(counts, { unit: 10 });
		expect(verdict.isGood).toBe(false);
		expect(verdict.lines.at(-1)).toBe(last);
	});

	test('says in its last line what passed only at the second time', () => {
		const counts = [
			{ ...good, lookedAtAgain: 0, secondTries: 2 },
			{ ...good, layer: 'browser', lookedAtAgain: 1, secondTries: 1 },
		];
		expect(judge(counts, { unit: 10, browser: 10 })).toMatchObject({
			isGood: true,
			lines: expect.arrayContaining(['20 passed, 0 failed (files that failed at first: 1, second tries: 3)']),
		});
	});

	test('no layers at all is no good run', () => {
		expect(judge([], {}).isGood).toBe(false);
	});
});
