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

/**
 * For each address, in their order: the size of what lies there, 0 for nothing, and the first so many envelopes of
 * one size.
 */
export async function readSlots(
	db: Db,
	ids: readonly Uint8Array[],
	{ cells, cellBytes }: { readonly cells: number; readonly cellBytes: number },
): Promise<readonly { readonly bytes: number; readonly envelope: Uint8Array | null }[]> {
	const { rows } = await sql<{ bytes: number; envelope: Buffer | null }>`
		SELECT bytes, envelope FROM read_slots(${ids.map(asBuffer)}::bytea[], ${cells}, ${cellBytes})`.execute(
		db,
	);
	return rows;
}

/** The envelope at an address, where it has this size; undefined where there is none. */
export async function readLargeSlot(
	db: Db,
	id: Uint8Array,
	envelopeBytes: number,
): Promise<Uint8Array | undefined> {
	const { rows } = await sql<{ envelope: Buffer | null }>`
		SELECT read_large_slot(${id}, ${envelopeBytes}) AS envelope`.execute(db);
	return rows[0]?.envelope ?? undefined;
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
