import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, listMeasureRows, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';
import type { NotFound } from './find-measure.ts';
import { type MeasureItem, measureItem } from './measure-item.ts';
import { type FieldName, type PlanName, planOf, readNames } from './read-names.ts';

/** The page of one field of action. */
export interface FieldPage {
	readonly plan: PlanName;
	readonly field: FieldName;
	/** By goal; null: those that serve none that the document names. */
	readonly goals: readonly {
		readonly name: string | null;
		readonly measures: readonly MeasureItem[];
	}[];
	readonly count: number;
	/** The day to which the figures of shipped content belong, 'YYYY-MM-DD'. */
	readonly asOf: string;
	readonly previous: FieldName | null;
	readonly next: FieldName | null;
}

const mostOfAField = 1000;

/** One field with its measures under their goals. */
export async function findField(db: Db, plan: string, id: string): Promise<Result<FieldPage, NotFound>> {
	const names = await readNames(db);
	const fields = [...names.fields.values()]
		.filter((field) => field.plan === plan)
		.toSorted((a, b) => a.position - b.position);
	const index = fields.findIndex((field) => field.id === id);
	const field = fields[index];
	if (field === undefined) {
		return err({ kind: 'notFound', asked: id, nearest: fields.map((one) => one.id) });
	}
	const [{ content }, { rows, total }, goals] = await Promise.all([
		currentContent(db),
		listMeasureRows(db, { plan, field: id }, { limit: mostOfAField, offset: 0 }),
		readPublished(db, 'goal', { plan, field: id }),
	]);
	const inGoal = (goal: string | null): readonly MeasureItem[] =>
		rows.filter(({ body }) => body.goal === goal).map((row) => measureItem(names, row, row.report));
	const known = goals.toSorted((a, b) => a.body.position - b.body.position);
	const others = rows
		.filter(({ body }) => !known.some((goal) => goal.id === body.goal))
		.map((row) => measureItem(names, row, row.report));
	return ok({
		plan: planOf(names, { plan }),
		field,
		goals: [
			...known.map((goal) => ({ name: goal.body.name, measures: inGoal(goal.id) })),
			...(others.length > 0 ? [{ name: null, measures: others }] : []),
		],
		count: total,
		asOf: content.asOf.toString(),
		previous: fields[index - 1] ?? null,
		next: fields[index + 1] ?? null,
	});
}
