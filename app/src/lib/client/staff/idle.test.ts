import { expect, test } from 'vitest';
import { idleState } from './idle.ts';

const minutes = (count: number): number => count * 60_000;

test.each([
	[0, { kind: 'active' }],
	[minutes(13) - 1, { kind: 'active' }],
	[minutes(13), { kind: 'warning', secondsLeft: 120 }],
	[minutes(15) - 1, { kind: 'warning', secondsLeft: 1 }],
	[minutes(15), { kind: 'over' }],
	// A computer that slept through the warning.
	[minutes(600), { kind: 'over' }],
	[-minutes(60), { kind: 'active' }],
])('%i ms without a touch', (idleMs, expected) => {
	expect(idleState(1_000_000_000_000, 1_000_000_000_000 + idleMs)).toEqual(expected);
});
