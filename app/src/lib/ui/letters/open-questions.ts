import type { LetterOffer } from '#lib/client/letters/offer-letters.ts';

/** The questions that still decide whether the rights of a letter apply; the first few, each once. */
export function openQuestions({ parts }: LetterOffer): readonly string[] {
	const missing = parts.filter(({ right }) => right.status === 'open').flatMap(({ right }) => right.missing);
	const asked = missing.filter(({ burden }) => burden !== 'never').map(({ ask }) => ask.de);
	return [...new Set(asked)].slice(0, SHOWN);
}

const SHOWN = 3;
