import { randomBytes } from 'node:crypto';
import {
	classBytes,
	type LargeClass,
	SLOT_READS,
	type SlotAnswer,
	slotFound,
	toB64,
	writeSlotAnswer,
} from '@schutznetz/vault/public';
import { readLargeSlot, readSlots } from '../db/channel/slots.ts';
import type { Db } from '../db/index.ts';

/** What lies at these addresses, in an answer of one size: the noise is drawn whatever is found. */
export async function findSlots(db: Db, ids: readonly Uint8Array[]): Promise<SlotAnswer> {
	const noise = randomBytes(SLOT_READS.cells * SLOT_READS.cellBytes);
	const found = await readSlots(db, ids, SLOT_READS);
	return writeSlotAnswer(
		found.map(({ bytes, envelope }) => slotFound(bytes, envelope)),
		noise,
	);
}

/** The envelope of a larger class at an address, or as many bytes of noise where there is none. */
export async function findLargeSlot(
	db: Db,
	id: Uint8Array,
	largeClass: LargeClass,
): Promise<{ readonly envelope: string }> {
	const bytes = classBytes(largeClass);
	const noise = randomBytes(bytes);
	const found = await readLargeSlot(db, id, bytes);
	return { envelope: toB64(found ?? noise) };
}
