/** A piece of text; a gap is one that nobody has filled yet and that every rendering marks. */
export type Run = { readonly text: string; readonly isGap: boolean };

export type LetterBlock =
	| { readonly kind: 'lines'; readonly lines: readonly (readonly Run[])[] }
	| { readonly kind: 'draft' | 'subject' | 'heading' | 'small'; readonly text: string }
	| { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
	| { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
	| { readonly kind: 'numbered'; readonly items: readonly (readonly Run[])[] };

/** A finished draft, independent of how it is rendered: on the screen, on paper, as DOCX. */
export type Letter = {
	readonly letter: readonly LetterBlock[];
	/** For whoever checks the draft, on the screen alone: it could harm where it was sent by mistake. */
	readonly check: readonly LetterBlock[];
	/** Labels of the gaps that are still open. */
	readonly openGaps: readonly string[];
};
