import { sql } from 'kysely';
import type { Db } from '../connection.ts';

/** One message of a conversation, at the address that only its two sides can compute. */
export interface Slot {
	readonly id: Uint8Array;
	readonly envelope: Uint8Array;
	readonly tokenHash: Uint8Array;
	/** 'YYYY-MM-DD' */
	readonly expiresOn: string;
}

/** The envelopes at these addresses, in their order; null where nothing is. */
export async function readSlots(db: Db, ids: readonly Uint8Array[]): Promise<readonly (Uint8Array | null)[]> {
	const { rows } = await sql<{ id: Buffer; envelope: Buffer }>`
		SELECT id, envelope FROM read_slots(${ids.map(asBuffer)}::bytea[])`.execute(db);
	const found = new Map(rows.map(({ id, envelope }) => [id.toString('hex'), envelope]));
	return ids.map((id) => found.get(asBuffer(id).toString('hex')) ?? null);
}

/** Writes a slot once; 'taken' only for who holds the token of the one that is there and brings another text. */
export async function writeSlot(db: Db, slot: Slot): Promise<'stored' | 'taken'> {
	const { rows } = await sql<{ is_taken: boolean }>`
		SELECT write_slot(${slot.id}, ${slot.envelope}, ${slot.tokenHash}, ${slot.expiresOn}) AS is_taken`.execute(
		db,
	);
	return rows[0]?.is_taken ? 'taken' : 'stored';
}

/** A view, not a copy. */
const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
