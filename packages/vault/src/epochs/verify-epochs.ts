import { err, ok, type Result } from '@schutznetz/kernel';
import { equalBytes } from '../bytes.ts';
import type { Malformed } from '../envelope/padding.ts';
import { bytesField, isCount, isId } from '../fields.ts';
import { LABELS } from '../labels.ts';
import { parsePayload, type UnknownPayloadVersion } from '../mailbox/payload.ts';
import { checkRosterSeen, type RosterSeenProblem } from '../roster/check-roster-seen.ts';
import type { Roster } from '../roster/roster.ts';
import type { Statement } from '../roster/statement.ts';
import { verify } from '../signature/signature.ts';
import { type Epoch, epochDays } from './epoch.ts';

/** Why statements are not a centre's epoch keys; `index` counts the statements from 0. */
export type EpochProblem =
	| ((Malformed | UnknownPayloadVersion) & { readonly index: number })
	| ({ readonly epoch: number } & (
			| RosterSeenProblem
			| { readonly kind: 'other-centre'; readonly came: string; readonly due: string }
			/** Nobody who ever was in the roster. */
			| { readonly kind: 'signer-unknown'; readonly signer: string }
			/** Not yet, or no longer, in the roster that the statement names. */
			| { readonly kind: 'signer-not-member'; readonly signer: string; readonly rosterPosition: number }
			| { readonly kind: 'bad-signature'; readonly signer: string }
			/** Two statements give one epoch two keys. */
			| { readonly kind: 'two-keys' }
	  ));

/**
 * The keys that a centre's members signed, oldest first. A key whose signer has left since is not among them,
 * whenever it was signed: who left could name an old roster. It is no error, and `missingEpochs` asks a
 * colleague to replace it. Anything forged or misplaced is an error.
 */
export function verifyEpochs(
	roster: Roster,
	statements: readonly Statement[],
): Result<Epoch[], EpochProblem> {
	const epochs = new Map<number, Epoch>();
	for (const [index, statement] of statements.entries()) {
		const read = readEpoch(roster, statement, index);
		if (!read.ok) return read;
		if (read.value === undefined) continue;
		const { epoch, sealing } = read.value;
		const other = epochs.get(epoch);
		if (other && !equalBytes(other.sealing, sealing)) return err({ kind: 'two-keys', epoch });
		epochs.set(epoch, read.value);
	}
	return ok([...epochs.values()].sort((a, b) => a.epoch - b.epoch));
}

/** The epoch of one statement; undefined where its signer has left since. */
function readEpoch(
	roster: Roster,
	{ bytes, signature }: Statement,
	index: number,
): Result<Epoch | undefined, EpochProblem> {
	const payload = parsePayload(bytes);
	if (!payload.ok) return err({ ...payload.error, index });
	const { centreId, epoch, rosterPosition, signer } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what, index });
	if (!isId(centreId)) return malformed('centreId');
	// Beyond this no date has four digits of a year.
	if (!isCount(epoch, 0) || epoch > 400_000) return malformed('epoch');
	if (!isCount(rosterPosition, 0)) return malformed('rosterPosition');
	if (!isId(signer)) return malformed('signer');
	const sealing = bytesField(payload.value, 'sealing', 1216);
	if (sealing === undefined) return malformed('sealing');
	const rosterHead = bytesField(payload.value, 'rosterHead', 32);
	if (rosterHead === undefined) return malformed('rosterHead');

	if (centreId !== roster.centreId) {
		return err({ kind: 'other-centre', epoch, came: centreId, due: roster.centreId });
	}
	const member = roster.everMembers.find(({ id }) => id === signer);
	if (member === undefined) return err({ kind: 'signer-unknown', epoch, signer });
	if (!verify(member.signing, LABELS.epochKey, bytes, signature)) {
		return err({ kind: 'bad-signature', epoch, signer });
	}
	const seen = checkRosterSeen(roster, { rosterPosition, rosterHead });
	if (!seen.ok) return err({ ...seen.error, epoch });
	const { addedAt, removedAt } = member;
	if (rosterPosition < addedAt || (removedAt !== null && rosterPosition >= removedAt)) {
		return err({ kind: 'signer-not-member', epoch, signer, rosterPosition });
	}
	return ok(removedAt === null ? { epoch, ...epochDays(epoch), sealing } : undefined);
}
