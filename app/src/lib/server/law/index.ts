/**
 * The desk of the law: who checked which rule against which text, which paragraphs changed since, and the whole law
 * on paper. What is recorded is public, never overwritten, and taken back by a further record.
 */
export { type DeskChange, deskChanges } from './desk-changes.ts';
export { type DeskList, type DeskRule, type DeskState, deskList } from './desk-list.ts';
export { type DeskRulePage, deskRule } from './desk-rule.ts';
export {
	type PrintedFile,
	type PrintProblem,
	printedFacts,
	printedFiles,
	printedLaw,
} from './printed-law.ts';
export {
	type ChangeField,
	type CheckField,
	type FieldProblem,
	recordChange,
	recordCheck,
	withdraw,
} from './record.ts';
export { actsOfToday, type SharedPlace, sharedPlaces } from './shared-places.ts';
export { checksOfRules, type RuleStanding } from './standing-of-rules.ts';
