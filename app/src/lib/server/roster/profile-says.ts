import { listRoster, readProfile } from '../db/channel/statements.ts';
import type { Db, OrganisationId, Tx } from '../db/index.ts';
import { statementFields } from './is-signed-by.ts';
import { readMembers } from './read-members.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a centre says of itself: the fields of its newest profile, none of them looked at, where whoever signed that is
 * an admin today. One that nobody stands by says nothing, as on the page of whoever wants to write.
 *
 * @param says - what has to be said for the roster to be read at all
 */
export async function confirmedProfile(
	db: Db | Tx,
	organisationId: OrganisationId,
	says: (fields: Fields) => boolean = () => true,
): Promise<Fields | undefined> {
	const profile = await readProfile(db, organisationId);
	const fields = profile && statementFields(profile);
	if (!fields || !says(fields)) return undefined;
	const { members } = readMembers(await listRoster(db, organisationId));
	return members.some(({ id, role }) => id === fields.signer && role === 'admin') ? fields : undefined;
}

/** Whether a centre says this of itself. */
export async function profileSays(
	db: Db | Tx,
	organisationId: OrganisationId,
	says: (fields: Fields) => boolean,
): Promise<boolean> {
	return (await confirmedProfile(db, organisationId, says)) !== undefined;
}
