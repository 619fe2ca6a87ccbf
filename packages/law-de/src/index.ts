/** German law for the rights engine: rules with sources, dated amounts, reforms. README.md says what is in it. */
export { completeSince } from './complete-since.ts';
export { factsOfLaterParts } from './facts/facts-of-later-parts.ts';
export {
	type SensitiveFact,
	type SensitiveReason,
	sensitiveFacts,
	sensitiveReason,
} from './facts/sensitive-facts.ts';
export { interview } from './interview.ts';
export { lawDe } from './law-de.ts';
export {
	POPULATION_NOTICE,
	type PopulationAssumption,
	populationAssumptions,
	UNKNOWN_SHARE,
} from './population/population-assumptions.ts';
export { populationParameters } from './population/population-parameters.ts';
export { reforms } from './reforms/reforms.ts';
export { textReadOn } from './sources.ts';
