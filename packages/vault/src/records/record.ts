import { err, ok, type Result } from '@schutznetz/kernel';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { pad } from '../envelope/padding.ts';
import { LABELS } from '../labels.ts';
import { type PayloadProblem, readPayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isCount } from '../public/fields.ts';
import type { RosterSeen } from '../roster/check-roster-seen.ts';

/** The smallest record as it is stored; each larger size is four times the one before. */
export const SMALLEST_RECORD_BYTES = 4096;

/**
 * Which object a record is of: its id as in `objectIds`, and its kind. `team` is what a team keeps for itself, `own`
 * what a member keeps for nobody else.
 */
export type RecordPlace = {
	readonly objectId: string;
	readonly kind: 'conversation' | 'case' | 'team' | 'own' | 'mediation';
};

/** What a record carries beside its content, authenticated: its version and the roster that its writer saw. */
export type RecordHead = RosterSeen & {
	/** Counted from 1; every change is one more. */
	readonly version: number;
};

/** A conversation, a case or another record as one envelope under its key, padded so that its size says little. */
export function sealRecord(
	key: Uint8Array,
	head: RecordPlace & RecordHead,
	json: unknown,
): Promise<Uint8Array<ArrayBuffer>> {
	const { version, rosterPosition, rosterHead } = head;
	if (!isCount(version, 1)) throw new TypeError(`version of a record: ${version} came, 1 or more is due`);
	if (json === undefined) throw new TypeError('content of a record: undefined came, JSON is due');
	const payload = writePayload({ version, rosterPosition, rosterHead: toB64(rosterHead), json });
	return sealWithKey(key, pad(payload, bucketFor(payload.length)), context(head));
}

/**
 * The content of a record. The version inside is the true one: whoever asked for version n and opens n-1 was
 * handed an older record. Another object's record is `other-key`.
 */
export async function openRecord(
	key: Uint8Array,
	place: RecordPlace,
	envelope: Uint8Array,
): Promise<Result<RecordHead & { readonly json: unknown }, OpenProblem | PayloadProblem>> {
	const padded = await openWithKey(key, envelope, context(place));
	if (!padded.ok) return padded;
	const payload = readPayload(padded.value);
	if (!payload.ok) return payload;
	const { version, rosterPosition, json } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	if (!isCount(version, 1)) return malformed('version');
	if (!isCount(rosterPosition, 0)) return malformed('rosterPosition');
	const rosterHead = bytesField(payload.value, 'rosterHead', 32);
	if (rosterHead === undefined) return malformed('rosterHead');
	return json === undefined ? malformed('json') : ok({ version, rosterPosition, rosterHead, json });
}

function bucketFor(payloadBytes: number): number {
	let bucket = SMALLEST_RECORD_BYTES;
	while (bucket <= payloadBytes) bucket *= 4;
	return bucket;
}

const context = ({ objectId, kind }: RecordPlace) => ({ label: LABELS.record, data: [kind, objectId] });
