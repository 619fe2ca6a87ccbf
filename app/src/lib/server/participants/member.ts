import type { Session } from '../accounts/index.ts';
import { type Db, inOrganisation, type OrganisationId, type OrganisationKind } from '../db/index.ts';
import { findOrganisation, type SpeakingOrganisation } from '../db/organisations.ts';

/** Somebody who works in the monitor: an account, and for whom it speaks. */
export interface Member {
	readonly accountId: string;
	readonly organisationId: OrganisationId;
	/** What the organisation is, and with it what the account may do. */
	readonly role: OrganisationKind;
	/** Id of the public record of kind 'body' for which the organisation speaks. */
	readonly bodyId: string | null;
	/** The account's name. */
	readonly name: string;
}

/** Who a session is in the monitor; nobody, while it still lacks the second factor or is locked. */
export async function memberOf(db: Db, session: Session | undefined): Promise<Member | undefined> {
	if (session?.state !== 'open') return undefined;
	const { accountId, organisationId, name } = session;
	const { kind, bodyId } = await findOwnOrganisation(db, organisationId);
	return { accountId, organisationId, role: kind, bodyId, name };
}

/** The organisation of somebody who is signed in. */
export function findOwnOrganisation(db: Db, id: OrganisationId): Promise<SpeakingOrganisation> {
	return inOrganisation(db, id, (tx) => findOrganisation(tx, id));
}
