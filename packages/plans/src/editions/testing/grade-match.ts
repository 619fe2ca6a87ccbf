import type { EditionMatch } from '../edition-match.ts';
import type { EditionTruth } from './invented-editions.ts';

/** Proposals made, truths to be found, and how many proposals were exactly right. */
export interface Grade {
	readonly proposed: number;
	readonly true: number;
	readonly right: number;
}

/** Every kind by itself, `changed` for all but `same`, and `all`. */
export type Grades = Readonly<Record<EditionTruth['kind'] | 'changed' | 'all', Grade>>;

const kinds = ['same', 'reworded', 'split', 'merged', 'dropped', 'new'] as const;

/**
 * Compares proposals with what happened. A proposal is right only if its kind and all of its measures are: a split
 * that names one of two parts is wrong, and the split it should have been is missed.
 */
export function gradeMatch(
	matches: readonly { match: EditionMatch; truth: readonly EditionTruth[] }[],
): Grades {
	const count = (wanted: readonly EditionTruth['kind'][]): Grade => {
		const sums = { proposed: 0, true: 0, right: 0 };
		for (const { match, truth } of matches) {
			const due = new Set(truth.filter(({ kind }) => wanted.includes(kind)).map(keyOf));
			const made = proposalsOf(match)
				.filter(({ kind }) => wanted.includes(kind))
				.map(keyOf);
			sums.true += due.size;
			sums.proposed += made.length;
			sums.right += made.filter((key) => due.has(key)).length;
		}
		return sums;
	};
	const each = kinds.map((kind) => [kind, count([kind])] as const);
	const changed = count(kinds.filter((kind) => kind !== 'same'));
	return { ...Object.fromEntries(each), changed, all: count(kinds) } as Grades;
}

/** Proposals in the shape of truths. */
export function proposalsOf({
	pairs,
	splits,
	merges,
	dropped,
	added,
}: EditionMatch): readonly EditionTruth[] {
	return [
		...[...pairs, ...splits, ...merges].map(({ kind, before, after }) => ({
			kind,
			before: [before].flat(),
			after: [after].flat(),
		})),
		...dropped.map(({ id }) => ({ kind: 'dropped' as const, before: [id], after: [] })),
		...added.map(({ id }) => ({ kind: 'new' as const, before: [], after: [id] })),
	];
}

const keyOf = ({ kind, before, after }: EditionTruth): string =>
	`${kind} ${before.toSorted().join('+')} > ${after.toSorted().join('+')}`;
