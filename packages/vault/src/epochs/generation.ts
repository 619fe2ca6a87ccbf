import { isOfTeam } from '../roster/is-of-team.ts';
import type { Roster } from '../roster/roster.ts';

/**
 * Which generation of keys is due at a position of a roster: the position of the last entry until then that removed
 * somebody of the team, 0 before the first. What was made in an earlier one is known to somebody who left.
 *
 * @param atPosition - the newest one where none is given
 */
export function generationOf(roster: Roster, atPosition = roster.position): number {
	const removals = roster.everMembers.flatMap((member) =>
		isOfTeam(member) && member.removedAt !== null && member.removedAt <= atPosition ? [member.removedAt] : [],
	);
	return Math.max(0, ...removals);
}
