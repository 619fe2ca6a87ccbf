import { dayInBerlin } from '@schutznetz/kernel';
import { tokenHash } from '@schutznetz/vault/public';
import { writeSlot } from '../db/channel/slots.ts';
import type { Db } from '../db/index.ts';
import { drawLastDay } from './days.ts';
import { retention } from './retention.ts';

/** A message of a conversation as it comes. */
export interface SlotDraft {
	readonly id: Uint8Array;
	readonly envelope: Uint8Array;
	readonly token: Uint8Array;
}

/**
 * Writes a message to its slot, once. Only somebody of the same conversation, who holds the token, is told that
 * another message stands there; the same message again, and a stranger's, get the answer of the first.
 */
export function storeSlot(
	db: Db,
	{ id, envelope, token }: SlotDraft,
	now: Temporal.Instant,
): Promise<'stored' | 'taken'> {
	const expiresOn = drawLastDay(dayInBerlin(now), retention.slot).toString();
	return writeSlot(db, { id, envelope, tokenHash: tokenHash(token), expiresOn });
}
