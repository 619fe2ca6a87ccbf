import { countMeasures, type Db, findPublished, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';
import { type FieldName, type PlanName, readNames } from './read-names.ts';

/** A plan that is no part of the shipped content: an invented one, shown apart from the real ones. */
export interface OtherPlan extends PlanName {
	/** How many measures are public. */
	readonly count: number;
}

/** The page of such a plan. */
export interface OtherPlanPage {
	readonly plan: OtherPlan;
	readonly fields: readonly (FieldName & { readonly count: number })[];
	readonly editions: readonly { readonly id: string; readonly title: string; readonly on: string }[];
}

/** Public plans beside the ones that ship, with how many measures they have. */
export async function listOtherPlans(db: Db): Promise<readonly OtherPlan[]> {
	const [{ content }, names, counts] = await Promise.all([
		currentContent(db),
		readNames(db),
		countMeasures(db),
	]);
	return [...names.plans.values()]
		.filter(({ id }) => !content.plans.some((plan) => plan.id === id))
		.map((plan) => ({
			...plan,
			count: counts.filter((one) => one.plan === plan.id).reduce((sum, { count }) => sum + count, 0),
		}));
}

/** One of them; undefined where there is none of this id. */
export async function findOtherPlan(db: Db, id: string): Promise<OtherPlanPage | undefined> {
	if ((await findPublished(db, 'plan', id)) === undefined) return undefined;
	const [plans, names, counts, editions] = await Promise.all([
		listOtherPlans(db),
		readNames(db),
		countMeasures(db),
		readPublished(db, 'edition', { plan: id }),
	]);
	const plan = plans.find((one) => one.id === id);
	if (plan === undefined) return undefined;
	return {
		plan,
		fields: [...names.fields.values()]
			.filter((field) => field.plan === id)
			.toSorted((a, b) => a.position - b.position)
			.map((field) => ({
				...field,
				count: counts
					.filter((one) => one.plan === id && one.field === field.id)
					.reduce((sum, { count }) => sum + count, 0),
			})),
		editions: editions.map((edition) => ({
			id: edition.id,
			title: edition.body.title,
			on: edition.body.on,
		})),
	};
}
