import { type DiffSegment, wordDiff } from './word-diff.ts';

/** What changed in one key of a record's body; texts also word by word. */
export interface FieldDifference {
	readonly key: string;
	readonly before: unknown;
	readonly after: unknown;
	/** null where one side is no text. */
	readonly words: readonly DiffSegment[] | null;
}

/**
 * The keys in which two bodies of a record differ, in the order of the newer one; a key that only one side has is
 * `undefined` on the other. A body that is not there (null: not yet, or taken back) has no keys.
 */
export function fieldDiff(before: object | null, after: object | null): readonly FieldDifference[] {
	const old = new Map<string, unknown>(Object.entries(before ?? {}));
	const now = new Map<string, unknown>(Object.entries(after ?? {}));
	return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
		const [a, b] = [old.get(key), now.get(key)];
		if (sorted(a) === sorted(b)) return [];
		const words = typeof a === 'string' && typeof b === 'string' ? wordDiff(a, b) : null;
		return [{ key, before: a, after: b, words }];
	});
}

// The database gives the keys of an object back in another order than they were written in.
function sorted(value: unknown): string | undefined {
	return JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);
}
