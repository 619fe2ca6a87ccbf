import type { Db, OrganisationId, Tx } from '../db/index.ts';
import { profileSays } from './profile-says.ts';

/** Whether a centre takes no first messages: its profile says so. */
export function isIntakeClosed(db: Db | Tx, organisationId: OrganisationId): Promise<boolean> {
	return profileSays(db, organisationId, ({ intake }) => intake === 'closed');
}
