/** German law for the rights engine: rules with sources, dated amounts, reforms. README.md says what is in it. */
export {
	type AidConfidence,
	aidConfidenceSentence,
	aids,
	type InterpretationAid,
} from './aids/aids.ts';
export { completeSince } from './complete-since.ts';
export {
	type SensitiveFact,
	type SensitiveReason,
	sensitiveFacts,
	sensitiveReason,
} from './facts/sensitive-facts.ts';
export { isHolidayIn, isNationwideHoliday } from './holidays.ts';
export { interview } from './interview.ts';
export { isRightOfPerson } from './is-right-of-person.ts';
export { isLand, type Land, lands } from './lands.ts';
export { lawDe } from './law-de.ts';
export { type NotExpressible, notExpressible } from './not-expressible.ts';
export {
	POPULATION_NOTICE,
	type PopulationAssumption,
	populationAssumptions,
	UNKNOWN_SHARE,
} from './population/population-assumptions.ts';
export { populationParameters } from './population/population-parameters.ts';
export { type OrganisationalReform, organisationalReforms } from './reforms/organisational.ts';
export { reforms } from './reforms/reforms.ts';
export { textReadOn } from './sources.ts';
export type { FactName, RuleName } from './vocabulary.ts';
export {
	type MigrationProblem,
	migrateFacts,
	migrationProblemSentence,
	VOCABULARY_VERSION,
} from './vocabulary-versions.ts';
export { type WhoLearns, whoLearnsByIt } from './who-learns-by-it.ts';
