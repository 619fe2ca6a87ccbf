import type { MatchRange } from '@schutznetz/plans';

/** A piece of text that is marked or not. */
export interface Piece {
	readonly text: string;
	readonly isMarked: boolean;
}

/** Cuts a text at the places that a search found; together the pieces are the text. */
export function splitMarks(text: string, ranges: readonly MatchRange[]): readonly Piece[] {
	const pieces: Piece[] = [];
	let at = 0;
	for (const [start, end] of ranges) {
		if (start > at) pieces.push({ text: text.slice(at, start), isMarked: false });
		pieces.push({ text: text.slice(start, end), isMarked: true });
		at = end;
	}
	if (at < text.length) pieces.push({ text: text.slice(at), isMarked: false });
	return pieces;
}
