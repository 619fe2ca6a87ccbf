import { lawDe, populationParameters } from '@schutznetz/law-de';
import { generatePopulation, type Population } from '@schutznetz/rights';

/** Cases in each invented population. */
export const populationSize = 10_000;

/** The seeds that may be asked for: few, so that every population is made once and no address costs the server more. */
export const seeds = [1, 2, 3, 4, 5] as const;
export type Seed = (typeof seeds)[number];

const levels = ['low', 'middle', 'high'] as const;
const made = new Map<Seed, readonly Population[]>();

/** The population of a seed with all parameters low, in the middle and high. */
export function inventedPopulations(seed: Seed): readonly Population[] {
	const known = made.get(seed);
	if (known) return known;
	const populations = levels.map((level) =>
		generatePopulation({ law: lawDe, size: populationSize, seed, parameters: populationParameters(level) }),
	);
	made.set(seed, populations);
	return populations;
}
