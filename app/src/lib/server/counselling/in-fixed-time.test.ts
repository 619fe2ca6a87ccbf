import { afterEach, expect, test, vi } from 'vitest';
import { inFixedTime } from './in-fixed-time.ts';

afterEach(() => {
	vi.useRealTimers();
});

test.each([
	['at once', 0, 20],
	['quickly', 19, 20],
	['slowly', 21, 40],
	['very slowly', 95, 100],
])('work that is done %s is answered at the end of a step', async (_name, workMs, answerMs) => {
	vi.useFakeTimers();
	let answeredAtMs = -1;
	const began = Date.now();
	const work = (): Promise<string> => new Promise((done) => setTimeout(done, workMs, 'done'));
	const answer = inFixedTime(work).then((value) => {
		answeredAtMs = Date.now() - began;
		return value;
	});
	await vi.advanceTimersByTimeAsync(200);
	expect([await answer, answeredAtMs]).toEqual(['done', answerMs]);
});

test('what the work throws comes at the end of the step, too', async () => {
	vi.useFakeTimers();
	let hasFailed = false;
	const failing = inFixedTime(() => Promise.reject(new Error('away')));
	failing.catch(() => {
		hasFailed = true;
	});
	await vi.advanceTimersByTimeAsync(19);
	expect(hasFailed).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	await expect(failing).rejects.toThrow('away');
});
