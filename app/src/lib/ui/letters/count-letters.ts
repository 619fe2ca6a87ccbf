import { m } from '#lib/paraglide/messages.js';

/** One is said as one. */
export const countLetters = {
	open: (count: number): string =>
		count === 1 ? m.letter_open_rest_one() : m.letter_open_rest_many({ count }),
	missing: (count: number): string =>
		count === 1 ? m.letter_confirm_missing_one() : m.letter_confirm_missing_many({ count }),
	gaps: (count: number): string => {
		if (count === 0) return m.letter_gaps_filled();
		return count === 1 ? m.letter_gaps_open_one() : m.letter_gaps_open_many({ count });
	},
};
