/** A value as it is compared and shown: a leaf of a body, or a list of leaves. */
export type LeafValue = string | number | boolean | null | readonly (string | number | boolean | null)[];

/** One field that two versions of a record do not share. */
export interface RecordChange {
	/** 'title', 'scale › target', 'fields › 1 › name' */
	readonly at: string;
	/** undefined: the version before has no such field. */
	readonly before: LeafValue | undefined;
	readonly after: LeafValue | undefined;
}

/**
 * What differs between two bodies, field by field in the order in which they stand; null is a record that is not
 * there or was withdrawn.
 */
export function recordChanges(before: object | null, after: object | null): readonly RecordChange[] {
	const [old, fresh] = [leavesOf(before), leavesOf(after)];
	return [...new Set([...old.keys(), ...fresh.keys()])]
		.map((at) => ({ at, before: old.get(at), after: fresh.get(at) }))
		.filter((change) => JSON.stringify(change.before) !== JSON.stringify(change.after));
}

function leavesOf(body: object | null): ReadonlyMap<string, LeafValue> {
	const leaves = new Map<string, LeafValue>();
	const walk = (value: unknown, at: string): void => {
		if (isLeaf(value)) leaves.set(at, value);
		else if (Array.isArray(value) && value.every(isLeaf)) leaves.set(at, value);
		else {
			for (const [key, part] of Object.entries(value as object)) {
				walk(part, at === '' ? key : `${at} › ${key}`);
			}
		}
	};
	if (body !== null) walk(body, '');
	return leaves;
}

const isLeaf = (value: unknown): value is string | number | boolean | null =>
	value === null || ['string', 'number', 'boolean'].includes(typeof value);
