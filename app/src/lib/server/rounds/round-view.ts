import type { PlainDate } from '@schutznetz/kernel';
import type { Measure, ReviewRound } from '@schutznetz/plans/records';
import {
	type Db,
	findPublished,
	type PublishedRecord,
	readFormerEditions,
	readPublished,
} from '../db/index.ts';

/** A review round with its state on a day. */
export interface RoundView extends ReviewRound {
	readonly id: string;
	readonly state: 'coming' | 'open' | 'closed';
}

const view = (id: string, body: ReviewRound, today: PlainDate): RoundView => {
	const day = today.toString();
	return { ...body, id, state: day < body.opensOn ? 'coming' : day > body.closesOn ? 'closed' : 'open' };
};

/** Every public round, the newest first. */
export async function listRounds(db: Db, today: PlainDate): Promise<readonly RoundView[]> {
	return (await readPublished(db, 'round'))
		.map(({ id, body }) => view(id, body, today))
		.sort((a, b) => (a.opensOn < b.opensOn ? 1 : -1));
}

/** A round with its measures, in the order of their numbers. */
export interface RoundWithMeasures {
	readonly round: RoundView;
	readonly measures: readonly PublishedRecord<'measure'>[];
}

/** One round; undefined where there is none. */
export async function readRound(
	db: Db,
	id: string,
	today: PlainDate,
): Promise<RoundWithMeasures | undefined> {
	const found = await findPublished(db, 'round', id);
	if (!found) return undefined;
	const { plan, measures } = found.body;
	const records = await readPublished(db, 'measure', measures === null ? { plan } : { ids: measures });
	// Without a list of its own a round looks at what the plan has now; what an edition dropped is not asked about.
	const former = await readFormerEditions(db);
	const asked = records.filter(({ body }) => measures !== null || !former.has(body.edition));
	return { round: view(id, found.body, today), measures: asked.sort(byNumber) };
}

const numbers = new Intl.Collator('de', { numeric: true });
const place = ({ field, number }: Measure): string => `${field ?? ''} ${number}`;
const byNumber = (a: PublishedRecord<'measure'>, b: PublishedRecord<'measure'>): number =>
	numbers.compare(place(a.body), place(b.body));
