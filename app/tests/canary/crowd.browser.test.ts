import { beforeAll, describe, expect, test } from 'vitest';
import { type CrowdCanary, canaryOfCrowd } from './crowd-canary.ts';

// A small one, so that it cannot rot; `npm run proofs -- canary` does the same with a thousand.
describe('conversations of several people with several centres', () => {
	let canary: CrowdCanary;
	beforeAll(async () => {
		canary = await canaryOfCrowd(16, 2);
	});

	test('leave nothing open on the server: files, log of changes, tables, log, heap, memory', () => {
		expect(canary).toMatchObject({ conversations: 16, deleted: 4 });
		expect(canary.needles).toBeGreaterThan(16 * 8);
		for (const [place, { findings }] of Object.entries(canary.places)) expect(findings, place).toEqual([]);
	});

	test('and a word that is planted in each of these places is found there', () => {
		expect(Object.keys(canary.planted)).toEqual(Object.keys(canary.places));
		for (const [place, { findings }] of Object.entries(canary.planted))
			expect(findings, place).not.toEqual([]);
	});
});
