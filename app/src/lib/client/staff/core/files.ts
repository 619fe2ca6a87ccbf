import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type Direction,
	type FileKey,
	FileOpening,
	type FileProblem,
	pieceSlot,
	toB64,
} from '@schutznetz/vault';
import type { Held } from './held.ts';
import type { SlotToForget } from './threads.ts';

/** Which file: the message that names it, and its place there. */
export type FilePlace = {
	readonly conversationId: string;
	readonly direction: Direction;
	readonly index: number;
	readonly file: number;
};

/** A file that opened as a whole. Nothing in it has been looked at: name, type and content are a stranger's. */
export type OpenFile = {
	readonly name: string;
	readonly type: string;
	readonly kept: 'stripped' | 'original';
	/** 'YYYY-MM-DD' */
	readonly on: string | null;
	/** Of the bytes, in hexadecimal. */
	readonly sha256: string;
	/** Whether the sender's hash came with it; another one than that of the bytes opens nothing. */
	readonly hasHash: boolean;
	readonly content: Uint8Array<ArrayBuffer>;
};

/** The message is not here any more, or names no such file. */
export type FileNotHere = { readonly kind: 'file-not-here' };

/** Files that messages name: where their pieces lie, what is in them, and what deletes them. */
export function files(held: Held) {
	const openings = new Map<string, FileOpening>();
	const keyOf = ({ conversationId, direction, index, file }: FilePlace): FileKey | undefined =>
		held.threads.get(conversationId)?.[direction].found.get(index)?.message?.files?.[file];
	const tokensOf = ({ key, pieces }: FileKey): Promise<SlotToForget[]> =>
		Promise.all(
			Array.from({ length: pieces }, async (_, index) => {
				const { id, token } = await pieceSlot(key, index);
				return { id: toB64(id), token: toB64(token) };
			}),
		);

	return {
		/** Where the pieces of a file lie, in order; opening it begins anew. */
		async beginFile(place: FilePlace): Promise<Result<readonly string[], FileNotHere>> {
			const file = keyOf(place);
			if (!file) return err({ kind: 'file-not-here' });
			openings.set(JSON.stringify(place), new FileOpening(file));
			return ok((await tokensOf(file)).map(({ id }) => id));
		},

		async takeFilePiece(
			place: FilePlace,
			index: number,
			piece: Uint8Array,
		): Promise<Result<null, FileProblem | FileNotHere>> {
			const opening = openings.get(JSON.stringify(place));
			return opening ? opening.take(index, piece) : err({ kind: 'file-not-here' });
		},

		/** The whole file, or nothing of it. */
		async finishFile(place: FilePlace): Promise<Result<OpenFile, FileProblem | FileNotHere>> {
			const name = JSON.stringify(place);
			const opened = openings.get(name)?.finish();
			openings.delete(name);
			if (!opened) return err({ kind: 'file-not-here' });
			if (!opened.ok) return opened;
			const { header, content, sha256 } = opened.value;
			return ok({
				name: header.name,
				type: header.type,
				kept: header.kept,
				on: header.on ?? null,
				sha256: Array.from(sha256, (byte) => byte.toString(16).padStart(2, '0')).join(''),
				hasHash: header.sha256 !== undefined,
				content,
			});
		},

		/** What deletes one file. */
		async fileTokens(place: FilePlace): Promise<SlotToForget[]> {
			const file = keyOf(place);
			return file ? tokensOf(file) : [];
		},

		/** What deletes all files that the messages name which were read in this unlock. */
		async filesToForget(conversationId: string): Promise<SlotToForget[]> {
			if (held.conversations.get(conversationId)?.record.handOver) return [];
			const thread = held.threads.get(conversationId);
			const ways = thread ? [thread.fromSeeker, thread.fromCentre] : [];
			const named = ways.flatMap(({ found }) =>
				[...found.values()].flatMap((slot) => slot.message?.files ?? []),
			);
			return (await Promise.all(named.map(tokensOf))).flat();
		},
	};
}
