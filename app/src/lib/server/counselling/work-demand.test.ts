import { expect, test } from 'vitest';
import { WorkDemand } from './work-demand.ts';

const minute = 60_000;
const flood = (demand: WorkDemand, kind: 'intake' | 'slot', many: number, atMs: number): void => {
	for (let index = 0; index < many; index += 1) demand.count(kind, atMs);
};

test.each([
	[0, 4],
	[30, 4],
	[31, 5],
	[60, 5],
	[61, 6],
	[30 * 64, 10],
	[30 * 100, 10],
])('after %i first messages in a minute %i bits are asked for', (many, bits) => {
	const demand = new WorkDemand(4);
	flood(demand, 'intake', many, 5 * minute);
	expect(demand.bits('intake', 5 * minute)).toBe(bits);
	expect(demand.bits('intake', 6 * minute)).toBe(bits);
	expect(demand.bits('intake', 7 * minute)).toBe(4);
});

test('a flood of first messages asks no more of conversations that exist', () => {
	const demand = new WorkDemand(4);
	flood(demand, 'intake', 1000, 0);
	flood(demand, 'slot', 300, 0);
	expect([demand.bits('intake', 0), demand.bits('slot', 0), demand.bits('piece', 0)]).toEqual([10, 4, 1]);
});

test('a flood that goes on keeps asking, also at the turn of a minute', () => {
	const demand = new WorkDemand(4);
	flood(demand, 'intake', 120, 0);
	flood(demand, 'intake', 1, minute);
	expect(demand.bits('intake', minute)).toBe(6);
	flood(demand, 'intake', 1, 2 * minute);
	expect(demand.bits('intake', 2 * minute)).toBe(4);
});

test('where no work is asked for, none is at any time', () => {
	const demand = new WorkDemand(0);
	flood(demand, 'intake', 10_000, 0);
	expect(demand.bits('intake', 0)).toBe(0);
});
