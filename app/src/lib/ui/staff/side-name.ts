import type { Side } from '#lib/client/staff/written-texts.ts';
import { m } from '#lib/paraglide/messages.js';

/** Who wrote a text, in words. */
export function sideName(side: Side): string {
	const names = {
		seeker: m.team_from_seeker,
		centre: m.team_from_centre,
		'earlier-centre': m.cover_desk_before,
		'hand-over': m.cover_desk_summary_from,
	};
	return names[side]();
}
