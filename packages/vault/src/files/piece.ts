import { assertBytes } from '../bytes.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { indexText, type Slot } from '../mailbox/slots.ts';
import { tokenHash } from '../public/token-hash.ts';

/** What a message names of a file: its key, and how many pieces it has. */
export type FileKey = { readonly key: Uint8Array; readonly pieces: number };

/** Where one piece of a file lies; without the file's key no two look related. */
export async function pieceSlot(fileKey: Uint8Array, index: number): Promise<Slot> {
	assertBytes(fileKey, 32, 'key of a file');
	const both = await derive(fileKey, LABELS.fileSlot, [indexText(index)], 64);
	const token = both.slice(32);
	return { id: both.slice(0, 32), token, tokenHash: tokenHash(token) };
}

/** What binds a piece to its place: the piece of another index, or of a file cut short, is `other-key`. */
export const pieceContext = (index: number, pieces: number) => ({
	label: LABELS.filePiece,
	data: [indexText(index), indexText(pieces)],
});
