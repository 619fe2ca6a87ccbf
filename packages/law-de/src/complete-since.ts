import { lawDe } from './law-de.ts';

const firstOf = (days: readonly string[]): string => [...days].sort()[0] ?? '';
const ruleIds = [...new Set(lawDe.rules.map(({ id }) => id))];

/**
 * The first day ('YYYY-MM-DD') for which every rule and every amount of this law is stored. For earlier days some are
 * missing, mostly because older texts were not read: their absence says nothing about the right.
 */
export const completeSince: string =
	[
		...ruleIds.map((due) =>
			firstOf(lawDe.rules.filter(({ id }) => id === due).map(({ valid }) => valid.from)),
		),
		...Object.values(lawDe.amounts).map(({ values }) => firstOf(values.map(({ from }) => from))),
	]
		.sort()
		.at(-1) ?? '';
