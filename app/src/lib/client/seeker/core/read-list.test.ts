import { newSigningPair, toB64 } from '@schutznetz/vault';
import { expect, test } from 'vitest';
import { inventedProfile } from '../../../testing/invented-profile.ts';
import { takesMessages } from '../takes-messages.ts';
import { readList } from './read-list.ts';

// The list is the server's word: what can be read of it is shown, and what cannot closes nothing but itself.

const rootKey = newSigningPair().publicKey;
const said = inventedProfile({ name: 'Beratung am Wasser (erfunden)' });
const statement = (fields: object) => ({
	bytes: toB64(new TextEncoder().encode(JSON.stringify({ v: 1, ...fields }))),
	signature: 'A'.repeat(86),
});
const read = (more: object) =>
	readList({
		root: toB64(rootKey),
		centres: [{ id: 'eins', name: 'Stelle eins', isDemo: true, profile: null, ...more }],
	});

test('shows a profile by its own words, with the statement that they stand in', () => {
	const profile = statement({ ...said, centreId: 'eins' });
	expect(read({ profile, isAway: true })).toEqual({
		ok: true,
		value: {
			rootKey,
			centres: [
				{
					id: 'eins',
					name: said.name,
					isDemo: true,
					isAway: true,
					profile: said,
					statement: profile,
				},
			],
		},
	});
});

test('a centre that is away or stopped takes no messages, whatever it says itself', () => {
	const profile = statement({ ...said, centreId: 'eins' });
	const takes = (more: object) => {
		const list = read({ profile, ...more });
		return list.ok && list.value.centres.map(takesMessages);
	};
	expect(takes({})).toEqual([true]);
	for (const more of [{ isAway: true }, { isStopped: true }]) expect(takes(more)).toEqual([false]);
});

test.each<[string, object]>([
	['that is another centre’s', statement({ ...said, centreId: 'zwei' })],
	['that lacks a field', statement({ ...said, centreId: 'eins', hours: undefined })],
	['that is no statement', { bytes: 7 }],
	['that is no JSON', { bytes: 'AAAA', signature: 'A'.repeat(86) }],
])('a profile %s is none, and unconfirmed', (_what, profile) => {
	const shown = { id: 'eins', name: 'Stelle eins', isDemo: true, isAway: false, profile: null };
	expect(read({ profile })).toEqual({
		ok: true,
		value: { rootKey, centres: [{ ...shown, isUnconfirmed: true }] },
	});
	expect(read({})).toEqual({ ok: true, value: { rootKey, centres: [shown] } });
	expect(read({ isUnconfirmed: true })).toEqual(read({ profile }));
});

test('a house without a root and without a centre is a normal state; anything else is no list', () => {
	expect(readList({ root: null, centres: [] })).toEqual({ ok: true, value: { rootKey: null, centres: [] } });
	const malformed = (what: string) => ({ ok: false, error: { kind: 'malformed', what } });
	expect(readList({ root: null, centres: [{ id: 'x', name: 'X', isDemo: true }] })).toEqual(
		malformed('root'),
	);
	expect(readList({ root: 'AAAA', centres: [] })).toEqual(malformed('root'));
	expect(readList({ root: toB64(rootKey), centres: 'none' })).toEqual(malformed('centres'));
	expect(readList(null)).toEqual(malformed('centres'));
	expect(read({ isDemo: 'yes' })).toEqual(malformed('centres'));
});
