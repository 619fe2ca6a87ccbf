import { parsePlainDate } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import { honestCount, percentOf } from './honest-count.ts';

const parsed = parsePlainDate('2026-11-21');
if (!parsed.ok) throw new Error('unreadable day');
const asOf = parsed.value;

describe('honestCount', () => {
	test.each([
		['nothing imported', 0, 126, 0],
		['a part', 5, 52, 10],
		['all', 8, 8, 100],
		['an unknown base', 0, null, null],
		['a base of nothing', 0, 0, null],
	])('%s: %s of %s is %s percent', (_name, value, base, percent) => {
		const count = honestCount(value, base, asOf, 'gezählt');
		expect(count.ok && percentOf(count.value)).toBe(percent);
	});

	test.each([
		[127, 126, 'gezählt', { kind: 'moreThanBase', value: 127, base: 126 }],
		[-1, 126, 'gezählt', { kind: 'notAWholeNumber', value: -1 }],
		[1.5, null, 'gezählt', { kind: 'notAWholeNumber', value: 1.5 }],
		[1, 2, ' ', { kind: 'noRule' }],
	])('refuses %s of %s by "%s"', (value, base, rule, error) => {
		expect(honestCount(value, base, asOf, rule)).toEqual({ ok: false, error });
	});
});
