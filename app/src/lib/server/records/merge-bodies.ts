import { isDeepStrictEqual } from 'node:util';

/** What became of a field when two people changed a record. */
export interface MergedField {
	readonly key: string;
	/** theirs: only the other one changed it; both: a person has to decide. */
	readonly state: 'theirs' | 'both';
	readonly mine: unknown;
	readonly theirs: unknown;
}

/**
 * Joins two changes of one record, field by field: what only one side changed is taken from that side, where both
 * did, mine is proposed and theirs shown beside it.
 *
 * @param base - what both began with; null where that is not known, then every difference is one of both
 */
export function mergeBodies(
	base: object | null,
	mine: object,
	theirs: object,
): { readonly body: Readonly<Record<string, unknown>>; readonly fields: readonly MergedField[] } {
	const [b, m, t] = [
		new Map(Object.entries(base ?? {})),
		new Map(Object.entries(mine)),
		new Map(Object.entries(theirs)),
	];
	const body: Record<string, unknown> = {};
	const fields: MergedField[] = [];
	for (const key of new Set([...m.keys(), ...t.keys()])) {
		const [my, their] = [m.get(key), t.get(key)];
		const isTheirs = base !== null && isDeepStrictEqual(my, b.get(key)) && !isDeepStrictEqual(their, my);
		body[key] = isTheirs ? their : my;
		if (isTheirs) fields.push({ key, state: 'theirs', mine: my, theirs: their });
		else if (!isDeepStrictEqual(my, their) && (base === null || !isDeepStrictEqual(their, b.get(key)))) {
			fields.push({ key, state: 'both', mine: my, theirs: their });
		}
	}
	return { body, fields };
}
