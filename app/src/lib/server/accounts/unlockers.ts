import { err, ok, type Result } from '@schutznetz/kernel';
import { checkRecord, type MalformedMessage } from '@schutznetz/vault/public/opaque';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import { renewAccount } from '../db/team/accounts.ts';
import { deleteOtherSessions } from '../db/team/staff-sessions.ts';
import {
	deletePairedUnlockers,
	insertPairedUnlocker,
	type PairedUnlocker,
	rewrapUnlocker,
} from '../db/team/unlockers.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import { isKeyEnvelope, isSealedEnvelope } from './is-key-envelope.ts';
import type { Session } from './sessions.ts';

/** There is no such passkey or device here. */
export interface NoUnlocker {
	readonly kind: 'no-unlocker';
}

/** Adds a passkey that its owner's browser has made. */
export async function addUnlocker(
	db: Db,
	session: Session,
	unlocker: PairedUnlocker,
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | MalformedMessage | { readonly kind: 'already-there' }>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	if (!isSealedEnvelope(unlocker.wrapped)) return err({ kind: 'malformed', field: 'wrapped' });
	if (!isKeyEnvelope(unlocker.anchor)) return err({ kind: 'malformed', field: 'anchor' });
	return inOrganisation(db, session.organisationId, async (tx) => {
		if (!(await insertPairedUnlocker(tx, session, unlocker))) return err({ kind: 'already-there' });
		await audit(tx, session, 'unlocker-added', { kind: unlocker.kind });
		return ok(undefined);
	});
}

/**
 * Takes a passkey or a device away, and ends the account's other sessions: one of them may have begun with it. Password
 * and recovery code are renewed and never taken: so two ways in are left whatever is removed.
 */
export async function removeUnlocker(
	db: Db,
	session: Session,
	id: string,
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | NoUnlocker>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	return inOrganisation(db, session.organisationId, async (tx) => {
		if ((await deletePairedUnlockers(tx, session.accountId, { id })) === 0)
			return err({ kind: 'no-unlocker' });
		await deleteOtherSessions(tx, session.accountId, session.tokenSha256);
		await audit(tx, session, 'unlocker-removed', {});
		return ok(undefined);
	});
}

/** A new recovery code as the browser brings it. */
export interface NewRecoveryCode {
	readonly proofHash: Uint8Array;
	readonly wrapped: Uint8Array;
}

/** Puts a new recovery code in the place of the old one, which opens nothing from then on. */
export async function renewRecoveryCode(
	db: Db,
	session: Session,
	{ proofHash, wrapped }: NewRecoveryCode,
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | MalformedMessage>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	if (!isKeyEnvelope(wrapped)) return err({ kind: 'malformed', field: 'wrapped' });
	await inOrganisation(db, session.organisationId, async (tx) => {
		await renewAccount(tx, session.accountId, { recoveryProofHash: proofHash });
		await rewrapUnlocker(tx, session.accountId, { kind: 'recovery' }, wrapped);
		await audit(tx, session, 'recovery-code-renewed', {});
	});
	return ok(undefined);
}

/** A new master key as the browser brings it: everything that hangs on it, wrapped anew. */
export interface NewMasterKey {
	readonly password: { readonly record: string; readonly wrapped: Uint8Array };
	readonly recovery: NewRecoveryCode;
	readonly personalKeys: Uint8Array;
	/** The passkeys and devices that stay; all others are gone. */
	readonly kept: readonly { readonly id: string; readonly wrapped: Uint8Array }[];
}

/**
 * After a loss: the old master key opens nothing that lies here any more, and what was lost finds no wrapping. Either
 * all of it or nothing: a half-changed key would lock its owner out.
 */
export async function replaceMasterKey(
	db: Db,
	session: Session,
	{ password, recovery, personalKeys, kept }: NewMasterKey,
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | MalformedMessage | NoUnlocker>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	if (!(await checkRecord(password.record)).ok) return err({ kind: 'malformed', field: 'record' });
	const underKeys = [password.wrapped, recovery.wrapped, personalKeys];
	if (!underKeys.every(isKeyEnvelope) || !kept.every(({ wrapped }) => isSealedEnvelope(wrapped))) {
		return err({ kind: 'malformed', field: 'wrapped' });
	}
	try {
		await inOrganisation(db, session.organisationId, async (tx) => {
			const { accountId } = session;
			await renewAccount(tx, accountId, {
				opaqueRecord: password.record,
				recoveryProofHash: recovery.proofHash,
				personalKeys,
			});
			await rewrapUnlocker(tx, accountId, { kind: 'password' }, password.wrapped);
			await rewrapUnlocker(tx, accountId, { kind: 'recovery' }, recovery.wrapped);
			await deletePairedUnlockers(tx, accountId, { allBut: kept.map(({ id }) => id) });
			for (const { id, wrapped } of kept) {
				if (!(await rewrapUnlocker(tx, accountId, { id }, wrapped))) throw new UnknownUnlocker();
			}
			await deleteOtherSessions(tx, accountId, session.tokenSha256);
			await audit(tx, session, 'master-key-renewed', {});
		});
	} catch (error) {
		if (error instanceof UnknownUnlocker) return err({ kind: 'no-unlocker' });
		throw error;
	}
	return ok(undefined);
}

/** Takes everything of the transaction back. */
class UnknownUnlocker extends Error {}

function audit(
	tx: Tx,
	{ accountId, organisationId }: Session,
	action: string,
	facts: Record<string, string>,
) {
	return appendAuditEntry(tx, organisationId, { actor: accountId, action, facts });
}
