import type { FactParameter, PopulationParameters } from '@schutznetz/rights';
import { populationAssumptions, UNKNOWN_SHARE } from './population-assumptions.ts';

/**
 * The invented population for the engine's generator: all shares at their low or high value, or half way between.
 */
export function populationParameters(level: 'low' | 'middle' | 'high'): PopulationParameters {
	return {
		unknown: between(UNKNOWN_SHARE.low, UNKNOWN_SHARE.high, level),
		vague: 0.05,
		facts: Object.fromEntries(
			populationAssumptions.map(({ fact, low, high }) => [fact, parameterAt(low, high, level)]),
		),
	};
}

function parameterAt(
	low: FactParameter,
	high: FactParameter,
	level: 'low' | 'middle' | 'high',
): FactParameter {
	return low.yes === undefined || high.yes === undefined ? low : { yes: between(low.yes, high.yes, level) };
}

function between(low: number, high: number, level: 'low' | 'middle' | 'high'): number {
	return level === 'low' ? low : level === 'high' ? high : (low + high) / 2;
}
