import type { ParagraphReference } from '../paragraph-reference.ts';

const asTerm = (...parts: readonly string[]): string =>
	`par${parts.map((part) => part.replaceAll(/[^a-z0-9]/g, '')).join('q')}`;

/** The terms of a cited paragraph, one for each way to ask for it; its number is a whole, so 32 is not in 232. */
export function paragraphTerms({ section, subsection, statute }: ParagraphReference): readonly string[] {
	const terms = [asTerm(section)];
	if (subsection !== null) terms.push(asTerm(section, subsection));
	if (statute !== null) terms.push(asTerm(section, 'von', statute));
	if (subsection !== null && statute !== null) terms.push(asTerm(section, subsection, 'von', statute));
	return terms;
}

/** The one term of an asked paragraph, as exact as it was asked. */
export function askedParagraphTerm(reference: ParagraphReference): string {
	return paragraphTerms(reference).at(-1) ?? '';
}
