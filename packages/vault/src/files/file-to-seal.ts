import { assertBytes, randomBytes } from '../bytes.ts';
import { sealWithKey } from '../envelope/key-envelope.ts';
import { PIECE_CONTENT_BYTES } from '../public/sizes.ts';
import { type FileHeader, piecesFor, writeFileHeader } from './file-header.ts';
import { type FileKey, pieceContext } from './piece.ts';

/** A file on its way into pieces: its key is fresh and of this file alone. */
export type FileToSeal = FileKey & { readonly head: Uint8Array; readonly contentBytes: number };

/** A file with a key of its own. */
export function newFile(header: FileHeader): FileToSeal {
	const head = writeFileHeader(header);
	return {
		key: randomBytes(32),
		pieces: piecesFor(head.length, header.bytes),
		head,
		contentBytes: header.bytes,
	};
}

/** Which bytes of the file stand in a piece: from `from`, up to and without `to`; both alike where none do. */
export function pieceSpan({ head, contentBytes }: FileToSeal, index: number): { from: number; to: number } {
	const inFile = (at: number): number => Math.min(Math.max(at - head.length, 0), contentBytes);
	return { from: inFile(index * PIECE_CONTENT_BYTES), to: inFile((index + 1) * PIECE_CONTENT_BYTES) };
}

/**
 * The envelope of one piece. It differs with each call: what was sealed once is sent again as it was.
 *
 * @param content - the bytes of `pieceSpan`
 */
export async function sealPiece(
	file: FileToSeal,
	index: number,
	content: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
	const { from, to } = pieceSpan(file, index);
	assertBytes(content, to - from, `content of piece ${index}`);
	const plain = new Uint8Array(PIECE_CONTENT_BYTES);
	if (index === 0) plain.set(file.head);
	plain.set(content, index === 0 ? file.head.length : 0);
	const chunk = { index, isLast: index === file.pieces - 1 };
	return sealWithKey(file.key, plain, pieceContext(index, file.pieces), chunk);
}
