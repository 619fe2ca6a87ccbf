import { createHash, randomBytes } from 'node:crypto';
import { fromB64, toB64 } from '@schutznetz/vault/public';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import type { UnlockerKind } from '../db/schema.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import {
	deleteEndedSessions,
	deleteSession,
	extendSession,
	findSessionOrganisation,
	insertSession,
	lockSession as lockStoredSession,
	readSession,
	reopenSession,
	type StaffSession,
} from '../db/team/staff-sessions.ts';

/** How long a session lives. */
const sessionLimits = {
	/** Without a question from the browser. */
	idleMinutes: 30,
	/** Whatever happens: a working day. */
	mostHours: 12,
	/** Between the password and the code. */
	secondFactorMinutes: 10,
} as const;

/** Who asks: known by a token of which only the hash is stored. */
export interface Session extends AccountKey, Pick<StaffSession, 'state' | 'provedAt' | 'provedBy'> {
	readonly name: string;
	readonly tokenSha256: Uint8Array;
}

function hashOf(token: string | undefined): Uint8Array | undefined {
	const bytes = token === undefined ? undefined : fromB64(token);
	if (!bytes?.ok || bytes.value.length !== 32) return undefined;
	return createHash('sha256').update(bytes.value).digest();
}

/** The session of a token; an ended one is removed, a living one lives on. */
export async function findSession(
	db: Db,
	token: string | undefined,
	now: Temporal.Instant,
): Promise<Session | undefined> {
	const tokenSha256 = hashOf(token);
	if (!tokenSha256) return undefined;
	const organisationId = await findSessionOrganisation(db, tokenSha256);
	if (!organisationId) return undefined;
	return inOrganisation(db, organisationId, async (tx) => {
		const row = await readSession(tx, tokenSha256);
		if (!row) return undefined;
		const { accountId, name, state, provedAt, provedBy, idleEndsAt, endsAt } = row;
		if (hasPassed(idleEndsAt, now) || hasPassed(endsAt, now)) {
			await deleteSession(tx, tokenSha256);
			return undefined;
		}
		const extended = now.add({ minutes: sessionLimits.idleMinutes });
		// Written once a minute at most: not every question needs a write.
		const isWorthIt = Temporal.Instant.compare(extended, idleEndsAt.add({ minutes: 1 })) > 0;
		if (state === 'open' && isWorthIt) await extendSession(tx, tokenSha256, extended);
		return { accountId, organisationId, name, state, provedAt, provedBy, tokenSha256 };
	});
}

/** The calendar day, UTC. */
export const utcDayOf = (now: Temporal.Instant): string =>
	now.toZonedDateTimeISO('UTC').toPlainDate().toString();

const hasPassed = (end: Temporal.Instant, now: Temporal.Instant): boolean =>
	Temporal.Instant.compare(end, now) <= 0;

/** Begins a session within a transaction of its organisation; returns the token, which nobody keeps. */
export async function beginSession(
	tx: Tx,
	{ accountId, organisationId }: AccountKey,
	state: 'second-factor' | 'open',
	{ provedAt, provedBy }: Pick<StaffSession, 'provedAt' | 'provedBy'>,
	now: Temporal.Instant,
): Promise<string> {
	const token = randomBytes(32);
	const { idleMinutes, mostHours, secondFactorMinutes } = sessionLimits;
	await deleteEndedSessions(tx, now);
	const ends = {
		idleEndsAt: now.add({ minutes: state === 'open' ? idleMinutes : secondFactorMinutes }),
		endsAt: now.add(state === 'open' ? { hours: mostHours } : { minutes: secondFactorMinutes }),
	};
	await insertSession(
		tx,
		createHash('sha256').update(token).digest(),
		{ accountId, organisationId, state, provedAt, provedBy, ...ends },
		utcDayOf(now),
	);
	return toB64(token);
}

/** Locks an open session: from then on its cookie alone opens nothing, in no tab. */
export async function lockSession(db: Db, { organisationId, tokenSha256 }: Session): Promise<void> {
	await inOrganisation(db, organisationId, (tx) => lockStoredSession(tx, tokenSha256));
}

/** Opens a session for whoever has just proven an unlocker; false when it has ended. */
export function proveSession(
	tx: Tx,
	{ tokenSha256 }: Session,
	provedBy: UnlockerKind,
	now: Temporal.Instant,
): Promise<boolean> {
	const idleEndsAt = now.add({ minutes: sessionLimits.idleMinutes });
	return reopenSession(tx, tokenSha256, { provedAt: now, provedBy, idleEndsAt });
}

/** Ends a session; nothing happens where there is none. */
export async function endSession(db: Db, token: string | undefined): Promise<void> {
	const tokenSha256 = hashOf(token);
	if (!tokenSha256) return;
	const organisationId: OrganisationId | undefined = await findSessionOrganisation(db, tokenSha256);
	if (organisationId) await inOrganisation(db, organisationId, (tx) => deleteSession(tx, tokenSha256));
}
