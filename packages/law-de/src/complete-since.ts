import { lawDe } from './law-de.ts';

/**
 * The first day ('YYYY-MM-DD') for which every rule and every amount of this law is stored. For earlier days some are
 * missing, mostly because older texts were not read: their absence says nothing about the right.
 */
export const completeSince: string =
	[...Map.groupBy(lawDe.rules, ({ id }) => id).values()]
		.map((versions) => versions.map(({ valid }) => valid.from))
		.concat(Object.values(lawDe.amounts).map(({ values }) => values.map(({ from }) => from)))
		.map((days) => days.toSorted()[0] ?? '')
		.toSorted()
		.at(-1) ?? '';
