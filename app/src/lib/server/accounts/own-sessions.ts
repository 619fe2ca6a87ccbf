import { type Db, inOrganisation } from '../db/index.ts';
import {
	deleteOtherSessions,
	deleteSessionOf,
	listSessions,
	type SessionEntry,
	setSessionDevice,
} from '../db/team/staff-sessions.ts';
import { findSession, type Session } from './sessions.ts';

/** What kind of device a browser says it runs on; nothing finer is kept. */
function deviceOf(userAgent: string): 'computer' | 'phone' | 'tablet' {
	if (/iPad|Tablet/.test(userAgent)) return 'tablet';
	return /Mobi|iPhone/.test(userAgent) ? 'phone' : 'computer';
}

/** Writes down on what kind of device a session began. */
export async function noteDevice(
	db: Db,
	token: string,
	userAgent: string,
	now: Temporal.Instant,
): Promise<void> {
	const session = await findSession(db, token, now);
	if (!session) return;
	await inOrganisation(db, session.organisationId, (tx) =>
		setSessionDevice(tx, session.tokenSha256, deviceOf(userAgent)),
	);
}

/** Where somebody is signed in. */
export function listOwnSessions(
	db: Db,
	{ organisationId, accountId }: Session,
): Promise<readonly SessionEntry[]> {
	return inOrganisation(db, organisationId, (tx) => listSessions(tx, accountId));
}

/** Ends one of somebody's own sessions; false where there is none. */
export function endOwnSession(db: Db, session: Session, tokenSha256: Uint8Array): Promise<boolean> {
	return inOrganisation(db, session.organisationId, (tx) =>
		deleteSessionOf(tx, session.accountId, tokenSha256),
	);
}

/** Ends all of somebody's sessions but the one that asks. */
export async function endOtherSessions(db: Db, session: Session): Promise<void> {
	await inOrganisation(db, session.organisationId, (tx) =>
		deleteOtherSessions(tx, session.accountId, session.tokenSha256),
	);
}
