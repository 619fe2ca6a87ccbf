import { type Population, TILE_CASES } from '@schutznetz/rights';

/**
 * The same cases many times over, in whole tiles: drawing within the constraints is slow and not what is measured, and
 * no evaluator looks across cases.
 */
export function repeatPopulation(population: Population, times: number): Population {
	const { size, columns } = population;
	if (size % TILE_CASES !== 0) throw new RangeError(`${size} cases are no whole tiles of ${TILE_CASES}`);
	return {
		...population,
		size: size * times,
		columns: columns.map((column) => {
			const repeated = new (column.constructor as new (length: number) => typeof column)(size * times);
			for (let i = 0; i < times; i++) repeated.set(column.subarray(0, size), i * size);
			return repeated;
		}),
		caseAt: (index) => population.caseAt(index % size),
	};
}
