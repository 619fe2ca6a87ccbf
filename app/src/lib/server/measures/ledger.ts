import { answerTypes, type DemandWording, type LinkEnd } from '@schutznetz/plans/records';
import { type Db, listAnswerCounts, readDemandWordings, readLinksOf } from '../db/index.ts';
import { describeLinks, type EndView, type LinkView, otherEnd } from './describe-links.ts';
import { readNames } from './read-names.ts';

/** How a measure answers, or that none does; with who says so, why and where. */
export interface LedgerEntry {
	readonly link: LinkView;
	/** null: the plan has no such measure. */
	readonly other: EndView | null;
}

/** What became of a demand, recommendation or obligation in the plans. */
export interface Ledger {
	/** In the order of the types, those of real plans first. */
	readonly entries: readonly LedgerEntry[];
	/** As it was worded over time, oldest first. */
	readonly wordings: readonly (DemandWording & { readonly id: string })[];
}

/** Every public link of a demand, recommendation or obligation to measures, and that a plan has none. */
export async function readLedger(db: Db, here: LinkEnd): Promise<Ledger> {
	const [names, records, wordings] = await Promise.all([
		readNames(db),
		readLinksOf(db, here),
		here.kind === 'demand' ? readDemandWordings(db, here.id) : [],
	]);
	const order = (link: LinkView): number =>
		(link.plan?.isInvented === true ? answerTypes.length : 0) +
		(answerTypes as readonly string[]).indexOf(link.type);
	const links = await describeLinks(
		db,
		names,
		records.filter(({ body }) => (answerTypes as readonly string[]).includes(body.type)),
	);
	return {
		entries: links
			.toSorted((a, b) => order(a) - order(b))
			.map((link) => ({ link, other: otherEnd(link, here) })),
		wordings,
	};
}

/** How many public links of each type a demand has; of real plans alone. */
export type AnswerCounts = Readonly<
	Record<string, readonly { readonly type: string; readonly count: number }[]>
>;

/** The answers to every demand or recommendation, counted; what belongs to an invented plan is not among them. */
export async function countAnswers(
	db: Db,
	kind: 'demand' | 'recommendation' | 'obligation',
): Promise<AnswerCounts> {
	const [{ plans }, rows] = await Promise.all([readNames(db), listAnswerCounts(db, kind)]);
	const real = rows.filter(({ plan }) => plan === null || plans.get(plan)?.isInvented !== true);
	const byEnd = Object.groupBy(real, ({ id }) => id);
	return Object.fromEntries(
		Object.entries(byEnd).map(([id, own = []]) => [
			id,
			answerTypes.flatMap((type) => {
				const count = own.filter((row) => row.type === type).reduce((sum, row) => sum + row.count, 0);
				return count === 0 ? [] : [{ type, count }];
			}),
		]),
	);
}
