import { rmSync } from 'node:fs';
import type { RunningHouse } from '../support/running-house.ts';
import { startHouse } from '../support/running-house.ts';
import { type Crowd, converse } from '../world/converse.ts';
import { ownerUrlOf } from '../world/found-centres.ts';
import { everyPlace, type Needles, type Place, plantEverywhere } from './every-place.ts';
import { type Needle, textNeedle } from './needles.ts';
import { heapEnvironment, heapFolder } from './search-process.ts';
import { secretsOfTeams, wordsInARow } from './secrets-of-walk.ts';

/** Invented: one as a proxy tells it, one as the other end of the connection. */
const from = { proxied: '203.0.113.77', direct: '127.0.0.77' };

const marks = {
	first: 'Kanarienvogel-4471',
	reply: 'Buchfink-3306',
	answer: 'Stieglitz-8812',
	end: 'Rohrdommel-7718',
	notes: 'Haubenmeise-2754',
};

/** What a crowd's search came to. */
export type CrowdCanary = {
	readonly conversations: number;
	readonly centres: number;
	readonly texts: number;
	readonly deleted: number;
	readonly cases: number;
	readonly needles: number;
	readonly places: Readonly<Record<string, Place>>;
	/** The same search for one word that was planted in each of these places. */
	readonly planted: Readonly<Record<string, Place>>;
};

/**
 * Holds so many conversations in a built house, deletes some of them, makes cases of others, and searches all that
 * the server keeps or holds for every text, key, token, word and address of them.
 */
export async function canaryOfCrowd(conversations: number, centres: number): Promise<CrowdCanary> {
	const snapshots = heapFolder();
	const env = { ...heapEnvironment(snapshots), TRUSTED_PROXY_HOPS: '1', RATE_LIMIT_PER_MINUTE: '1000000' };
	const house = await startHouse([], env);
	try {
		const crowd = await converse(house, {
			conversations,
			centres,
			mostTexts: 4,
			eightWordsEvery: 10,
			from,
			text: (what, at, nth) => `${marks[what]}: ${at}, ${nth}. Das ist erfunden. ${marks.end}`,
		});
		const needles = await needlesOf(house, crowd);
		const { deleted, cases } = await goOn(crowd);
		crowd.end();
		const places = await everyPlace(house, snapshots, needles);

		const planted = textNeedle('planted', `Papagei-9f31-${Date.now()}`);
		const hanging = await plantEverywhere(house, Buffer.from(planted.bytes).toString());
		const found = await everyPlace(house, snapshots, { unseen: [planted], passing: [] });
		hanging.destroy();
		return {
			conversations,
			centres,
			texts: crowd.conversations.reduce((sum, { slots }) => sum + 1 + slots.length, 0),
			deleted,
			cases,
			needles: needles.unseen.length + needles.passing.length,
			places,
			planted: found,
		};
	} finally {
		await house.stop();
		rmSync(snapshots, { recursive: true, force: true });
	}
}

/** Every fourth conversation is deleted, by either side in turn; every fifth of the others becomes a case. */
async function goOn({ conversations }: Crowd): Promise<{ deleted: number; cases: number }> {
	let deleted = 0;
	let cases = 0;
	for (const [at, { seeker, counsellor, id }] of conversations.entries()) {
		if (at % 4 === 0) {
			await (at % 8 === 0 ? seeker.forget() : counsellor.remove(id));
			deleted += 1;
		} else if (at % 5 === 0) {
			await counsellor.makeCase(`${marks.notes}: Notizen zu ${at}. ${marks.end}`);
			cases += 1;
		}
	}
	return { deleted, cases };
}

/** Taken before anything is deleted: what is gone must be found nowhere either. */
async function needlesOf(house: RunningHouse, { centres, conversations }: Crowd): Promise<Needles> {
	const unseen: Needle[] = Object.entries(marks).map(([what, mark]) => textNeedle(`text: ${what}`, mark));
	const tokens: Needle[] = [];
	const teams = centres.map(({ people }) => people);
	unseen.push(...(await secretsOfTeams(ownerUrlOf(house), teams)));
	for (const [at, { seeker, slots }] of conversations.entries()) {
		const { bits, digits, words, intakeToken, slots: all } = await seeker.secrets();
		unseen.push({ name: `secret of ${at}`, bytes: bits }, textNeedle(`digits of ${at}`, digits));
		unseen.push(...wordsInARow(`words of ${at}`, words));
		tokens.push({ name: `token of the first text of ${at}`, bytes: intakeToken });
		const written = new Set(slots.map((id) => Buffer.from(id).toString('hex')));
		for (const { id, token } of all) {
			if (written.has(Buffer.from(id).toString('hex'))) tokens.push({ name: `token of ${at}`, bytes: token });
		}
	}
	const addresses = [textNeedle('address by proxy', from.proxied), textNeedle('direct address', from.direct)];
	return { unseen, passing: [...tokens, ...addresses] };
}
