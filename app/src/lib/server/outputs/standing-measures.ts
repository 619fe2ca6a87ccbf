import type { HeldState, PublicItem } from './public-state.ts';

/**
 * The measures that stand in the newest editions, by the rule of `formerEditions` for a state that no database
 * holds any more. One that a later edition dropped stays public with its history and counts no more.
 */
export function standingMeasures({ state }: HeldState): readonly PublicItem[] {
	const editions = state.resources['editions'] ?? [];
	const former = new Set(
		editions
			.filter((one) => editions.some(({ plan, on }) => plan === one.plan && String(on) > String(one.on)))
			.map(({ id }) => id),
	);
	return (state.resources['measures'] ?? []).filter(({ edition }) => !former.has(String(edition)));
}
