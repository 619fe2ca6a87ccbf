import type { Answers } from './case-facts.ts';

/** What of a case is kept when it is saved. Everything else stays in this tab and goes with it. */
export type KeptParts = {
	readonly facts: boolean;
	readonly notes: boolean;
	/** Names of incriminating answers that are kept although they are; all others stay out. */
	readonly sensitive: readonly string[];
};

/** The careful choice: no incriminating answer is kept until somebody says so. */
export const carefulParts: KeptParts = { facts: true, notes: true, sensitive: [] };

/** The answers that a file keeps. */
export function keptAnswers(
	answers: Answers,
	{ facts, sensitive }: KeptParts,
	isSensitive: (fact: string, answer: unknown) => boolean,
): Answers {
	if (!facts) return {};
	return Object.fromEntries(
		Object.entries(answers).filter(
			([fact, answer]) => sensitive.includes(fact) || !isSensitive(fact, answer),
		),
	);
}
