import { houseApi } from '../../src/lib/client/seeker/house-api.ts';
import { startHouse } from '../support/running-house.ts';
import { due } from '../world/due.ts';
import { fetchAt } from '../world/fetch-at.ts';
import { foundCentres } from '../world/found-centres.ts';
import { signInAs } from '../world/invented-counsellor.ts';
import { inventSeeker } from '../world/invented-seeker.ts';
import { countingProxy, type WireBytes } from './counting-proxy.ts';

export type Wire = {
	/** What each thing that a seeker does puts on the wire, by the bytes of the text that it is about. */
	readonly texts: Readonly<Record<string, ReadonlyMap<number, WireBytes>>>;
	/** What choosing a centre and writing to it puts there, by whom it is about. */
	readonly choices: ReadonlyMap<string, Readonly<Record<'list' | 'keys' | 'first', WireBytes>>>;
};

/** Writes, polls and reads with texts of these sizes in a built house, behind a proxy that counts. */
export async function measureWire(sizes: readonly number[]): Promise<Wire> {
	const house = await startHouse();
	const proxy = await countingProxy(house.port);
	try {
		const [centre, other] = await foundCentres(house, 2);
		if (!centre || !other) throw new Error('two centres are due');
		const team = fetchAt(house, 'staff');
		const counsellor = await signInAs(centre.people[0], team);
		const atProxy = { origins: house.origins, port: proxy.port };
		const seen = {
			first: new Map(),
			poll: new Map(),
			answered: new Map(),
			later: new Map(),
			both: new Map(),
		} as const;
		for (const size of sizes) {
			// One connection each: a new one is no part of what is counted.
			const door = fetchAt(atProxy, 'seeker', undefined, 1);
			const seeker = await inventSeeker(door, due(await houseApi(door).readCentres()), 12);
			const text = exactly(size);
			seen.first.set(size, await proxy.count(() => seeker.writeFirst(centre.id, text)));
			seen.poll.set(size, await proxy.count(() => seeker.read()));
			const id = (await counsellor.takeAll()).get(text);
			if (id === undefined) throw new Error('a first message did not become a conversation');
			await counsellor.answer(id, text);
			seen.answered.set(size, await proxy.count(() => seeker.read()));
			seen.later.set(size, await proxy.count(() => seeker.reply(text)));
			seen.both.set(size, await proxy.count(() => seeker.read()));
			door.end();
		}
		team.end();
		const choices = new Map();
		const nowhere = crypto.randomUUID();
		for (const [who, to, cover] of [
			['one', centre.id, centre.id],
			['another', other.id, other.id],
			['nobody who is there', nowhere, nowhere],
			['one, with another that stands in', centre.id, other.id],
			['another, with one that stands in', other.id, centre.id],
		] as const) {
			const door = fetchAt(atProxy, 'seeker', undefined, 1);
			const api = houseApi(door);
			// Opens the connection.
			const answer = due(await api.readCentres());
			const list = await proxy.count(() => api.readCentres());
			const keys = await proxy.count(() => api.readKeys([to, cover]));
			const seeker = await inventSeeker(door, answer, 12);
			const first = await proxy.count(() => seeker.writeFirst(to === nowhere ? centre.id : to, 'Guten Tag'));
			choices.set(who, { list, keys, first });
			door.end();
		}
		const texts = {
			'first message': seen.first,
			'a look, nothing there': seen.poll,
			'a look, an answer there': seen.answered,
			'later message': seen.later,
			'a look, two texts there': seen.both,
		};
		return { texts, choices };
	} finally {
		proxy.stop();
		await house.stop();
	}
}

/** Text of exactly so many bytes, that says how many: so each is another one. */
function exactly(bytes: number): string {
	const start = `${bytes} `;
	const umlauts = Math.floor((bytes - start.length) / 2);
	return (start + 'ä'.repeat(Math.max(0, umlauts))).padEnd(bytes - Math.max(0, umlauts), '.');
}
