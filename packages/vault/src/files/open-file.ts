import { sha256 } from '@noble/hashes/sha2.js';
import { err, ok, type Result } from '@schutznetz/kernel';
import { equalBytes } from '../bytes.ts';
import { openWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { PIECE_CONTENT_BYTES } from '../public/sizes.ts';
import { type FileHeader, type FileHeaderProblem, piecesFor, readFileHeader } from './file-header.ts';
import { type FileKey, pieceContext } from './piece.ts';

/** Why a piece does not open; a server that has none answers with random bytes, which are no envelope. */
export type FilePieceProblem = {
	readonly kind: 'piece';
	readonly index: number;
	readonly problem: OpenProblem;
};

/** Why a file is not there as a whole. */
export type FileProblem =
	| FilePieceProblem
	| FileHeaderProblem
	/** Fewer pieces were opened than the message names. */
	| { readonly kind: 'incomplete'; readonly opened: number; readonly pieces: number }
	/** The bytes are not those that the header's SHA-256 is of. */
	| { readonly kind: 'other-hash' };

/** A file that opened as a whole, and the SHA-256 of its bytes. */
export type OpenedFile = {
	readonly header: FileHeader;
	readonly content: Uint8Array<ArrayBuffer>;
	readonly sha256: Uint8Array;
};

/** A file that comes piece by piece, in any order. Nothing of it is given out before all of it is there and right. */
export class FileOpening {
	readonly #file: FileKey;
	readonly #whole: Uint8Array<ArrayBuffer>;
	readonly #opened = new Set<number>();

	constructor(file: FileKey) {
		this.#file = file;
		this.#whole = new Uint8Array(file.pieces * PIECE_CONTENT_BYTES);
	}

	/** Opens one piece; where it does not open, the others stay, and it can come again. */
	async take(index: number, envelope: Uint8Array): Promise<Result<null, FilePieceProblem>> {
		const { key, pieces } = this.#file;
		const chunk = { index, isLast: index === pieces - 1 };
		const opened = await openWithKey(key, envelope, pieceContext(index, pieces), chunk);
		if (!opened.ok) return err({ kind: 'piece', index, problem: opened.error });
		if (opened.value.length !== PIECE_CONTENT_BYTES) {
			return err({ kind: 'piece', index, problem: { kind: 'damaged' } });
		}
		this.#whole.set(opened.value, index * PIECE_CONTENT_BYTES);
		this.#opened.add(index);
		return ok(null);
	}

	/** The file, once every piece was opened. */
	finish(): Result<OpenedFile, Exclude<FileProblem, FilePieceProblem>> {
		const { pieces } = this.#file;
		const { size: opened } = this.#opened;
		if (opened !== pieces) return err({ kind: 'incomplete', opened, pieces });
		const read = readFileHeader(this.#whole);
		if (!read.ok) return read;
		const { header, contentAt } = read.value;
		const end = contentAt + header.bytes;
		if (end > this.#whole.length || piecesFor(contentAt, header.bytes) !== pieces) {
			return err({ kind: 'malformed', what: 'bytes' });
		}
		if (this.#whole.subarray(end).some((byte) => byte !== 0)) {
			return err({ kind: 'malformed', what: 'padding' });
		}
		const content = this.#whole.slice(contentAt, end);
		const hash = sha256(content);
		if (header.sha256 && !equalBytes(header.sha256, hash)) return err({ kind: 'other-hash' });
		return ok({ header, content, sha256: hash });
	}
}
