/**
 * The rights engine: facts, three-valued conditions, dated rules, reforms, answers with reasons. It knows no
 * law of any country. How a law is written and asked stands in the README beside.
 */
export {
	type AnswerOptions,
	answerRights,
	type DeadlineAnswer,
	type MissingFact,
	type RightAnswer,
	type ShownNotice,
	type Status,
} from './answer-rights.ts';
export { citationOf } from './cite-source.ts';
export { type CompiledLaw, compileClosures } from './closures.ts';
export {
	type ComparisonPlan,
	type Counts,
	compareReform,
	compareReforms,
	type GroupChange,
	planComparison,
	prepareComparison,
	type ReformComparison,
	type RightComparison,
} from './compare-reform.ts';
export type { AmountRef, Comparison, Condition } from './condition.ts';
export { germanDay } from './day.ts';
export { defineLaw, gapsBetweenVersions, LawError } from './define-law.ts';
export {
	type ConditionDifference,
	changedRules,
	describeReformDifference,
	type RuleDifference,
} from './describe-difference.ts';
export { type DescribedClause, describeRule, type RuleDescription } from './describe-rule.ts';
export { evaluatePopulation } from './evaluate-population.ts';
export { type CaseExplainer, type Explanation, explainCase, openFacts } from './explain.ts';
export {
	type Burden,
	type CalendarDayFact,
	type ChoiceFact,
	calendarDay,
	choice,
	type DayText,
	defineFacts,
	type Fact,
	type Facts,
	type Question,
	type WholeNumberFact,
	wholeNumber,
	type YesNoFact,
	yesNo,
} from './facts.ts';
export { type Completions, type Lanes, prepareLanes } from './lanes.ts';
export type { Law } from './law.ts';
export { LAW_SCHEMA } from './law-schema.ts';
export type { CaseVector, Layout } from './layout.ts';
export {
	type InterviewOptions,
	type NextQuestion,
	nextQuestions,
	type QuestionGroup,
} from './next-questions.ts';
export { type OutlinedClause, outlineClause } from './outline-clause.ts';
export {
	endOfPeriod,
	type IsHoliday,
	moveToWorkingDay,
	type PeriodCount,
	type PeriodLength,
} from './periods.ts';
export {
	caseDrawer,
	type FactParameter,
	generatePopulation,
	type Population,
	type PopulationParameters,
	TILE_CASES,
} from './population.ts';
export { type PrintChoices, printLaw } from './print-law.ts';
export { type PrintedBlock, type PrintedClause, type PrintedLaw, SIGNATURE_LINES } from './printed-block.ts';
export { printedLawHtml } from './printed-law-html.ts';
export { type Random, seededRandom } from './random.ts';
export {
	type CaseFacts,
	completeCase,
	type FactError,
	factErrorSentence,
	readFacts,
	type UnknownReason,
} from './read-facts.ts';
export type { Assumption, Operation, Reform, Target, Under } from './reform.ts';
export {
	type LawAsOf,
	type ResolveError,
	resolveErrorSentence,
	resolveLaw,
	settingsOfReforms,
} from './resolve-law.ts';
export type {
	Amount,
	Constraint,
	DatedValue,
	Deadline,
	Derived,
	Duration,
	Length,
	Modality,
	Notice,
	Related,
	Rule,
	Source,
	Sources,
	Validity,
} from './rule.ts';
export { MODALITY_DE, valueClause } from './sentences.ts';
export { truthInAllCompletions } from './settle.ts';
export { FALSE, TRUE, type Truth, truthName, UNKNOWN } from './truth.ts';
export { type RuleOf, vocabulary } from './vocabulary.ts';
export { type Change, type FactValue, wouldChangeIf } from './would-change-if.ts';
