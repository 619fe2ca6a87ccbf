import { assertBytes } from '../bytes.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { tokenHash } from '../public/token-hash.ts';

/** Who wrote: each direction counts its own messages, from 0. */
export type Direction = 'fromSeeker' | 'fromCentre';

/** Where one message lies. The server sees id and hash; who shows the token may write again, or delete. */
export type Slot = {
	readonly id: Uint8Array;
	readonly token: Uint8Array;
	readonly tokenHash: Uint8Array;
};

/** The slot of message `index` in one direction: without the thread key, no two look related. */
export async function slotAt(threadKey: Uint8Array, direction: Direction, index: number): Promise<Slot> {
	assertBytes(threadKey, 32, 'thread key');
	const both = await derive(threadKey, LABELS.slot, [direction, indexText(index)], 64);
	const token = both.slice(32);
	return { id: both.slice(0, 32), token, tokenHash: tokenHash(token) };
}

/** The token that deletes the first message, or the conversation that it became. */
export async function intakeToken(threadKey: Uint8Array): Promise<Omit<Slot, 'id'>> {
	assertBytes(threadKey, 32, 'thread key');
	const token = await derive(threadKey, LABELS.intakeToken);
	return { token, tokenHash: tokenHash(token) };
}

/** An index as it stands in derivations and associated data: decimal, from 0. */
export function indexText(index: number): string {
	if (!Number.isSafeInteger(index) || index < 0) throw new RangeError(`index of a message: ${index} came`);
	return String(index);
}
