import type { OrganisationId } from '../db/index.ts';

/** Who edits: a member as the sign-in tells. */
export interface Editor {
	readonly accountId: string;
	readonly organisationId: OrganisationId;
	readonly role: string;
	readonly bodyId: string | null;
}

/** Whether somebody of this role edits records at all. */
export function canEdit(role: string): boolean {
	return role === 'office' || role === 'rapporteur';
}
