import type { Contributor } from '../contributions/index.ts';
import { type Db, inOrganisation, listMail, type OutgoingMail, retryMail } from '../db/index.ts';

/** What the office sent and what waits; nobody else's. */
export function readOutbox(db: Db, member: Contributor): Promise<readonly OutgoingMail[]> {
	if (member.role !== 'office') return Promise.resolve([]);
	return inOrganisation(db, member.organisationId, (tx) => listMail(tx, 200));
}

/** Lets what did not go out be tried again at once. */
export async function retryOutbox(db: Db, member: Contributor, now: Temporal.Instant): Promise<void> {
	if (member.role !== 'office') return;
	await inOrganisation(db, member.organisationId, (tx) => retryMail(tx, now));
}
