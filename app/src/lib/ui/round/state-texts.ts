import { m } from '#lib/paraglide/messages.js';

/** Where a round or a consultation stands in time. */
export const stateTexts = {
	coming: m.round_state_coming,
	open: m.round_state_open,
	closed: m.round_state_closed,
} as const;
