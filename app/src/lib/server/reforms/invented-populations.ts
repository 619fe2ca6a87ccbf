import { lawDe, populationParameters } from '@schutznetz/law-de';
import { generatePopulation, type Population } from '@schutznetz/rights';
import { boundedCache } from './bounded-cache.ts';
import type { Share } from './parameter-fields.ts';

/** The seeds that may be asked for: few, so that what is drawn once serves many addresses. */
export const seeds = [1, 2, 3, 4, 5] as const;
export type Seed = (typeof seeds)[number];

const levels = ['low', 'middle', 'high'] as const;

/** A population of 5,000 takes about 3 MB, so all of them together stay under 100 MB. */
const remembered = boundedCache<readonly Population[]>(10);

/**
 * The population of a seed with all parameters low, in the middle and high.
 *
 * @param options.facts - what is read of it
 * @param options.shares - how some facts are drawn, instead of the usual
 */
export function inventedPopulations(options: {
	readonly seed: Seed;
	readonly size: number;
	readonly facts: readonly string[];
	readonly shares: ReadonlyMap<string, Share>;
}): readonly Population[] {
	const { seed, size, facts, shares } = options;
	const key = JSON.stringify([seed, size, facts.toSorted(), [...shares]]);
	return remembered.getOrMake(key, () =>
		levels.map((level) => {
			const usual = populationParameters(level);
			const changed = [...shares].map(([fact, share]) => [fact, at(share, level)] as const);
			const parameters = { ...usual, facts: { ...usual.facts, ...Object.fromEntries(changed) } };
			return generatePopulation({ law: lawDe, size, seed, parameters, facts });
		}),
	);
}

const at = ({ low, high }: Share, level: (typeof levels)[number]) =>
	level === 'middle' && low.yes !== undefined && high.yes !== undefined
		? { ...low, yes: (low.yes + high.yes) / 2 }
		: level === 'high'
			? high
			: low;
