import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type FileKey,
	type FileToSeal,
	fromB64,
	MOST_FILE_BYTES,
	newFile,
	newFileHash,
	pieceSlot,
	pieceSpan,
	STAMP,
	sealPiece,
	toB64,
} from '@schutznetz/vault';
import type { WorkDue } from '../../work/core/stamp-of.ts';

/** What the page says of a file that is to be sent. */
export type FileInfo = {
	readonly name: string;
	readonly type: string;
	/** An original is sealed with its hash and the day. */
	readonly kept: 'stripped' | 'original';
	/** 'YYYY-MM-DD' */
	readonly on: string;
};

/** Why a file cannot be sent; known before anything is. */
export type FileRefusal = { readonly kind: 'too-large' | 'empty' | 'unreadable' };

export type PieceToken = { readonly id: string; readonly token: string };

/** The house forgets so many pieces at once. */
const piecesAtOnce = 256;
const hashStepBytes = 1024 * 1024;

/** A piece's body is id | token | stamp | piece. */
const stampAt = 64;

/**
 * The part of the core that seals files, piece by piece: no more than one piece of a file is in memory.
 *
 * @param stamp - the work for the piece at an address, by default what the house asks for on a quiet day
 */
export function filesOf(stamp: (place: string, due?: WorkDue) => Promise<string>) {
	const sealing = new Map<number, { readonly file: FileToSeal; readonly source: Blob }>();
	/** Of files that lie at the house under these words, as far as this visit has seen: what deletes them. */
	const seen = new Map<string, FileKey>();
	let lastId = 0;

	async function hashOf(source: Blob): Promise<Uint8Array> {
		const hash = newFileHash();
		for (let at = 0; at < source.size; at += hashStepBytes) {
			hash.update(new Uint8Array(await source.slice(at, at + hashStepBytes).arrayBuffer()));
		}
		return hash.digest();
	}
	async function putStamp(body: Uint8Array<ArrayBuffer>, due?: WorkDue): Promise<Uint8Array<ArrayBuffer>> {
		const made = fromB64(await stamp(toB64(body.subarray(0, 32)), due));
		if (!made.ok) throw new Error('a stamp is no base64url');
		body.set(made.value, stampAt);
		return body;
	}
	const held = (id: number) => {
		const one = sealing.get(id);
		if (!one) throw new Error(`file ${id} is not being sealed`);
		return one;
	};

	return {
		/** For the other parts of the core, which no page can call: keys stay in the worker. */
		keys: {
			/** What a message names of these files. */
			of: (ids: readonly number[]): FileKey[] =>
				ids.map((id) => {
					const { key, pieces } = held(id).file;
					return { key, pieces };
				}),
			/** Remembers files that a message names, so that they can be deleted. */
			note: (files: readonly FileKey[] = []): void => {
				for (const file of files) seen.set(toB64(file.key), file);
			},
		},

		calls: {
			/** Gives a file a key of its own and says in how many pieces it goes. */
			async beginFile(
				source: Blob,
				{ name, type, kept, on }: FileInfo,
			): Promise<Result<{ readonly id: number; readonly pieces: number }, FileRefusal>> {
				if (source.size > MOST_FILE_BYTES) return err({ kind: 'too-large' });
				if (source.size === 0) return err({ kind: 'empty' });
				try {
					const evidence = kept === 'original' && { sha256: await hashOf(source), on };
					const file = newFile({ name, type, bytes: source.size, kept, ...evidence });
					lastId += 1;
					sealing.set(lastId, { file, source });
					return ok({ id: lastId, pieces: file.pieces });
				} catch {
					// Moved, deleted or changed since it was chosen.
					return err({ kind: 'unreadable' });
				}
			},

			/** One piece as it goes to the house: id | token | stamp | piece. Sealed anew it is another one. */
			async sealFilePiece(id: number, index: number): Promise<Result<Uint8Array<ArrayBuffer>, FileRefusal>> {
				const { file, source } = held(id);
				const { from, to } = pieceSpan(file, index);
				const content = await source
					.slice(from, to)
					.arrayBuffer()
					.catch(() => undefined);
				if (content?.byteLength !== to - from) return err({ kind: 'unreadable' });
				const piece = await sealPiece(file, index, new Uint8Array(content));
				const slot = await pieceSlot(file.key, index);
				const body = new Uint8Array(slot.id.length + slot.token.length + STAMP.bytes + piece.length);
				body.set(slot.id);
				body.set(slot.token, slot.id.length);
				body.set(piece, body.length - piece.length);
				return ok(await putStamp(body));
			},

			/** The same piece with the work that the house has named. */
			stampPiece: (body: Uint8Array<ArrayBuffer>, due: WorkDue): Promise<Uint8Array<ArrayBuffer>> =>
				putStamp(body, due),

			async dropFile(id: number): Promise<void> {
				sealing.delete(id);
			},

			/** What deletes every file that messages of this thread name, as many at once as the house takes. */
			async fileForgetting(): Promise<PieceToken[][]> {
				const places = [...seen.values()].flatMap(({ key, pieces }) =>
					Array.from({ length: pieces }, (_, index) => ({ key, index })),
				);
				const tokens = await Promise.all(
					places.map(async ({ key, index }) => {
						const { id, token } = await pieceSlot(key, index);
						return { id: toB64(id), token: toB64(token) };
					}),
				);
				const rounds = Math.ceil(tokens.length / piecesAtOnce);
				return Array.from({ length: rounds }, (_, at) =>
					tokens.slice(at * piecesAtOnce, (at + 1) * piecesAtOnce),
				);
			},
		},
	};
}
