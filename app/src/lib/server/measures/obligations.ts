import { err, ok, type Result } from '@schutznetz/kernel';
import { nearestIds } from '@schutznetz/plans';
import type { Obligation } from '@schutznetz/plans/records';
import { type Db, readPublished } from '../db/index.ts';
import type { NotFound } from './find-measure.ts';
import { type AnswerCounts, countAnswers, type Ledger, readLedger } from './ledger.ts';

/** An obligation with its id. */
export interface ObligationView extends Obligation {
	readonly id: string;
}

/** The obligations by their instrument, with how each is answered. */
export interface ObligationList {
	readonly instruments: readonly {
		readonly name: string;
		readonly items: readonly ObligationView[];
	}[];
	readonly total: number;
	readonly answers: AnswerCounts;
}

const byArticle = (a: ObligationView, b: ObligationView): number =>
	a.article.localeCompare(b.article, 'de', { numeric: true });

/** Everything that binds, as far as it was read in. */
export async function listObligations(db: Db): Promise<ObligationList> {
	const [records, answers] = await Promise.all([
		readPublished(db, 'obligation'),
		countAnswers(db, 'obligation'),
	]);
	const items = records.map(({ id, body }) => ({ id, ...body }));
	return {
		instruments: [...Map.groupBy(items, ({ instrument }) => instrument)]
			.map(([name, own]) => ({ name, items: own.toSorted(byArticle) }))
			.toSorted((a, b) => a.name.localeCompare(b.name, 'de')),
		total: items.length,
		answers,
	};
}

/** The page of one obligation. */
export interface ObligationPage extends Ledger {
	readonly obligation: ObligationView;
	/** Other articles of the instrument. */
	readonly siblings: readonly ObligationView[];
}

/** One obligation with the measures that answer it. */
export async function findObligation(db: Db, id: string): Promise<Result<ObligationPage, NotFound>> {
	const records = await readPublished(db, 'obligation');
	const all = records.map((record) => ({ id: record.id, ...record.body }));
	const obligation = all.find((one) => one.id === id);
	if (obligation === undefined) {
		const known = all.map((one) => one.id);
		return err({ kind: 'notFound', asked: id, nearest: nearestIds(id, known) });
	}
	return ok({
		obligation,
		siblings: all
			.filter((one) => one.instrument === obligation.instrument && one.id !== id)
			.toSorted(byArticle),
		...(await readLedger(db, { kind: 'obligation', id })),
	});
}
