import { sha256 } from '@noble/hashes/sha2.js';
import { err, ok, type Result } from '@schutznetz/kernel';
import { frame } from '../bytes.ts';
import { LABELS } from '../labels.ts';
import { isDay, type PayloadProblem, parsePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, type Fields, isCount, isId } from '../public/fields.ts';
import { type Member, parseRosterChange, type RosterChange } from '../public/roster-change.ts';

/** One entry of a roster, read and not yet verified. `signer` null stands for the root. */
export type RosterEntry = {
	readonly centreId: string;
	readonly position: number;
	readonly previous: Uint8Array | null;
	readonly signer: string | null;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly on: string;
	readonly change: RosterChange;
};

/** The hash of an entry's bytes, which the next entry names. */
export function headOf(bytes: Uint8Array): Uint8Array {
	return sha256(frame([LABELS.rosterHead, bytes]));
}

/** The fields of an entry as they are signed. */
export function entryFields(entry: RosterEntry): Fields {
	const { previous, change, ...rest } = entry;
	return {
		...rest,
		previous: previous === null ? null : toB64(previous),
		change: change.kind === 'add' ? { ...change, member: memberToJson(change.member) } : change,
	};
}

/** Reads the bytes of an entry. */
export function parseEntry(bytes: Uint8Array): Result<RosterEntry, PayloadProblem> {
	const payload = parsePayload(bytes);
	if (!payload.ok) return payload;
	const { centreId, position, signer, on, change: changeJson, previous: previousB64 } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	if (!isId(centreId)) return malformed('centreId');
	if (!isCount(position, 0)) return malformed('position');
	if (signer !== null && !isId(signer)) return malformed('signer');
	if (!isDay(on)) return malformed('on');
	const previous = previousB64 === null ? null : bytesField(payload.value, 'previous', 32);
	if (previous === undefined) return malformed('previous');
	const change = parseRosterChange(changeJson);
	if (change === undefined) return malformed('change');
	return ok({ centreId, position, previous, signer, on, change });
}

function memberToJson(member: Member): Fields {
	return {
		id: member.id,
		role: member.role,
		signing: toB64(member.signing),
		sealing: toB64(member.sealing),
	};
}
