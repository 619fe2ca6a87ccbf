import {
	type CentreProfile,
	fromB64,
	intakeToken,
	type Message,
	newPersonalKeys,
	newSealingPair,
	newSigningPair,
	openFirstMessage,
	publicKeysOf,
	signEpoch,
	signProfile,
	startRoster,
	statementToJson,
	toB64,
	verifyRoster,
} from '@schutznetz/vault';
import { describe, expect, test } from 'vitest';
import { inventedProfile } from '../testing/invented-profile.ts';
import { type FirstText, seekerCore } from './seeker/core/seeker-core.ts';
import { handOver } from './staff/core/hand-over.ts';
import { type Held, newHeld } from './staff/core/held.ts';

// A first message that another centre may read too, and a thread that is handed over: what leaves, and for whom.

const now = Date.parse('2026-11-21T10:00:00Z');
const epoch = 2967;
const day = '2026-11-21';
const root = newSigningPair();
const good = <T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T => {
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
};

/** A centre as the server hands it out, with the seed of its week. */
async function centre(id: string, profile: CentreProfile) {
	const keys = newPersonalKeys();
	const by = { memberId: `${id}-admin`, signingSeed: keys.signingSeed };
	const member = { id: by.memberId, role: 'admin' as const, ...(await publicKeysOf(keys)) };
	const first = startRoster({ rootSeed: root.seed, centreId: id, member, on: day });
	const roster = good(verifyRoster(root.publicKey, id, [first]));
	const { seed, publicKey } = await newSealingPair();
	const week = signEpoch({ centreId: id, epoch, sealingPublicKey: publicKey, roster, by });
	const wire = {
		id,
		name: id,
		isDemo: true,
		roster: [statementToJson(first)],
		epochs: [statementToJson(week)],
		profile: statementToJson(good(signProfile({ profile, version: 1, roster, by }))),
	};
	return {
		wire,
		open: (envelope: string) => openFirstMessage(seed, { centreId: id, epoch }, bytes(envelope)),
	};
}
const bytes = (text: string) => good(fromB64(text));

const home = await centre('ahorn', inventedProfile({ coverCentreId: 'ulme' }));
const cover = await centre('ulme', inventedProfile());
const third = await centre('linde', inventedProfile());
const all = [home, cover, third].map(({ wire }) => wire);
const answer = (centres: readonly object[] = all) => ({
	instanceId: 'haus',
	root: toB64(root.publicKey),
	centres,
});
const text: FirstText = {
	text: 'Guten Tag',
	writtenOn: day,
	language: 'de',
	forWhom: 'self',
	ageGroup: null,
};

describe('a copy for the centre that stands in', () => {
	/** The page with a list, sealing on what `/x/keys` answers. */
	async function core(centres: readonly object[] = all, keys: unknown = { centres }) {
		const page = seekerCore();
		const list = good(await page.readCentres(answer(centres)));
		await page.newWords('de', 12);
		const chosen = (id: string) => {
			const { statement } = [...list.centres, ...list.closed].find((one) => one.id === id) ?? {};
			return { id, statement };
		};
		const seal = (id: string, coverId?: string) => {
			const to = { centre: chosen(id), ...(coverId !== undefined && { cover: chosen(coverId) }) };
			return page.sealFirst(to, text, keys, now);
		};
		return { seal, list };
	}
	const refused = { ok: false, error: { kind: 'cover-closed' } };

	test('is sealed only by choice, and each of the two opens its own alone', async () => {
		const { seal } = await core();
		expect(good(await seal('ahorn'))).not.toHaveProperty('cover');
		const letter = good(await seal('ahorn', 'ulme'));
		const mine = good(await home.open(letter.envelope));
		expect(mine).toMatchObject(text);
		expect(mine).not.toHaveProperty('coverFor');
		const copy = letter.cover?.envelope ?? '';
		expect(good(await cover.open(copy))).toEqual({ ...mine, coverFor: 'ahorn' });
		// A server that hands either to the other, or to a third, shows nobody anything.
		const otherKey = { ok: false, error: { kind: 'other-key' } };
		expect(await cover.open(letter.envelope)).toEqual(otherKey);
		expect(await home.open(copy)).toEqual(otherKey);
		expect(await third.open(copy)).toEqual(otherKey);
	});

	test('goes to no centre that the first one does not name itself, whatever the server says', async () => {
		const { seal } = await core();
		expect(await seal('ahorn', 'linde')).toEqual(refused);
		expect(await seal('ulme', 'ahorn')).toEqual(refused);
		// The word of another centre counts for nothing here.
		const bent = [{ ...third.wire, profile: home.wire.profile }, cover.wire];
		const { seal: lied } = await core(bent);
		expect(await lied('linde', 'ulme')).toEqual(refused);
	});

	test('goes to none that is away, and a centre that is away is named and not offered', async () => {
		const { seal, list } = await core([home.wire, { ...cover.wire, isAway: true }]);
		expect(list.centres.map(({ id }) => id)).toEqual(['ahorn']);
		expect(list.closed).toMatchObject([{ id: 'ulme', isAway: true }]);
		expect(await seal('ahorn', 'ulme')).toEqual(refused);
	});
});

describe('handing a thread over', () => {
	const threadKey = crypto.getRandomValues(new Uint8Array(32));
	const ask = { kind: 'hand-over', centreId: 'ulme' } as const;
	const yes = { to: 1, centreId: 'ulme', yes: true };
	const way = (messages: readonly Partial<Message>[]) => ({
		found: new Map(
			messages.map((more, index) => [
				index,
				{ envelope: '', message: { text: '', writtenOn: day, ...more } as Message },
			]),
		),
		walked: 0,
		walk: undefined,
	});
	const summary = { text: 'Zum Weitermachen', writtenOn: day };

	async function desk(centre: readonly Partial<Message>[], seeker: readonly Partial<Message>[]) {
		const held: Held = newHeld(() => now);
		held.open = { root: root.publicKey, centreId: 'ahorn' } as NonNullable<Held['open']>;
		const record = { threadKey, language: 'de', forWhom: 'self', ageGroup: null } as never;
		held.conversations.set('eins', { key: threadKey, version: 1, record });
		held.threads.set('eins', { fromCentre: way(centre), fromSeeker: way(seeker) } as never);
		const core = handOver(held);
		const listed = await core.readOtherCentres(answer());
		return { core, listed };
	}

	test('after a yes it goes to that centre alone, with how far the thread came', async () => {
		const { core, listed } = await desk([{}, { ask }], [{}, { answer: yes }]);
		expect(listed.map(({ id }) => id)).toEqual(['ulme', 'linde']);
		const letter = good(await core.sealHandOver('eins', 'ulme', summary));
		expect(letter).toMatchObject({
			centreId: 'ulme',
			deletionHash: toB64((await intakeToken(threadKey)).tokenHash),
		});
		expect(good(await cover.open(letter.envelope))).toMatchObject({
			...summary,
			threadKey,
			handedOver: { by: 'ahorn', answers: 3, answeredUpTo: 2 },
		});
		expect(await third.open(letter.envelope)).toMatchObject({ ok: false });
	});

	test.each<[string, readonly Partial<Message>[], readonly Partial<Message>[], string]>([
		['no question', [{}], [{ answer: yes }], 'ulme'],
		['no answer', [{}, { ask }], [{}], 'ulme'],
		['a no', [{}, { ask }], [{ answer: { ...yes, yes: false } }], 'ulme'],
		[
			'a yes that was taken back',
			[{}, { ask }],
			[{ answer: yes }, { answer: { ...yes, yes: false } }],
			'ulme',
		],
		['a yes to another question', [{}, { ask }], [{ answer: { ...yes, to: 0 } }], 'ulme'],
		['a yes to another centre', [{}, { ask }], [{ answer: { ...yes, centreId: 'linde' } }], 'ulme'],
		['a yes, and another centre is meant now', [{}, { ask }], [{ answer: yes }], 'linde'],
		['a newer question', [{}, { ask }, { ask }], [{ answer: yes }], 'ulme'],
	])('with %s nothing leaves', async (_, centre, seeker, to) => {
		const { core } = await desk(centre, seeker);
		expect(await core.sealHandOver('eins', to, summary)).toEqual({ ok: false, error: { kind: 'no-yes' } });
	});

	test('nothing goes to a centre of another root', async () => {
		const { core } = await desk([{}, { ask }], [{}, { answer: yes }]);
		const lied = await core.readOtherCentres({ ...answer(), root: toB64(newSigningPair().publicKey) });
		expect(lied).toEqual([]);
		expect(await core.sealHandOver('eins', 'ulme', summary)).toEqual({
			ok: false,
			error: { kind: 'unknown-centre' },
		});
	});
});
