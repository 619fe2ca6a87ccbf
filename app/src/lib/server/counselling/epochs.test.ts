import { expect, test } from 'vitest';
import { epochOf, firstKeptEpoch, firstOpenEpoch } from './epochs.ts';

const at = (text: string): Temporal.Instant => Temporal.Instant.from(text);

test.each([
	['1970-01-05T00:00:00Z', 0],
	['1970-01-11T23:59:59.999Z', 0],
	['1970-01-12T00:00:00Z', 1],
	['2026-11-15T23:59:59Z', 2966],
	['2026-11-16T00:00:00Z', 2967],
	['2026-11-21T10:00:00Z', 2967],
])('%s lies in epoch %i', (text, epoch) => {
	expect(epochOf(at(text))).toBe(epoch);
});

test('a week takes messages for a day after its end, and its secret is kept longer than that', () => {
	expect(firstOpenEpoch(at('2026-11-16T23:59:59Z'))).toBe(2966);
	expect(firstOpenEpoch(at('2026-11-17T00:00:00Z'))).toBe(2967);
	expect(firstKeptEpoch(at('2026-11-22T23:59:59Z'))).toBe(2966);
	expect(firstKeptEpoch(at('2026-11-23T00:00:00Z'))).toBe(2967);
	for (let day = 0; day < 21; day += 1) {
		const now = at('2026-11-16T00:00:00Z').add({ hours: 24 * day });
		expect(firstKeptEpoch(now)).toBeLessThanOrEqual(firstOpenEpoch(now));
	}
});
