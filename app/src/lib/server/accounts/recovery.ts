import { createHash, randomInt, randomUUID, timingSafeEqual } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { tokenHash } from '@schutznetz/vault/public';
import {
	accountName,
	answerRegistration,
	checkRecord,
	type MalformedMessage,
} from '@schutznetz/vault/public/opaque';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { readInstance } from '../db/channel/instance.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import { findOrganisation } from '../db/organisations.ts';
import { type AccountKey, findAccountByName, listAccounts, renewAccount } from '../db/team/accounts.ts';
import {
	deleteEscrow,
	deleteRequest,
	type Escrow,
	insertEscrow,
	insertRelease,
	insertRequest,
	listEscrows,
	listReleases,
	listRequests,
	lockRequest,
	type RecoveryRequest,
	readEscrow,
	setAsked,
} from '../db/team/recoveries.ts';
import {
	deleteSealedKeys,
	insertSealedKeys,
	listSealedKeys,
	type SealedKey,
} from '../db/team/sealed-keys.ts';
import { deleteSessions } from '../db/team/staff-sessions.ts';
import { deletePairedUnlockers, rewrapUnlocker } from '../db/team/unlockers.ts';
import { isOfTeam } from '../roster/index.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import { isKeyEnvelope, isSealedEnvelope } from './is-key-envelope.ts';
import { stepOfCode } from './second-factor.ts';
import type { Session } from './sessions.ts';
import { servingOpaqueSetup } from './sign-in-desk.ts';

/** A day's notice, so that whoever it is about, or a colleague, can object; and a week until it is over. */
const recoveryLimits = { noticeHours: 24, ticketDays: 7 } as const;
const ticketDigits = 20;

/** Why a way back does not go on. */
export interface RecoveryRefusal {
	readonly kind:
		| 'no-escrow'
		| 'no-request'
		/** There is one already, of this account. */
		| 'already-begun'
		/** Nobody does this for themselves. */
		| 'own-account'
		| 'wrong-ticket'
		| 'no-share'
		| 'wrong-code';
}

/** The notice still runs. */
export interface TooEarly {
	readonly kind: 'too-early';
	readonly from: Temporal.Instant;
}

/** Someone's keys, split: what they allow. */
export interface NewEscrow {
	readonly id: string;
	readonly kind: Escrow['kind'];
	readonly sealed: Uint8Array;
	/** For each colleague; none where the shares are on paper. */
	readonly shares: readonly SealedKey[];
}

const objectId = (escrowId: string): string => `recovery/${escrowId}`;
const hashOf = (ticket: string): Uint8Array =>
	createHash('sha256').update(ticket.replaceAll(/\D/g, '')).digest();
const noticeEnd = ({ at }: NonNullable<RecoveryRequest['asked']>): Temporal.Instant =>
	at.add({ hours: recoveryLimits.noticeHours });

/** Allows a way back, in the place of the one before; null takes it back. */
export async function setEscrow(
	db: Db,
	session: Session,
	escrow: NewEscrow | null,
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | MalformedMessage>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	if (
		escrow &&
		!(isKeyEnvelope(escrow.sealed) && escrow.shares.every(({ wrapped }) => isSealedEnvelope(wrapped)))
	)
		return err({ kind: 'malformed', field: 'sealed' });
	await inOrganisation(db, session.organisationId, async (tx) => {
		await dropEscrow(tx, session.accountId);
		if (escrow) {
			await insertEscrow(tx, session, escrow);
			await insertSealedKeys(tx, session.organisationId, objectId(escrow.id), escrow.shares);
		}
		await audit(tx, session, session.accountId, escrow ? 'recovery-allowed' : 'recovery-disallowed');
	});
	return ok(undefined);
}

async function dropEscrow(tx: Tx, accountId: string): Promise<void> {
	const old = await readEscrow(tx, accountId);
	if (old) await deleteSealedKeys(tx, objectId(old.id));
	await deleteEscrow(tx, accountId);
}

/** What a team sees: who allows a way back, and which ones are under way. */
export interface RecoveryView {
	readonly escrows: readonly (Pick<Escrow, 'id' | 'accountId' | 'kind' | 'madeOn'> & {
		readonly name: string;
		/** What was sealed to the one who asks. */
		readonly myShare: Uint8Array | undefined;
	})[];
	readonly requests: readonly {
		readonly id: string;
		readonly accountId: string;
		readonly name: string;
		readonly begunBy: string;
		readonly isByOffice: boolean;
		readonly asked:
			| { readonly at: Temporal.Instant; readonly from: Temporal.Instant; readonly temporaryKey: Uint8Array }
			| undefined;
		readonly releasedBy: readonly string[];
	}[];
}

/** The ways back of a team, for one of it; a language mediator sees her own alone. */
export function readRecovery(db: Db, session: AccountKey, now: Temporal.Instant): Promise<RecoveryView> {
	return inOrganisation(db, session.organisationId, async (tx) => {
		const accounts = await listAccounts(tx, session.organisationId);
		const seesAll = await isOfTeam(tx, session);
		const isSeen = (one: { readonly accountId: string }): boolean =>
			seesAll || one.accountId === session.accountId;
		const nameOf = (id: string): string => accounts.find((one) => one.accountId === id)?.name ?? '';
		const shares = await listSealedKeys(tx, session.accountId, 'recovery/');
		const releases = await listReleases(tx);
		return {
			escrows: (await listEscrows(tx)).filter(isSeen).map(({ id, accountId, kind, madeOn }) => ({
				id,
				accountId,
				kind,
				madeOn,
				name: nameOf(accountId),
				myShare: shares.find((share) => share.objectId === objectId(id))?.wrapped,
			})),
			requests: (await listRequests(tx, now))
				.filter(isSeen)
				.map(({ id, accountId, begunBy, isByOffice, asked }) => ({
					id,
					accountId,
					name: nameOf(accountId),
					begunBy: isByOffice ? '' : nameOf(begunBy),
					isByOffice,
					asked: asked && { at: asked.at, from: noticeEnd(asked), temporaryKey: asked.temporaryKey },
					releasedBy: releases.filter((one) => one.requestId === id).map(({ holderId }) => nameOf(holderId)),
				})),
		};
	});
}

/**
 * Begins a way back for somebody else: a colleague of the team does, and the office for a centre where the shares are on
 * paper; a language mediator does not.
 *
 * @returns the number that the lost person is told; it is kept as a hash alone
 */
export async function beginRecovery(
	db: Db,
	session: Session,
	typedName: string,
	now: Temporal.Instant,
): Promise<Result<{ ticket: string }, RecoveryRefusal>> {
	const account = await findAccountByName(db, accountName(typedName));
	if (account?.accountId === session.accountId) return err({ kind: 'own-account' });
	if (!(await inOrganisation(db, session.organisationId, (tx) => isOfTeam(tx, session))))
		return err({ kind: 'no-escrow' });
	const isColleague = account?.organisationId === session.organisationId;
	const isByOffice = !isColleague && (await isOffice(db, session));
	if (!account || !(isColleague || isByOffice)) return err({ kind: 'no-escrow' });
	const ticket = Array.from({ length: ticketDigits }, () => randomInt(10)).join('');
	return inOrganisation(db, account.organisationId, async (tx) => {
		const escrow = await readEscrow(tx, account.accountId);
		if (!escrow || (isByOffice && escrow.kind !== 'papers')) return err({ kind: 'no-escrow' });
		if (await lockRequest(tx, account.accountId, now)) return err({ kind: 'already-begun' });
		await deleteRequest(tx, account.accountId);
		await insertRequest(tx, account, {
			id: randomUUID(),
			ticketSha256: hashOf(ticket),
			begunBy: session.accountId,
			isByOffice,
			endsAt: now.add({ hours: 24 * recoveryLimits.ticketDays }),
		});
		await audit(tx, account, session.accountId, 'recovery-begun');
		return ok({ ticket });
	});
}

const isOffice = (db: Db, { organisationId }: Session): Promise<boolean> =>
	inOrganisation(
		db,
		organisationId,
		async (tx) => (await findOrganisation(tx, organisationId)).kind === 'office',
	);

/** Ends a way back: whoever it is about, if it was not her, and every colleague of the team can. */
export function cancelRecovery(db: Db, session: Session, accountId: string): Promise<boolean> {
	return inOrganisation(db, session.organisationId, async (tx) => {
		if (accountId !== session.accountId && !(await isOfTeam(tx, session))) return false;
		const isGone = await deleteRequest(tx, accountId);
		if (isGone) await audit(tx, session, session.accountId, 'recovery-cancelled');
		return isGone;
	});
}

/** The lost person brings the number and a key of her own; from here on the notice runs. */
export async function askRecovery(
	db: Db,
	typedName: string,
	ticket: string,
	{ temporaryKey, proofHash }: { readonly temporaryKey: Uint8Array; readonly proofHash: Uint8Array },
	now: Temporal.Instant,
): Promise<Result<{ from: Temporal.Instant }, RecoveryRefusal>> {
	const account = await findAccountByName(db, accountName(typedName));
	if (!account) return err({ kind: 'wrong-ticket' });
	return inOrganisation(db, account.organisationId, async (tx) => {
		const request = await lockRequest(tx, account.accountId, now);
		// A number is used once: the key that colleagues compare must not change under their hands.
		if (!request || request.asked || !timingSafeEqual(hashOf(ticket), request.ticketSha256))
			return err({ kind: 'wrong-ticket' });
		const asked = { at: now, temporaryKey, proofHash };
		await setAsked(tx, request.id, asked);
		await audit(tx, account, account.accountId, 'recovery-asked');
		return ok({ from: noticeEnd(asked) });
	});
}

/** A colleague hands over her share, sealed to the key that she has compared. */
export async function releaseShare(
	db: Db,
	session: Session,
	accountId: string,
	sealed: Uint8Array,
	now: Temporal.Instant,
): Promise<Result<void, RecoveryRefusal | TooEarly | MalformedMessage>> {
	if (accountId === session.accountId) return err({ kind: 'own-account' });
	if (!isSealedEnvelope(sealed)) return err({ kind: 'malformed', field: 'sealed' });
	return inOrganisation(db, session.organisationId, async (tx) => {
		const request = await lockRequest(tx, accountId, now);
		const escrow = await readEscrow(tx, accountId);
		if (!request?.asked || !escrow) return err({ kind: 'no-request' });
		const from = noticeEnd(request.asked);
		if (Temporal.Instant.compare(now, from) < 0) return err({ kind: 'too-early', from });
		const mine = await listSealedKeys(tx, session.accountId, objectId(escrow.id));
		if (mine.length === 0) return err({ kind: 'no-share' });
		await insertRelease(tx, session, { requestId: request.id, holderId: session.accountId, sealed });
		await audit(tx, session, session.accountId, 'share-released');
		return ok(undefined);
	});
}

/** What the lost person gets after the notice: her sealed keys, and the shares that were released. */
export interface Collected {
	readonly accountId: string;
	readonly escrow: Pick<Escrow, 'id' | 'kind' | 'sealed'>;
	readonly shares: readonly { readonly holderId: string; readonly sealed: Uint8Array }[];
	readonly root: Uint8Array | null;
}

type Waiting = RecoveryRefusal | TooEarly;

/** Shows the lost person how far it is; the proof is that of the code on her new sheet. */
export async function collectRecovery(
	db: Db,
	typedName: string,
	proof: Uint8Array,
	now: Temporal.Instant,
): Promise<Result<Collected, Waiting>> {
	const { rootPublic } = await readInstance(db);
	return withRequest(db, typedName, proof, now, async (tx, account, request) => {
		const escrow = await readEscrow(tx, account.accountId);
		if (!escrow) return err({ kind: 'no-escrow' });
		const releases = (await listReleases(tx)).filter(({ requestId }) => requestId === request.id);
		return ok({ accountId: account.accountId, escrow, shares: releases, root: rootPublic });
	});
}

/** The server's half of the new password. */
export async function answerRecoveryPassword(
	db: Db,
	typedName: string,
	proof: Uint8Array,
	request: string,
	now: Temporal.Instant,
): Promise<Result<string, Waiting | MalformedMessage>> {
	const setup = await servingOpaqueSetup();
	return withRequest(db, typedName, proof, now, async () =>
		answerRegistration(setup, accountName(typedName), request),
	);
}

/** The account as the lost person's browser has made it anew. */
export interface Recovered {
	readonly opaqueRecord: string;
	readonly personalKeys: Uint8Array;
	readonly byPassword: Uint8Array;
	readonly byRecovery: Uint8Array;
	readonly totpSecret: Uint8Array;
	readonly totpCode: string;
}

/**
 * The end of a way back: new password, new code (the one on the new sheet), new second factor; every other unlocker,
 * every session and the old shares are gone.
 */
export async function finishRecovery(
	db: Db,
	typedName: string,
	proof: Uint8Array,
	{ opaqueRecord, personalKeys, byPassword, byRecovery, totpSecret, totpCode }: Recovered,
	now: Temporal.Instant,
): Promise<Result<void, Waiting | MalformedMessage>> {
	if (!(await checkRecord(opaqueRecord)).ok) return err({ kind: 'malformed', field: 'record' });
	if (![personalKeys, byPassword, byRecovery].every(isKeyEnvelope))
		return err({ kind: 'malformed', field: 'wrapped' });
	const lastStep = stepOfCode(totpSecret, totpCode, now);
	if (lastStep === undefined) return err({ kind: 'wrong-code' });
	return withRequest(db, typedName, proof, now, async (tx, account) => {
		const { accountId } = account;
		await renewAccount(tx, accountId, {
			opaqueRecord,
			recoveryProofHash: tokenHash(proof),
			personalKeys,
			totp: { secret: totpSecret, lastStep },
		});
		await rewrapUnlocker(tx, accountId, { kind: 'password' }, byPassword);
		await rewrapUnlocker(tx, accountId, { kind: 'recovery' }, byRecovery);
		await deletePairedUnlockers(tx, accountId, { allBut: [] });
		await deleteSessions(tx, accountId);
		await deleteRequest(tx, accountId);
		await dropEscrow(tx, accountId);
		await audit(tx, account, accountId, 'recovery-finished');
		return ok(undefined);
	});
}

async function withRequest<T, E>(
	db: Db,
	typedName: string,
	proof: Uint8Array,
	now: Temporal.Instant,
	work: (tx: Tx, account: AccountKey, request: RecoveryRequest) => Promise<Result<T, E>>,
): Promise<Result<T, E | Waiting>> {
	const account = await findAccountByName(db, accountName(typedName));
	if (!account) return err({ kind: 'no-request' });
	return inOrganisation(db, account.organisationId, async (tx) => {
		const request = await lockRequest(tx, account.accountId, now);
		if (!request?.asked || !timingSafeEqual(tokenHash(proof), request.asked.proofHash))
			return err({ kind: 'no-request' });
		const from = noticeEnd(request.asked);
		if (Temporal.Instant.compare(now, from) < 0) return err({ kind: 'too-early', from });
		return work(tx, account, request);
	});
}

function audit(
	tx: Tx,
	{ organisationId, accountId }: AccountKey,
	actor: string,
	action: string,
): Promise<void> {
	return appendAuditEntry(tx, organisationId, { actor, action, facts: { account: accountId } });
}
