import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { insertIntake } from '../db/channel/intake.ts';
import { listEpochKeys, listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import { dayOf, drawLastDay } from './days.ts';
import { firstOpenEpoch } from './epochs.ts';
import { retention } from './retention.ts';

/** A first message as it comes: sealed to a centre's key of one week. */
export interface FirstEnvelope {
	readonly centreId: OrganisationId;
	readonly epoch: number;
	readonly envelope: Uint8Array;
	/** Whoever shows what this is the hash of deletes the message. */
	readonly deletionHash: Uint8Array;
}

/** Why a first message was not stored: whoever wrote it can seal it anew. */
export type IntakeRefusal =
	| { readonly kind: 'unknown-centre'; readonly centreId: string }
	| { readonly kind: 'epoch-closed'; readonly epoch: number; readonly openEpochs: readonly number[] };

/**
 * Puts a first message into a centre's intake. The same envelope is stored once, however often it comes: a sender
 * whose answer was lost, by a broken connection or a server that was started anew, just sends again.
 */
export function storeIntake(
	db: Db,
	{ centreId, epoch, envelope, deletionHash }: FirstEnvelope,
	now: Temporal.Instant,
): Promise<Result<void, IntakeRefusal>> {
	return inOrganisation(db, centreId, async (tx): Promise<Result<void, IntakeRefusal>> => {
		const open = await listEpochKeys(tx, centreId, firstOpenEpoch(now));
		const openEpochs = open.map((key) => key.epoch);
		if (!openEpochs.includes(epoch)) {
			const isCentre = (await listRoster(tx, centreId)).length > 0;
			return err(
				isCentre ? { kind: 'epoch-closed', epoch, openEpochs } : { kind: 'unknown-centre', centreId },
			);
		}
		const today = dayOf(now);
		await insertIntake(tx, centreId, {
			envelopeSha256: createHash('sha256').update(envelope).digest(),
			epoch,
			envelope,
			deletionHash,
			receivedOn: today.toString(),
			expiresOn: drawLastDay(today, retention.intake).toString(),
		});
		return ok(undefined);
	});
}
