import { lawDe } from './law-de.ts';
import { textReadOn } from './sources.ts';

const firstOf = (days: readonly string[]): string => [...days].sort()[0] ?? '';
const ruleIds = [...new Set(lawDe.rules.map(({ id }) => id))];

/**
 * The first day ('YYYY-MM-DD') for which every rule and every amount of this law is stored. For earlier days some are
 * missing, mostly because older texts were not read: their absence says nothing about the right. What the law itself
 * lets begin later than the day of reading is not missing before.
 */
export const completeSince: string =
	[
		...ruleIds.map((due) =>
			firstOf(lawDe.rules.filter(({ id }) => id === due).map(({ valid }) => valid.from)),
		),
		...Object.values(lawDe.amounts).map(({ values }) => firstOf(values.map(({ from }) => from))),
	]
		.filter((day) => day <= textReadOn)
		.sort()
		.at(-1) ?? '';
