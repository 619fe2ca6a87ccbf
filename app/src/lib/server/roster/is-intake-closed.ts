import { readStop } from '../db/channel/intake-stop.ts';
import type { Db, OrganisationId, Tx } from '../db/index.ts';
import { profileSays } from './profile-says.ts';

/** Whether a centre takes no first messages: its profile says so, or the network's office has stopped it. */
export async function isIntakeClosed(db: Db | Tx, organisationId: OrganisationId): Promise<boolean> {
	if ((await readStop(db, organisationId)) !== null) return true;
	return profileSays(db, organisationId, ({ intake }) => intake === 'closed');
}
