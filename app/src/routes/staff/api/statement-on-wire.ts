import { toB64 } from '@schutznetz/vault/public';
import type { Statement } from '#lib/server/team/index.ts';

/** A signed statement as it goes over the wire. */
export const statementOnWire = ({ bytes, signature }: Statement) => ({
	bytes: toB64(bytes),
	signature: toB64(signature),
});
