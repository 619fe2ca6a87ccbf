import { err, ok, type Result } from '@schutznetz/kernel';
import {
	checkRosterSeen,
	fromB64,
	openRecord,
	type RosterSeenProblem,
	sealRecord,
	toB64,
} from '@schutznetz/vault';
import type { WireRecord } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { type KeyProblem, unwrapForMe } from './object-keys.ts';

type RecordKind = 'conversation' | 'case' | 'team' | 'own' | 'mediation';
type OpenFailure = Extract<Awaited<ReturnType<typeof openRecord>>, { ok: false }>['error'];

/** Why a stored record is not shown. */
export type RecordProblem =
	| KeyProblem
	| OpenFailure
	| RosterSeenProblem
	/** The server calls it another version than the one that was sealed: an old one handed out as new. */
	| { readonly kind: 'version-swapped'; readonly cameVersion: number; readonly dueVersion: number }
	/** An older version than the one that this browser opened or saved before, in the same unlock. */
	| { readonly kind: 'version-rolled-back'; readonly cameVersion: number; readonly seenVersion: number };
/** Only what was opened in this unlock can be sealed anew. */
export type KeyNotHere = { readonly kind: 'key-not-here' };

/** A record as it was sealed, with its key; whatever does not fit is a problem and never part of a record. */
export async function openStored(
	held: Held,
	kind: RecordKind,
	objectId: string,
	row: WireRecord,
): Promise<Result<{ key: Uint8Array; version: number; json: unknown }, RecordProblem>> {
	const key = await unwrapForMe(held, objectId, row.wrapped);
	if (!key.ok) return key;
	const opened = await openKept(held, { objectId, kind }, key.value, row);
	return opened.ok ? ok({ key: key.value, ...opened.value }) : opened;
}

/** As `openStored`, with a key that is here already. */
export async function openKept(
	held: Held,
	{ objectId, kind }: { readonly objectId: string; readonly kind: RecordKind },
	key: Uint8Array,
	row: Pick<WireRecord, 'version' | 'record'>,
): Promise<Result<{ version: number; json: unknown; rosterPosition: number }, RecordProblem>> {
	const envelope = fromB64(row.record);
	if (!envelope.ok) return envelope;
	const opened = await openRecord(key, { objectId, kind }, envelope.value);
	if (!opened.ok) return opened;
	const { version, json } = opened.value;
	if (version !== row.version) {
		return err({ kind: 'version-swapped', cameVersion: version, dueVersion: row.version });
	}
	const seenVersion = held.seenVersions.get(objectId) ?? 0;
	if (version < seenVersion) return err({ kind: 'version-rolled-back', cameVersion: version, seenVersion });
	const seen = checkRosterSeen(openOf(held).roster, opened.value);
	if (!seen.ok) return seen;
	held.seenVersions.set(objectId, version);
	held.sealedAt.set(objectId, opened.value.rosterPosition);
	return ok({ version, json, rosterPosition: opened.value.rosterPosition });
}

/** After the server has taken a version: no older one is shown any more. */
export function noteStored(held: Held, objectId: string, version: number): void {
	held.seenVersions.set(objectId, Math.max(version, held.seenVersions.get(objectId) ?? 0));
	held.sealedAt.set(objectId, openOf(held).roster.position);
}

/** The envelope of a record's version, with the head of the roster that it was made under. */
export async function sealStored(
	held: Held,
	kind: RecordKind,
	objectId: string,
	{ key, version, json }: { key: Uint8Array; version: number; json: unknown },
): Promise<string> {
	const { roster } = openOf(held);
	const place = { objectId, kind, version, rosterPosition: roster.position, rosterHead: roster.head };
	return toB64(await sealRecord(key, place, json));
}
