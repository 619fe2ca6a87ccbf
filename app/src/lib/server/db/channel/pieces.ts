import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/** One piece of a file, at the address that only the two sides of a conversation can compute. */
export interface Piece {
	readonly id: Uint8Array;
	readonly piece: Uint8Array;
	readonly tokenHash: Uint8Array;
	/** 'YYYY-MM-DD' */
	readonly expiresOn: string;
}

/** What became of a piece that somebody sent; 'stored' says that one is there already. */
export type PieceOutcome = 'new' | 'stored' | 'taken' | 'storage-full';

/** The piece at this address; null where nothing is. */
export async function readPiece(db: Db, id: Uint8Array): Promise<Uint8Array | null> {
	const { rows } = await sql<{ piece: Buffer | null }>`SELECT read_piece(${id}) AS piece`.execute(db);
	return rows[0]?.piece ?? null;
}

/** Writes a piece once; 'taken' only for who holds the token of the one that is there and brings another. */
export async function writePiece(db: Db, piece: Piece, mostPieces: number): Promise<PieceOutcome> {
	const { id, tokenHash, expiresOn } = piece;
	const { rows } = await sql<{ outcome: PieceOutcome }>`
		SELECT write_piece(${id}, ${piece.piece}, ${tokenHash}, ${expiresOn}, ${mostPieces}) AS outcome`.execute(
		db,
	);
	const [row] = rows;
	if (!row) throw new Error('write_piece gave no row');
	return row.outcome;
}

/** Deletes the pieces whose tokens fit; says nothing of what there was. */
export async function forgetPieces(
	tx: Tx,
	ids: readonly Uint8Array[],
	tokenHashes: readonly Uint8Array[],
): Promise<void> {
	await sql`SELECT forget_pieces(${ids}::bytea[], ${tokenHashes}::bytea[])`.execute(tx);
}

/** Removes pieces that expired before this day and writes what is left anew, in the order of its addresses. */
export async function sweepPieces(db: Db, today: string): Promise<void> {
	await sql`SELECT sweep_pieces(${today})`.execute(db);
}
