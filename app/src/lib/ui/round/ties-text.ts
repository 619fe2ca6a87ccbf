import { m } from '#lib/paraglide/messages.js';

type Ties = {
	readonly leads: boolean;
	readonly isInvolved: boolean;
	readonly ofBody: string | null;
	readonly own: string | null;
};

/** What ties an assessor to a measure, as it stands beside the word. */
export function tiesText({ leads, isInvolved, ofBody, own }: Ties): string {
	const known = [leads ? m.round_tie_leads() : null, isInvolved ? m.round_tie_involved() : null, ofBody, own];
	return known.filter((tie) => tie !== null && tie !== '').join('; ') || m.round_ties_none();
}
