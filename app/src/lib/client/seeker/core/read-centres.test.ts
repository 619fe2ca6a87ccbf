import {
	appendToRoster,
	fingerprint,
	type Member,
	newPersonalKeys,
	newSealingPair,
	newSigningPair,
	publicKeysOf,
	type RosterChange,
	type SigningPair,
	type Statement,
	signEpoch,
	startRoster,
	statementToJson,
	toB64,
	verifyRoster,
} from '@schutznetz/vault';
import { expect, test } from 'vitest';
import { readCentres } from './read-centres.ts';

// What the seeker's page believes of a server that lies about whom she writes to.

const now = Date.parse('2026-11-21T10:00:00Z');
const epoch = 2967;
const root = newSigningPair();
const { publicKey: sealing } = await newSealingPair();

async function person(id: string) {
	const keys = newPersonalKeys();
	const publicKeys = await publicKeysOf(keys);
	return { id, publicKeys, by: { memberId: id, signingSeed: keys.signingSeed } };
}
type Person = Awaited<ReturnType<typeof person>>;
const [berit, joris, ghost] = await Promise.all([person('berit'), person('joris'), person('ghost')]);

const rosterOf = (statements: readonly Statement[], centreId: string, signedBy: SigningPair = root) => {
	const roster = verifyRoster(signedBy.publicKey, centreId, statements);
	if (!roster.ok) throw new Error(`a roster was due, came ${roster.error.kind}`);
	return roster.value;
};

function chain(
	changes: readonly [Person, RosterChange][] = [],
	{ centreId = 'eins', signedBy = root, first = berit } = {},
): Statement[] {
	const on = '2026-01-05';
	const member = { id: first.id, role: 'admin', ...first.publicKeys } as const;
	const statements = [startRoster({ rootSeed: signedBy.seed, centreId, member, on })];
	for (const [by, change] of changes) {
		const roster = rosterOf(statements, centreId, signedBy);
		const entry = appendToRoster({ roster, by: by.by, change, on });
		if (!entry.ok) throw new Error(`an entry was due, came ${entry.error.kind}`);
		statements.push(entry.value);
	}
	return statements;
}
const add = ({ id, publicKeys }: Person, role: Member['role'] = 'admin'): RosterChange => ({
	kind: 'add',
	member: { id, role, ...publicKeys },
});

function epochBy(
	by: Person,
	statements: readonly Statement[],
	{ centreId = 'eins', signedBy = root, number = epoch, key = sealing } = {},
): Statement {
	const roster = rosterOf(statements, centreId, signedBy);
	return signEpoch({ centreId, epoch: number, sealingPublicKey: key, roster, by: by.by });
}

function answer(roster: readonly Statement[], epochs: readonly Statement[], signedBy = root) {
	const centre = {
		id: 'eins',
		name: 'Beratungsstelle (erfunden)',
		isDemo: true,
		roster: roster.map(statementToJson),
		epochs: epochs.map(statementToJson),
	};
	return { instanceId: 'haus', root: toB64(signedBy.publicKey), centres: [centre] };
}

const team = chain([[berit, add(joris)]]);
const forged = (why: string) => ({ ok: false, error: { kind: 'forged', centreId: 'eins', why } });

test('a true answer offers the centre, with the key of this week and the fingerprint of the root', () => {
	const next = sealing.map((byte) => byte ^ 1);
	const epochs = [epochBy(joris, team, { number: epoch + 1, key: next }), epochBy(berit, team)];
	expect(readCentres(answer(team, epochs), now)).toEqual({
		ok: true,
		value: {
			fingerprint: fingerprint(root.publicKey),
			open: [{ id: 'eins', name: 'Beratungsstelle (erfunden)', isDemo: true, epoch, sealing }],
			leftOut: 0,
		},
	});
});

const leaves: RosterChange = { kind: 'remove', memberId: 'joris' };
const alone = chain();
const withoutJoris = chain([
	[berit, add(joris)],
	[berit, leaves],
]);
const fork = chain([[berit, add(ghost)]]);
const elsewhere = chain([], { centreId: 'zwei' });

test.each<[string, object, string]>([
	['a key that nobody of the centre signed', answer(team, [epochBy(ghost, team)]), 'signer-unknown'],
	[
		"a key in a member's name",
		answer(team, [epochBy({ ...ghost, by: { ...ghost.by, memberId: 'joris' } }, team)]),
		'bad-signature',
	],
	['a ghost in the team', answer([...team, ...fork.slice(1)], []), 'fork'],
	['a team without its beginning', answer(team.slice(1), []), 'broken-chain'],
	['a team that hides who joined', answer(alone, [epochBy(berit, team)]), 'roster-rolled-back'],
	['another team than the signer saw', answer(fork, [epochBy(berit, team)]), 'roster-forked'],
	['the team of another centre', answer(elsewhere, []), 'other-centre'],
	[
		'the key of another centre',
		answer(team, [epochBy(berit, elsewhere, { centreId: 'zwei' })]),
		'other-centre',
	],
	['a key signed after leaving', answer(withoutJoris, [epochBy(joris, withoutJoris)]), 'signer-not-member'],
	[
		'two keys for one week',
		answer(team, [epochBy(berit, team), epochBy(joris, team, { key: sealing.map((byte) => byte ^ 1) })]),
		'two-keys',
	],
])('%s: nobody is offered', (_case, lie, why) => {
	expect(readCentres(lie, now)).toEqual(forged(why));
});

test('the key of who left since is not offered, and the one of a colleague is', () => {
	const byJoris = epochBy(joris, team);
	expect(readCentres(answer(withoutJoris, [byJoris]), now)).toEqual({
		ok: false,
		error: { kind: 'no-epoch', epoch },
	});
	const byBerit = epochBy(berit, withoutJoris);
	expect(readCentres(answer(withoutJoris, [byBerit]), now).ok).toBe(true);
});

test('what nobody of the centre signed closes no centre whose own key is there', () => {
	const read = readCentres(answer(team, [epochBy(ghost, team), epochBy(berit, team)]), now);
	expect(read).toMatchObject({ ok: true, value: { open: [{ id: 'eins', sealing }], leftOut: 0 } });
});

test('a centre with a forged word is left out, and closes no other one', () => {
	const there = chain([], { centreId: 'zwei', first: joris });
	const good = answer(team, [epochBy(berit, team)]);
	const bad = { ...answer(there, [epochBy(ghost, there, { centreId: 'zwei' })]).centres[0], id: 'zwei' };
	const read = readCentres({ ...good, centres: [bad, ...good.centres] }, now);
	expect(read).toMatchObject({ ok: true, value: { open: [{ id: 'eins' }], leftOut: 1 } });
});

test('a root, a team and a key that are all the server’s own are believed: only the fingerprint tells', () => {
	const ownRoot = newSigningPair();
	const options = { signedBy: ownRoot };
	const own = chain([], { ...options, first: ghost });
	const read = readCentres(answer(own, [epochBy(ghost, own, options)], ownRoot), now);
	expect(read).toMatchObject({ ok: true, value: { fingerprint: fingerprint(ownRoot.publicKey) } });
	expect(fingerprint(ownRoot.publicKey)).not.toBe(fingerprint(root.publicKey));
});
