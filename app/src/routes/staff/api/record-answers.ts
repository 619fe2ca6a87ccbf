import { toB64 } from '@schutznetz/vault/public';
import type { RecordRow, SaveRefusal, SealedKey } from '#lib/server/team/index.ts';
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

/** Why a record was not replaced; whoever was slower gets what stands there now. */
export function saveRefused(refusal: SaveRefusal): Response {
	if (refusal.kind === 'unknown') return answer(404, refusal);
	if (refusal.kind === 'malformed') return answer(400, refusal);
	const { version, record } = refusal.current;
	return answer(409, { kind: refusal.kind, version, record: toB64(record) });
}
