import { toB64 } from '@schutznetz/vault/public';
import type { RecordDraft, RecordRow, SaveRefusal, SealedKey } from '#lib/server/team/index.ts';
import { answer } from './endpoint.ts';
import type { Fields } from './fields.ts';

/** A record as it goes over the wire. */
export const recordOnWire = ({ id, version, record, wrapped }: RecordRow) => ({
	id,
	version,
	record: toB64(record),
	wrapped: toB64(wrapped),
});

/** The keys of a body. */
export const readKeys = (body: Fields): readonly SealedKey[] =>
	body.list('keys', 100).map((key) => ({ memberId: key.uuid('memberId'), wrapped: key.bytes('wrapped') }));

/** A new version of a record; with keys where the object gets a new one. */
export const readDraft = (id: string, body: Fields): RecordDraft => ({
	id,
	version: body.count('version'),
	record: body.bytes('record'),
	...(body.has('keys') && { keys: readKeys(body) }),
});

const refusalStatus = {
	malformed: 400,
	'unknown-member': 400,
	'keys-missing': 400,
	unknown: 404,
	'changed-meanwhile': 409,
} as const;

/** Why a record was not replaced. */
export const saveRefused = (refusal: SaveRefusal): Response => answer(refusalStatus[refusal.kind], refusal);
