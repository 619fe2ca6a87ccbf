import type { Names } from '../measures/index.ts';

/** Tells which plan a record was made up with: the ids of everything that belongs to an invented plan carry its own. */
export function inventedPlanOf(names: Names): (id: string) => string | null {
	const invented = [...names.plans.values()].filter(({ isInvented }) => isInvented).map(({ id }) => id);
	return (id) => invented.find((plan) => `-${id}-`.includes(`-${plan}-`)) ?? null;
}
