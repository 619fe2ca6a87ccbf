import { tokenHash } from '@schutznetz/vault/public';
import { forgetThread } from '../db/channel/forget-thread.ts';
import type { Db } from '../db/index.ts';

/** The tokens of a conversation, which only its two sides can compute. */
export interface ForgetRequest {
	readonly slots: readonly { readonly id: Uint8Array; readonly token: Uint8Array }[];
	readonly intakeToken: Uint8Array;
}

/** Deletes what these tokens open: messages, the first one wherever it is by now, and the keys to it. */
export function forget(db: Db, { slots, intakeToken }: ForgetRequest): Promise<void> {
	return forgetThread(db, {
		slots: slots.map(({ id, token }) => ({ id, tokenHash: tokenHash(token) })),
		deletionHash: tokenHash(intakeToken),
	});
}
