import {
	appendToRoster,
	type CentreProfile,
	type Member,
	newPersonalKeys,
	newSealingPair,
	newSigningPair,
	openFirstMessage,
	publicKeysOf,
	type RosterChange,
	type SigningPair,
	type Statement,
	signEpoch,
	signProfile,
	startRoster,
	statementToJson,
	verifyRoster,
} from '@schutznetz/vault';
import { expect, test } from 'vitest';
import { inventedProfile } from '../../../testing/invented-profile.ts';
import { type Chosen, type Recipients, sealFirst } from './seal-first.ts';

// What the seeker's page believes of a server that lies about whom she writes to: nothing is sealed on its word.

const now = Date.parse('2026-11-21T10:00:00Z');
const epoch = 2967;
const root = newSigningPair();
const { publicKey: sealing, seed } = await newSealingPair();

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

function centre(roster: readonly Statement[], epochs: readonly Statement[], more: object = {}) {
	const lists = { roster: roster.map(statementToJson), epochs: epochs.map(statementToJson) };
	return { id: 'eins', name: 'Beratungsstelle (erfunden)', isDemo: true, ...lists, ...more };
}

const message = {
	threadKey: crypto.getRandomValues(new Uint8Array(32)),
	text: 'Guten Tag',
	writtenOn: '2026-11-21',
	language: 'de',
	forWhom: 'self',
	ageGroup: null,
} as const;
const toEins: Recipients = { centre: { id: 'eins' } };
const seal = (
	centres: readonly object[],
	{ to = toEins, signedBy = root }: { to?: Recipients; signedBy?: SigningPair } = {},
) => sealFirst(signedBy.publicKey, to, message, { centres }, now);
const refused = (problem: object) => ({ ok: false, error: problem });
const forged = (why: string) => refused({ kind: 'forged', centreId: 'eins', why });

const team = chain([[berit, add(joris)]]);

test('a true answer: it is sealed to the key of this week, which opens it', async () => {
	const next = sealing.map((byte) => byte ^ 1);
	const epochs = [epochBy(joris, team, { number: epoch + 1, key: next }), epochBy(berit, team)];
	const sealed = await seal([centre(team, epochs)]);
	if (!sealed.ok) throw new Error(sealed.error.kind);
	expect(sealed.value).toMatchObject({ centreId: 'eins', epoch });
	const envelope = Buffer.from(sealed.value.envelope, 'base64url');
	const opened = await openFirstMessage(seed, { centreId: 'eins', epoch }, envelope);
	expect(opened).toMatchObject({ ok: true, value: { text: 'Guten Tag' } });
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
	['a key that nobody of the centre signed', centre(team, [epochBy(ghost, team)]), 'signer-unknown'],
	[
		"a key in a member's name",
		centre(team, [epochBy({ ...ghost, by: { ...ghost.by, memberId: 'joris' } }, team)]),
		'bad-signature',
	],
	['a ghost in the team', centre([...team, ...fork.slice(1)], []), 'fork'],
	['a team without its beginning', centre(team.slice(1), []), 'broken-chain'],
	['a team that hides who joined', centre(alone, [epochBy(berit, team)]), 'roster-rolled-back'],
	['another team than the signer saw', centre(fork, [epochBy(berit, team)]), 'roster-forked'],
	['the team of another centre', centre(elsewhere, []), 'other-centre'],
	[
		'the key of another centre',
		centre(team, [epochBy(berit, elsewhere, { centreId: 'zwei' })]),
		'other-centre',
	],
	['a key signed after leaving', centre(withoutJoris, [epochBy(joris, withoutJoris)]), 'signer-not-member'],
	[
		'two keys for one week',
		centre(team, [epochBy(berit, team), epochBy(joris, team, { key: sealing.map((byte) => byte ^ 1) })]),
		'two-keys',
	],
])('%s: nothing is sealed', async (_case, lie, why) => {
	expect(await seal([lie])).toEqual(forged(why));
});

test('the key of who left since is not sealed to, and the one of a colleague is', async () => {
	const byJoris = epochBy(joris, team);
	const noEpoch = { kind: 'no-epoch', centreId: 'eins', epoch };
	expect(await seal([centre(withoutJoris, [byJoris])])).toEqual(refused(noEpoch));
	const byBerit = epochBy(berit, withoutJoris);
	expect(await seal([centre(withoutJoris, [byBerit])])).toMatchObject({ ok: true });
});

test('what nobody of the centre signed closes no centre whose own key is there', async () => {
	const keys = [epochBy(ghost, team), epochBy(berit, team)];
	expect(await seal([centre(team, keys)])).toMatchObject({ ok: true });
});

test('a device whose date is years off is told so', async () => {
	const keys = { centres: [centre(team, [epochBy(berit, team)])] };
	const sealed = await sealFirst(root.publicKey, toEins, message, keys, Date.UTC(2020, 0, 1));
	expect(sealed).toMatchObject({ ok: false, error: { kind: 'no-epoch', centreId: 'eins' } });
});

test('another root than that of the list vouches for nobody', async () => {
	const ownRoot = newSigningPair();
	const own = chain([], { signedBy: ownRoot, first: ghost });
	const theirs = centre(own, [epochBy(ghost, own, { signedBy: ownRoot })]);
	expect(await seal([theirs])).toEqual(forged('not-signed-by-root'));
	// A root, a team and a key that are all the server's own are believed: only the fingerprint tells.
	expect(await seal([theirs], { signedBy: ownRoot })).toMatchObject({ ok: true });
});

test('a centre that is not in the answer gets nothing, nor does one in an answer of another form', async () => {
	const there = chain([], { centreId: 'zwei', first: joris });
	const key = epochBy(joris, there, { centreId: 'zwei' });
	expect(await seal([])).toEqual(refused({ kind: 'unknown-centre' }));
	expect(await seal([centre(there, [key], { id: 'zwei' })])).toEqual(refused({ kind: 'unknown-centre' }));
	expect(await seal([{ ...centre(team, []), roster: 'none' }])).toEqual(refused({ kind: 'malformed' }));
});

const profile = inventedProfile({ name: 'Beratung am Wasser (erfunden)' });
function profileBy(
	by: Person,
	signed: readonly Statement[],
	changed: Partial<CentreProfile> = {},
	{ version = 1, centreId = 'eins' } = {},
): Statement {
	const said = signProfile({
		profile: { ...profile, ...changed },
		version,
		roster: rosterOf(signed, centreId),
		by: by.by,
	});
	if (!said.ok) throw new Error(said.error.kind);
	return said.value;
}

test('what the list showed of a centre must be what an admin of it has signed, to the byte', async () => {
	const shown = profileBy(berit, team);
	const keys = [epochBy(berit, team)];
	const sealAfter = (listed: Statement | undefined, served: object = {}) => {
		const chosen: Chosen = { id: 'eins', statement: listed && statementToJson(listed) };
		return seal([centre(team, keys, served)], { to: { centre: chosen } });
	};
	expect(await sealAfter(shown)).toMatchObject({ ok: true });
	expect(await sealAfter(undefined)).toMatchObject({ ok: true });
	// What nobody of the centre has signed, or somebody else, or what was bent in one place.
	const lie = profileBy(ghost, fork);
	expect(await sealAfter(lie)).toEqual(forged('profile'));
	for (const at of [0, 9, shown.bytes.length - 2]) {
		const bent = { ...shown, bytes: shown.bytes.with(at, (shown.bytes[at] ?? 0) ^ 1) };
		expect(await sealAfter(bent)).toEqual(forged('profile'));
	}
	expect(await sealAfter({ ...shown, signature: lie.signature })).toEqual(forged('profile'));
	// Another one that comes with the keys does not stand in for the one that was shown.
	expect(await sealAfter(lie, { profile: statementToJson(shown) })).toEqual(forged('profile'));
	const there = chain([], { centreId: 'zwei', first: joris });
	expect(await sealAfter(profileBy(joris, there, {}, { centreId: 'zwei' }))).toEqual(forged('profile'));
});

test('what somebody said who is no admin any more is not believed either', async () => {
	const statement = statementToJson(profileBy(joris, team));
	const sealed = await seal([centre(withoutJoris, [epochBy(berit, withoutJoris)])], {
		to: { centre: { id: 'eins', statement } },
	});
	expect(sealed).toEqual(forged('profile'));
});

test('a copy goes to the centre alone that the verified profile names, and that takes messages', async () => {
	const there = chain([], { centreId: 'zwei', first: joris });
	const home = profileBy(berit, team, { coverCentreId: 'zwei' });
	const open = profileBy(joris, there, {}, { centreId: 'zwei' });
	const closed = profileBy(joris, there, { intake: 'closed' }, { centreId: 'zwei' });
	const sealWith = (of: { home?: Statement; cover?: Statement; more?: object }) => {
		const ours = centre(team, [epochBy(berit, team)]);
		const key = epochBy(joris, there, { centreId: 'zwei' });
		const to: Recipients = {
			centre: { id: 'eins', statement: statementToJson(of.home ?? home) },
			cover: { id: 'zwei', statement: statementToJson(of.cover ?? open) },
		};
		return seal([ours, centre(there, [key], { id: 'zwei', ...of.more })], { to });
	};
	const none = refused({ kind: 'cover-closed' });
	expect(await sealWith({})).toMatchObject({ ok: true, value: { cover: { centreId: 'zwei', epoch } } });
	expect(await sealWith({ home: profileBy(berit, team) })).toEqual(none);
	expect(await sealWith({ cover: closed })).toEqual(none);
	expect(await sealWith({ cover: profileBy(ghost, fork) })).toEqual(none);
	for (const more of [{ isAway: true }, { isStopped: true }]) expect(await sealWith({ more })).toEqual(none);
	expect(await sealWith({ more: { epochs: [] } })).toEqual(none);
	expect(await sealWith({ more: { id: 'drei' } })).toEqual(none);
});
