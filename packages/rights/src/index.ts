/**
 * The rights engine: facts, three-valued conditions, dated rules, reforms, answers with reasons. It knows no
 * law of any country. How a law is written stands in the README beside.
 */
export type { AmountRef, Comparison, Condition } from './condition.ts';
export { defineLaw } from './define-law.ts';
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
export type { Law } from './law.ts';
export type { Assumption, Operation, Reform, Target, Under } from './reform.ts';
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
export { type RuleOf, vocabulary } from './vocabulary.ts';
