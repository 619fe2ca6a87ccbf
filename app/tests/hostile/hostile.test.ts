import { beforeAll, describe, expect, test } from 'vitest';
import { fuzzServer, type Outcomes } from './hostile-sequences.ts';

// A few hundred sequences, always the same, so that it cannot rot; `npm run proofs -- hostile` draws ten thousand anew.
describe('a server that serves what it likes, to a team’s worker and a seeker’s page', () => {
	let outcomes: Outcomes;
	beforeAll(async () => {
		outcomes = await fuzzServer(200, { seed: 20_261_121 });
	});

	test('shows nobody what no honest person wrote', () => {
		// `fuzzServer` throws with the sequence that did.
		expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThan(600);
	});

	test.each([
		'unlock, honest: opened',
		'unlock, dropped: refused',
		'unlock, reordered: refused',
		'unlock, inserted: refused',
		'unlock, own root: refused',
		'record, honest: opened',
		'record, honest: refused',
		'record, replayed: opened',
		'record, replayed: refused',
		'record, renumbered: refused',
		'record, swapped: refused',
		'record, ghost key: refused',
		'record, flipped: refused',
		'intake, honest: opened',
		'intake, ghost seed: refused',
		'intake, swapped: refused',
		'slot, honest: opened',
		'slot, swapped: refused',
	])('and is no paper tiger: %s', (outcome) => {
		expect(outcomes.get(outcome) ?? 0).toBeGreaterThan(0);
	});
});
