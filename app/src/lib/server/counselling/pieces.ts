import { randomBytes } from 'node:crypto';
import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import {
	checkPiece,
	type EnvelopeProblem,
	PIECE_BYTES,
	tokenHash,
	type WrongSize,
	type WrongSuite,
} from '@schutznetz/vault/public';
import { type PieceOutcome, readPiece, writePiece } from '../db/channel/pieces.ts';
import type { Db } from '../db/index.ts';
import { drawLastDay } from './days.ts';
import { retention } from './retention.ts';

const partBytes = { id: 32, token: 32, stamp: 21 } as const;

/** What one piece takes on its way: id | token | stamp | piece. */
export const pieceBodyBytes = partBytes.id + partBytes.token + partBytes.stamp + PIECE_BYTES;

/** A piece as it comes. */
export interface PieceDraft {
	readonly id: Uint8Array;
	readonly token: Uint8Array;
	/** Work that was done to send it. */
	readonly stamp: Uint8Array;
	readonly piece: Uint8Array;
}

/** The parts of a body; a body of another size, or one that ends in no piece, is named. */
export function readPieceBody(
	body: Uint8Array,
): Result<PieceDraft, EnvelopeProblem | WrongSize | WrongSuite> {
	if (body.length !== pieceBodyBytes) {
		return err({ kind: 'wrong-size', cameBytes: body.length, dueBytes: [pieceBodyBytes] });
	}
	let at = 0;
	const next = (bytes: number): Uint8Array => {
		at += bytes;
		return body.subarray(at - bytes, at);
	};
	const id = next(partBytes.id);
	const token = next(partBytes.token);
	const stamp = next(partBytes.stamp);
	const piece = next(PIECE_BYTES);
	const checked = checkPiece(piece);
	return checked.ok ? ok({ id, token, stamp, piece }) : checked;
}

/**
 * Writes a piece of a file, once: then it is 'new'. The same piece again is stored already; only who holds its token learns that
 * another one stands there. A house that holds `mostPieces` takes no new one.
 */
export function storePiece(
	db: Db,
	{ id, token, piece }: PieceDraft,
	now: Temporal.Instant,
	mostPieces: number = retention.mostPieces,
): Promise<PieceOutcome> {
	const expiresOn = drawLastDay(dayInBerlin(now), retention.piece).toString();
	return writePiece(db, { id, piece, tokenHash: tokenHash(token), expiresOn }, mostPieces);
}

/** The piece at an address, or so many random bytes: whoever asks is told nothing by the size of the answer. */
export async function pieceOrNoise(db: Db, id: Uint8Array): Promise<Uint8Array> {
	return (await readPiece(db, id)) ?? randomBytes(PIECE_BYTES);
}
