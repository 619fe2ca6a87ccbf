import type { FactName, RuleName } from '@schutznetz/law-de';
import type { Modality, RightAnswer } from '@schutznetz/rights';
import type { Gap } from './gaps.ts';

/** A text with gaps in it. A gap is never a character in a text, so none can be overlooked. */
export type LetterText = readonly (string | { readonly gap: Gap })[];

/** A text for a letter: text`Für ${'person'} wird beantragt`. Only names of gaps fit into its slots. */
export function text(strings: TemplateStringsArray, ...slots: readonly Gap[]): LetterText {
	return strings.flatMap((part, at) => {
		const gap = slots[at];
		return [...(part === '' ? [] : [part]), ...(gap === undefined ? [] : [{ gap }])];
	});
}

/** Those who may learn something by a letter. */
export const parties = ['authority', 'prosecution', 'employer', 'address', 'family'] as const;
export type Party = (typeof parties)[number];

/** What a letter says for one right; it stands in the letter where the right applies or is open. */
export type LetterPart = {
	readonly rule: RuleName;
	/** What the law does here, as the sentences below say it; a test holds it against the rule. */
	readonly modality: Modality;
	readonly requests: readonly LetterText[];
	readonly grounds: readonly LetterText[];
};

export type LetterTemplate = {
	/** Names the template, never the file that is made of it. */
	readonly id: string;
	readonly title: string;
	/** To whom it goes; the name and address are filled in. */
	readonly to: string;
	readonly subject: string;
	/** Lines above the subject: reference numbers. */
	readonly references: readonly LetterText[];
	readonly opening: LetterText;
	readonly parts: readonly [LetterPart, ...LetterPart[]];
	/** What it says for any right that has no part of its own; null where the right has no place in it. */
	readonly furtherPart?: (rule: RightAnswer['rule']) => LetterPart | null;
	/** Asked for and said whichever part stands in the letter. */
	readonly requests: readonly LetterText[];
	readonly grounds: readonly LetterText[];
	/** Stands above the facts that were chosen. */
	readonly factsLead: string;
	/** The letter has a field for an account in the person's own words. */
	readonly withAccount: boolean;
	/** Conditions that this letter itself brings about. */
	readonly brings: readonly FactName[];
	/** What may be enclosed beside the evidence of the right. */
	readonly enclosures: readonly string[];
	/** It goes to a public body, which may have to tell others (SUB-13). */
	readonly isToPublicBody: boolean;
	/** "Wer erfährt dadurch was?" */
	readonly learns: { readonly [P in Party]: string };
	/** It is for a lawyer, who reads in it the remedies and all else that has to be known of the rights. */
	readonly isForLawyer?: true;
	readonly headings?: { readonly requests?: string; readonly grounds?: string };
};
