import { knownNames, lintNames, type NameFinding } from '@schutznetz/plans/names';
import {
	findReusedNumbers,
	type Reference,
	type ReferenceIndex,
	type ReusedNumber,
	resolveReferences,
} from '@schutznetz/plans/references';

/** What a text refers to, and what a person should look at in it. */
export interface TextFindings {
	readonly references: readonly Reference[];
	readonly reused: readonly ReusedNumber[];
	readonly names: readonly NameFinding[];
}

/** @param plan - the plan that the text is about until it names one */
export function lookAtText(text: string, index: ReferenceIndex, plan: string | null = null): TextFindings {
	const references = resolveReferences(text, index, plan);
	return {
		references,
		reused: findReusedNumbers(text, references),
		names: lintNames(text, knownNames),
	};
}

/** Whether somebody should look at a reference. */
export function isDoubtful(reference: Reference): boolean {
	return reference.kind === 'paragraph'
		? reference.status !== 'found'
		: reference.numbers.some(({ status }) => status === 'missing' || status === 'ambiguous');
}
