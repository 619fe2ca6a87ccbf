import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, listDueMeasures } from '../db/index.ts';
import type { NotFound } from './find-measure.ts';
import { type PlanName, planOf, readNames } from './read-names.ts';

/** A day on which a measure is due. */
export interface DueDate {
	readonly id: string;
	readonly plan: PlanName;
	readonly number: string;
	readonly title: string;
	/** 'YYYY-MM-DD' */
	readonly on: string;
	readonly version: number;
	readonly publishedAt: Temporal.Instant;
}

/** The days on which public measures are due. */
export interface DueDates {
	/** null: of all plans. */
	readonly plan: PlanName | null;
	readonly dates: readonly DueDate[];
}

/** Due dates of one plan, or of all real plans: what is invented stands in its own calendar alone. */
export async function readDueDates(db: Db, plan?: string): Promise<Result<DueDates, NotFound>> {
	const names = await readNames(db);
	const named = plan === undefined ? undefined : names.plans.get(plan);
	if (plan !== undefined && named === undefined) {
		return err({ kind: 'notFound', asked: plan, nearest: [...names.plans.keys()] });
	}
	const rows = await listDueMeasures(db, plan);
	const dates = rows.map(({ dueOn, ...row }) => ({ ...row, plan: planOf(names, row), on: dueOn }));
	return ok({
		plan: named ?? null,
		dates: plan === undefined ? dates.filter((date) => !date.plan.isInvented) : dates,
	});
}
