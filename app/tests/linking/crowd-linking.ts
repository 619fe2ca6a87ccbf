import { dropChangeLog, sweepFiles } from '../../src/lib/server/counselling/index.ts';
import { openDatabase } from '../../src/lib/server/db/index.ts';
import { startHouse } from '../support/running-house.ts';
import { converse } from '../world/converse.ts';
import { ownerUrlOf } from '../world/found-centres.ts';
import { type Linkability, linkSlots } from './link-slots.ts';
import { readTraces } from './read-traces.ts';

/** How well slots can be linked, at each of three moments. */
export type CrowdLinking = {
	readonly conversations: number;
	readonly slots: number;
	/** As it is until the next sweep: the log of changes holds all. */
	readonly beforeTheSweep: Linkability;
	/** What a house would keep that removes what expired and drops the log, and writes nothing anew. */
	readonly unshuffled: Linkability;
	readonly afterTheSweep: Linkability;
};

/** Holds conversations in a built house on one day, and links their slots by the raw files that it leaves. */
export async function linkCrowd(conversations: number, mostTexts: number): Promise<CrowdLinking> {
	const house = await startHouse();
	const ownerUrl = ownerUrlOf(house);
	const db = openDatabase(ownerUrl, undefined, 1);
	try {
		const crowd = await converse(house, {
			conversations,
			centres: 3,
			mostTexts,
			eightWordsEvery: Number.POSITIVE_INFINITY,
			text: (what, at, nth) => `${what} ${at} ${nth} `.repeat(1 + Math.floor(Math.random() * 100)),
		});
		crowd.end();
		const written = crowd.conversations.map(({ slots }) => slots);
		const look = async (): Promise<Linkability> => {
			const traces = await readTraces(house.dataDir, ownerUrl, written.flat());
			const ofSlot = new Map(traces.map((trace) => [trace.id.toString('hex'), trace]));
			return linkSlots(
				written.map((slots) => slots.flatMap((id) => ofSlot.get(Buffer.from(id).toString('hex')) ?? [])),
			);
		};
		const beforeTheSweep = await look();
		await dropChangeLog(db);
		const unshuffled = await look();
		const left = await sweepFiles(db, Temporal.Now.instant());
		if (left.isChangeLogKept || left.inUse.length + left.failed.length > 0)
			throw new Error('the sweep left something behind');
		const afterTheSweep = await look();
		return { conversations, slots: written.flat().length, beforeTheSweep, unshuffled, afterTheSweep };
	} finally {
		await db.destroy();
		await house.stop();
	}
}
