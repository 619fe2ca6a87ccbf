import type { Answers } from './case-facts.ts';

/** Under 18, or perhaps: then a child's protection comes first. An age that nobody spoke of is none. */
export function isMaybeMinor(answers: Answers): boolean {
	if (answers['minor.unaccompanied'] === true) return true;
	const age = answers['person.age'];
	if (typeof age === 'number') return age < 18 || answers['age.disputed'] === true;
	if (typeof age !== 'object' || age === null || 'unknown' in age) return false;
	const { from = 0 } = age as { readonly from?: number };
	return from < 18;
}
