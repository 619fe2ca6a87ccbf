import type { TeamView } from '#lib/client/staff/core/team-view.ts';
import { m } from '#lib/paraglide/messages.js';

/** What somebody is in a team. */
export function roleName(role: TeamView['role']): string {
	const names = {
		admin: m.roster_role_admin,
		member: m.roster_role_member,
		mediator: m.roster_role_mediator,
	};
	return names[role]();
}
