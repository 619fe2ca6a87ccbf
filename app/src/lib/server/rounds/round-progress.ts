import type { PlainDate } from '@schutznetz/kernel';
import { type Db, listRequestedReports, readPublished } from '../db/index.ts';
import { type RoundWithMeasures, readRound } from './round-view.ts';

/** How far one lead has come in a round. */
export interface LeadProgress {
	readonly bodyId: string;
	readonly short: string;
	readonly name: string;
	/** Measures of the round that it leads: of how many. */
	readonly leads: number;
	/** Asked for on record. */
	readonly asked: number;
	readonly answered: number;
	/** Asked for, the agreed day past, no answer. */
	readonly silent: number;
	/** The agreed day; the earliest where several were agreed. */
	readonly dueOn: string | null;
	/** Measures that were asked for and have no answer. */
	readonly open: readonly string[];
	/** Measures that nobody has asked about on record. */
	readonly notAsked: readonly string[];
}

/** A round with the progress of each lead, by name; undefined where there is no such round. */
export async function roundProgress(
	db: Db,
	id: string,
	today: PlainDate,
): Promise<(RoundWithMeasures & { readonly leads: readonly LeadProgress[] }) | undefined> {
	const round = await readRound(db, id, today);
	if (!round) return undefined;
	const requested = (await listRequestedReports(db)).filter((report) => report.roundId === id);
	const bodyIds = [...new Set(round.measures.flatMap(({ body }) => body.leads))];
	const bodies = new Map(
		(await readPublished(db, 'body', { ids: bodyIds })).map((one) => [one.id, one.body]),
	);
	const day = today.toString();
	const leads = bodyIds.map((bodyId) => {
		const own = round.measures.filter(({ body }) => body.leads.includes(bodyId)).map((one) => one.id);
		const asked = requested.filter((report) => report.bodyId === bodyId);
		const open = asked.filter(({ answeredOn }) => answeredOn === null);
		const askedIds = new Set(asked.map(({ measureId }) => measureId));
		return {
			bodyId,
			short: bodies.get(bodyId)?.short ?? bodyId,
			name: bodies.get(bodyId)?.name ?? bodyId,
			leads: own.length,
			asked: asked.length,
			answered: asked.length - open.length,
			silent: open.filter(({ dueOn }) => dueOn < day).length,
			dueOn: asked.map(({ dueOn }) => dueOn).sort()[0] ?? null,
			open: open.map(({ measureId }) => measureId),
			notAsked: own.filter((measureId) => !askedIds.has(measureId)),
		};
	});
	return { ...round, leads: leads.sort((a, b) => a.short.localeCompare(b.short, 'de')) };
}
