import { m } from '#lib/paraglide/messages.js';

/** Where a round stands. */
export const roundStateLabels: Readonly<Record<'planned' | 'open' | 'late' | 'closed', () => string>> = {
	planned: m.measure_round_planned,
	open: m.measure_round_open,
	late: m.measure_round_late,
	closed: m.measure_round_closed,
};
