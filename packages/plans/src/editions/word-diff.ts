import { diffArrays } from 'diff';

/** A stretch of two texts compared. */
export interface DiffSegment {
	readonly kind: 'same' | 'removed' | 'added';
	readonly text: string;
}

// A word with the space after it, or a sign. Intl.Segmenter would cut "Klient*innen" into three and "§ 25" into two.
const pieces = /(?:§+\s)?[\p{L}\p{N}]+(?:[*:_·\u00ad-][\p{L}\p{N}]+)*\s?|[^\p{L}\p{N}\s]\s?/gu;

// Beyond so many changes nobody reads a difference word by word, and finding it takes long.
const mostChanges = 2000;

/**
 * What changed from one text to another, word by word. Spaces are made even first. Without the added stretches the
 * segments are the first text, without the removed ones the second; texts with thousands of differences are removed
 * and added as wholes.
 */
export function wordDiff(before: string, after: string): readonly DiffSegment[] {
	const [a, b] = [toPieces(before), toPieces(after)];
	const changes = diffArrays(a, b, {
		comparator: (left, right) => left.trimEnd() === right.trimEnd(),
		maxEditLength: mostChanges,
	});
	if (changes === undefined) {
		return [
			{ kind: 'removed', text: a.join('') },
			{ kind: 'added', text: b.join('') },
		];
	}
	return changes.map(({ value, added, removed }) => ({
		kind: added ? 'added' : removed ? 'removed' : 'same',
		text: value.join(''),
	}));
}

const toPieces = (text: string): string[] =>
	text.normalize('NFC').replace(/\s+/g, ' ').trim().match(pieces) ?? [];
