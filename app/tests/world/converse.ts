import { houseApi } from '../../src/lib/client/seeker/house-api.ts';
import type { RunningHouse } from '../support/running-house.ts';
import { due } from './due.ts';
import { type DoorFetch, type From, fetchAt } from './fetch-at.ts';
import { type FoundCentre, foundCentres } from './found-centres.ts';
import { type InventedCounsellor, signInAs } from './invented-counsellor.ts';
import { type InventedSeeker, inventSeeker } from './invented-seeker.ts';

/** One invented conversation: who writes, with whom, and the addresses of its slots as they were written. */
export type Conversation = {
	readonly seeker: InventedSeeker;
	readonly counsellor: InventedCounsellor;
	/** In the team's list. */
	readonly id: string;
	readonly slots: Uint8Array[];
};

export type Crowd = {
	readonly centres: readonly FoundCentre[];
	readonly conversations: readonly Conversation[];
	/** Ends every connection. */
	readonly end: () => void;
};

export type CrowdPlan = {
	readonly conversations: number;
	readonly centres: number;
	/** Texts after the first, per conversation: at least one, at most so many, by chance in either direction. */
	readonly mostTexts: number;
	/** Every how many-th seeker has the eight words of the page; the others twelve, which derive faster. */
	readonly eightWordsEvery: number;
	readonly from?: From;
	/** What somebody writes; the same marks stand in every text, so that a search knows them. */
	readonly text: (what: 'first' | 'reply' | 'answer', conversation: number, nth: number) => string;
};

/** As a part of the day: the mean time between two texts of one conversation. */
const soon = 0.01;

/** Holds conversations in a house, many at once: the texts of different people come one among the other. */
export async function converse(house: RunningHouse, plan: CrowdPlan): Promise<Crowd> {
	const centres = await foundCentres(house, plan.centres);
	const seekerDoor = fetchAt(house, 'seeker', plan.from);
	const doors: DoorFetch[] = [seekerDoor];
	const teams = await inTurn(centres, async ({ id, people }) => {
		const door = fetchAt(house, 'staff', plan.from);
		doors.push(door);
		return { id, counsellor: await signInAs(people[0], door) };
	});
	const answer = due(await houseApi(seekerDoor).readCentres());

	const seekers = await inTurn(Array.from({ length: plan.conversations }), async (_, at) => {
		const team = teams[at % teams.length];
		if (!team) throw new Error('a crowd needs a centre');
		const form = at % plan.eightWordsEvery === 0 ? 8 : 12;
		const seeker = await inventSeeker(seekerDoor, answer, form);
		const first = plan.text('first', at, 0);
		await seeker.writeFirst(team.id, first);
		return { seeker, team, first, at };
	});
	const taken = new Map<InventedCounsellor, ReadonlyMap<string, string>>();
	for (const { counsellor } of teams) taken.set(counsellor, await counsellor.takeAll());
	const conversations = seekers.map(({ seeker, team: { counsellor }, first }): Conversation => {
		const id = taken.get(counsellor)?.get(first);
		if (id === undefined) throw new Error('a first message did not become a conversation');
		return { seeker, counsellor, id, slots: [] };
	});

	for (const at of turnsOf(conversations.length, plan.mostTexts)) {
		const conversation = conversations[at];
		if (!conversation) continue;
		const { seeker, counsellor, id, slots } = conversation;
		const isAnswer = Math.random() < 0.5;
		const text = plan.text(isAnswer ? 'answer' : 'reply', at, slots.length);
		slots.push(await (isAnswer ? counsellor.answer(id, text) : seeker.reply(text)));
	}
	const end = () => {
		for (const door of doors) door.end();
	};
	return { centres, conversations, end };
}

/** Whose turn it is: each conversation begins at some time of the day, and its texts follow one another soon. */
function turnsOf(conversations: number, mostTexts: number): readonly number[] {
	const turns: { readonly at: number; readonly time: number }[] = [];
	for (let at = 0; at < conversations; at += 1) {
		let time = Math.random();
		for (let left = 1 + Math.floor(Math.random() * mostTexts); left > 0; left -= 1) {
			turns.push({ at, time });
			time -= Math.log(1 - Math.random()) * soon;
		}
	}
	return turns.sort((one, other) => one.time - other.time).map(({ at }) => at);
}

async function inTurn<From, To>(
	list: readonly From[],
	work: (item: From, at: number) => Promise<To>,
): Promise<To[]> {
	const done: To[] = [];
	for (const [at, item] of list.entries()) done.push(await work(item, at));
	return done;
}
