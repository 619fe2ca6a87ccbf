import { assertNever, dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { insertCopy, knowsEnvelope, listAwayCentres } from '../db/channel/cover.ts';
import { insertIntake } from '../db/channel/intake.ts';
import { listEpochKeys } from '../db/channel/statements.ts';
import type { Db, OrganisationId } from '../db/index.ts';
import { isIntakeClosed, profileSays } from '../roster/index.ts';
import { awaySince, copyOpensOn } from './cover-days.ts';
import { drawLastDay } from './days.ts';
import { firstOpenEpoch } from './epochs.ts';
import { retention } from './retention.ts';

/** A first message as it comes: sealed to a centre's key of one week. */
export interface FirstEnvelope {
	readonly centreId: OrganisationId;
	readonly epoch: number;
	readonly envelope: Uint8Array;
	/** Whoever shows what this is the hash of deletes the message. */
	readonly deletionHash: Uint8Array;
	/** The same message sealed to the centre that stands in, where the sender wants that. */
	readonly cover?: Cover | undefined;
}

/** A copy for the centre that the first one names in its profile. */
export type Cover = Pick<FirstEnvelope, 'centreId' | 'epoch' | 'envelope'>;

/** Why a first message was not stored: whoever wrote it still has it. */
export type IntakeRefusal =
	| { readonly kind: 'unknown-centre'; readonly centreId: string }
	| { readonly kind: 'epoch-closed'; readonly epoch: number; readonly openEpochs: readonly number[] }
	/** The centre takes nothing new at present: its profile says so. */
	| { readonly kind: 'closed' }
	/** Nobody of it has looked for a while: nothing new is laid where nobody comes. */
	| { readonly kind: 'away' }
	/** The copy cannot be kept: nothing was stored, and it can be sent without. */
	| { readonly kind: 'cover-closed' }
	/** It has taken as many as it can read in a day. */
	| { readonly kind: 'full'; readonly retryAfterDays: number };

/**
 * Puts a first message into a centre's intake. The same envelope is stored once, however often it comes: a sender
 * whose answer was lost, by a broken connection or a server that was started anew, just sends again. With it goes
 * the copy for the centre that stands in, or neither does; sent again it brings no other copy.
 */
export async function storeIntake(
	db: Db,
	{ cover, ...first }: FirstEnvelope,
	usualPerDay: number,
	now: Temporal.Instant,
): Promise<Result<null, IntakeRefusal>> {
	const refused = await refusalOf(db, first, cover, now);
	if (refused) return (await knowsEnvelope(db, first.envelope)) ? ok(null) : err({ kind: refused });
	const { epoch, envelope, deletionHash, centreId } = first;
	const today = dayInBerlin(now);
	const kept = (): { receivedOn: string; expiresOn: string } => ({
		receivedOn: today.toString(),
		expiresOn: drawLastDay(today, retention.intake).toString(),
	});
	const isClosed = await isIntakeClosed(db, centreId);
	const limits = { firstOpenEpoch: firstOpenEpoch(now), usualPerDay, isClosed };
	const row = { epoch, envelope, deletionHash, ...kept() };
	const { outcome, openEpochs } = await db.transaction().execute(async (tx) => {
		const inserted = await insertIntake(tx, centreId, row, limits);
		if (cover && inserted.isNew)
			await insertCopy(tx, {
				homeId: centreId,
				homeEnvelope: envelope,
				coverId: cover.centreId,
				epoch: cover.epoch,
				envelope: cover.envelope,
				deletionHash,
				opensOn: copyOpensOn(now),
				...kept(),
			});
		return inserted;
	});
	switch (outcome) {
		case 'stored':
			return ok(null);
		case 'unknown-centre':
			return err({ kind: outcome, centreId });
		case 'epoch-closed':
			return err({ kind: outcome, epoch, openEpochs });
		case 'closed':
			return err({ kind: outcome });
		case 'full':
			return err({ kind: outcome, retryAfterDays: 1 });
		default:
			return assertNever(outcome);
	}
}

/** Why nothing new of this goes to these two centres; undefined where it may. */
async function refusalOf(
	db: Db,
	{ centreId, epoch }: Omit<FirstEnvelope, 'cover'>,
	cover: Cover | undefined,
	now: Temporal.Instant,
): Promise<'away' | 'cover-closed' | undefined> {
	const away = await listAwayCentres(db, awaySince(now));
	if (away.has(centreId)) return 'away';
	// A week that is over is said of the first message, and both are sealed anew.
	if (!cover || epoch < firstOpenEpoch(now)) return undefined;
	const isCovered = !away.has(cover.centreId) && (await mayCover(db, centreId, cover, now));
	return isCovered ? undefined : 'cover-closed';
}

/** Whether the centre itself names that one to stand in, and it takes messages of that week. */
async function mayCover(
	db: Db,
	centreId: OrganisationId,
	{ centreId: coverId, epoch }: Cover,
	now: Temporal.Instant,
): Promise<boolean> {
	if (coverId === centreId || (await isIntakeClosed(db, coverId))) return false;
	if (!(await profileSays(db, centreId, ({ coverCentreId }) => coverCentreId === coverId))) return false;
	const open = await listEpochKeys(db, coverId, firstOpenEpoch(now));
	return open.some((key) => key.epoch === epoch);
}
