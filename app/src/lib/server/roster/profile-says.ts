import { listRoster, readProfile } from '../db/channel/statements.ts';
import type { Db, OrganisationId, Tx } from '../db/index.ts';
import { statementFields } from './is-signed-by.ts';
import { readMembers } from './read-members.ts';

/**
 * Whether a centre says something of itself: its newest profile does, and whoever signed that is an admin today. One
 * that nobody stands by says nothing, as on the page of whoever wants to write.
 */
export async function profileSays(
	db: Db | Tx,
	organisationId: OrganisationId,
	says: (fields: Readonly<Record<string, unknown>>) => boolean,
): Promise<boolean> {
	const profile = await readProfile(db, organisationId);
	const fields = profile && statementFields(profile);
	if (!fields || !says(fields)) return false;
	const { members } = readMembers(await listRoster(db, organisationId));
	return members.some(({ id, role }) => id === fields.signer && role === 'admin');
}
