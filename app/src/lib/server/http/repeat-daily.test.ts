import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { repeatDaily } from './repeat-daily.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('works at once, then daily, and ten minutes after a failure', async () => {
	const hours: number[] = [];
	const failures: unknown[] = [];
	const start = Date.now();
	let fails = false;
	repeatDaily(
		async () => {
			hours.push((Date.now() - start) / 3_600_000);
			if (fails) throw new Error('away');
		},
		(error) => failures.push(error),
	);
	await vi.advanceTimersByTimeAsync(0);
	fails = true;
	await vi.advanceTimersByTimeAsync(24 * 3_600_000);
	fails = false;
	await vi.advanceTimersByTimeAsync(25 * 3_600_000);
	expect(hours).toEqual([0, 24, 24 + 1 / 6, 48 + 1 / 6]);
	expect(failures).toEqual([new Error('away')]);
});
