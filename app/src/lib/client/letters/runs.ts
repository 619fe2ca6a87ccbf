import { numericDay } from '@schutznetz/kernel';
import { type GapValues, gaps } from './gaps.ts';
import type { Run } from './letter.ts';
import type { LetterText } from './letter-template.ts';

/** A paragraph's sign stays with its number. */
export const plain = (words: string): Run => ({
	text: words.replaceAll(/(§|Abs\.|Satz|Nr\.|Art\.) (?=\d)/g, '$1\u00a0'),
	isGap: false,
});

/** A text with what was typed into its gaps; a gap without a value stays one, and says so. */
export const filledWith =
	(values: GapValues) =>
	(text: LetterText): readonly Run[] =>
		text.map((part) => {
			if (typeof part === 'string') return plain(part);
			const { label, kind } = gaps[part.gap];
			const value = values[part.gap]?.trim() ?? '';
			if (value === '') return { text: `[${label}]`, isGap: true };
			return { text: kind === 'date' ? numericDay(value) : value, isGap: false };
		});

/** Requests are one sentence that goes on from line to line; a question ends by itself. */
export const ended = (runs: readonly Run[], isLast: boolean): readonly Run[] =>
	runs.at(-1)?.text.endsWith('?') ? runs : [...runs, plain(isLast ? '.' : ',')];
