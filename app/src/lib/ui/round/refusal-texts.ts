import { m } from '#lib/paraglide/messages.js';

/** What is said where a word was not taken; the kinds are those of the use case. */
export const refusalTexts = {
	invalid: m.round_refused_invalid,
	noBody: m.round_refused_no_body,
	noMeasure: m.round_refused_no_measure,
	noRound: m.round_refused_no_round,
	roundNotOpen: m.round_refused_round_not_open,
	fiveMeasures: m.round_refused_five,
	notYours: m.round_refused_not_yours,
	noSuchWord: m.round_refused_no_such_word,
	nothing: m.round_refused_nothing,
} as const;
