import { err, ok, type Result } from '@schutznetz/kernel';
import { equalBytes } from '../bytes.ts';
import type { Malformed } from '../envelope/padding.ts';
import { LABELS } from '../labels.ts';
import { parsePayload, type UnknownPayloadVersion } from '../mailbox/payload.ts';
import { bytesField, isCount, isId } from '../public/fields.ts';
import { checkRosterSeen, type RosterSeenProblem } from '../roster/check-roster-seen.ts';
import { isOfTeam } from '../roster/is-of-team.ts';
import type { Roster } from '../roster/roster.ts';
import type { Statement } from '../roster/statement.ts';
import { verify } from '../signature/signature.ts';
import { type Epoch, epochDays } from './epoch.ts';
import { generationOf } from './generation.ts';

/** Why a statement is none of a centre's keys; `index` counts the statements from 0. */
export type EpochSetAside = { readonly index: number } & (
	| Malformed
	| UnknownPayloadVersion
	| ({ readonly epoch: number } & (
			| { readonly kind: 'other-centre'; readonly came: string; readonly due: string }
			/** Nobody who ever was in the roster. */
			| { readonly kind: 'signer-unknown'; readonly signer: string }
			/** Not yet, or no longer, in the roster that the statement names. */
			| { readonly kind: 'signer-not-member'; readonly signer: string; readonly rosterPosition: number }
			| { readonly kind: 'bad-signature'; readonly signer: string }
	  ))
);

/** What true signatures prove: that the served roster is not the one of then, or that one epoch has two keys. */
export type EpochProblem = { readonly epoch: number } & (RosterSeenProblem | { readonly kind: 'two-keys' });

/** What a centre's statements come to. */
export type CentreEpochs = {
	/** The oldest first. */
	readonly epochs: readonly Epoch[];
	readonly setAside: readonly EpochSetAside[];
};

/**
 * The keys that a centre's members signed. What is none of them is set aside and takes none of the others along:
 * whoever can put a statement there without a member's key must not close the centre with it. A key whose signer
 * has left since counts no more, whenever it was signed: who left could name an old roster. Of two keys for one week
 * the one of the newer generation counts; until it is there, the older one does. `missingEpochs` asks a colleague to
 * replace what somebody who left has signed or knows.
 */
export function verifyEpochs(
	roster: Roster,
	statements: readonly Statement[],
): Result<CentreEpochs, EpochProblem> {
	const epochs = new Map<number, Epoch>();
	const setAside: EpochSetAside[] = [];
	for (const [index, statement] of statements.entries()) {
		const read = readEpoch(roster, statement);
		if (!read.ok) {
			if (isAboutRoster(read.error)) return err(read.error);
			setAside.push({ ...read.error, index });
			continue;
		}
		if (read.value === undefined) continue;
		const { epoch, sealing, generation } = read.value;
		const other = epochs.get(epoch);
		if (other && other.generation > generation) continue;
		if (other?.generation === generation && !equalBytes(other.sealing, sealing)) {
			return err({ kind: 'two-keys', epoch });
		}
		epochs.set(epoch, read.value);
	}
	return ok({ epochs: [...epochs.values()].sort((a, b) => a.epoch - b.epoch), setAside });
}

type Unread = WithoutIndex<EpochSetAside> | ({ readonly epoch: number } & RosterSeenProblem);
type WithoutIndex<T> = T extends unknown ? Omit<T, 'index'> : never;

const isAboutRoster = (error: Unread): error is { readonly epoch: number } & RosterSeenProblem =>
	error.kind === 'roster-rolled-back' || error.kind === 'roster-forked';

/** The epoch of one statement; undefined where its signer has left since. */
function readEpoch(roster: Roster, { bytes, signature }: Statement): Result<Epoch | undefined, Unread> {
	const payload = parsePayload(bytes);
	if (!payload.ok) return payload;
	const { centreId, epoch, rosterPosition, signer } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
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
	const wasThere = rosterPosition >= addedAt && (removedAt === null || rosterPosition < removedAt);
	if (!wasThere || !isOfTeam(member)) {
		return err({ kind: 'signer-not-member', epoch, signer, rosterPosition });
	}
	if (removedAt !== null) return ok(undefined);
	return ok({ epoch, ...epochDays(epoch), sealing, generation: generationOf(roster, rosterPosition) });
}
