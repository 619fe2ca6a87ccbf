import { countCurrentMeasures, type Db } from '../db/index.ts';
import { type Names, type PlanName, readNames } from '../measures/index.ts';
import { currentContent } from '../plans/index.ts';

/** How many measures of a plan are here, of how many that it has by its own document. */
export interface PlanBase {
	readonly plan: PlanName;
	readonly imported: number;
	/** null: nobody knows. */
	readonly base: number | null;
}

/** The plans that a page looks at: one, or the real ones together. What is invented is only looked at when asked for. */
export interface PlanScope {
	/** The id that was asked for; empty for all real plans. */
	readonly chosen: string;
	readonly plans: readonly PlanName[];
	readonly options: readonly PlanName[];
	readonly isInvented: boolean;
	readonly bases: readonly PlanBase[];
	/** All of the scope together. */
	readonly imported: number;
	/** null where a plan's own number is not known. */
	readonly base: number | null;
	/** 'YYYY-MM-DD', of the shipped content. */
	readonly asOf: string;
}

/** Reads which plans are meant, with their denominators; measures of the Länder are counted apart and not here. */
export async function readScope(
	db: Db,
	asked: string | null,
): Promise<PlanScope & { readonly names: Names }> {
	const [names, { content }, counts] = await Promise.all([
		readNames(db),
		currentContent(db),
		countCurrentMeasures(db),
	]);
	const options = [...names.plans.values()];
	const chosen = options.some(({ id }) => id === asked) ? (asked ?? '') : '';
	const plans = options.filter(({ id, isInvented }) => (chosen === '' ? !isInvented : id === chosen));
	const bases = plans.map((plan): PlanBase => {
		const imported = counts
			.filter((count) => count.plan === plan.id && !count.isLand)
			.reduce((sum, { count }) => sum + count, 0);
		const own = content.plans.find(({ id }) => id === plan.id);
		// An invented plan has no document that could count it: what is here is all there is.
		return { plan, imported, base: own?.measures.base ?? (plan.isInvented ? imported : null) };
	});
	return {
		names,
		chosen,
		plans,
		options,
		isInvented: plans.some(({ isInvented }) => isInvented),
		bases,
		imported: bases.reduce((sum, { imported }) => sum + imported, 0),
		base: bases.some(({ base }) => base === null)
			? null
			: bases.reduce((sum, { base }) => sum + (base ?? 0), 0),
		asOf: content.asOf.toString(),
	};
}
