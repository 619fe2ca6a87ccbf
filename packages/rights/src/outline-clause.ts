import type { DescribedClause } from './describe-rule.ts';

/** A numbered list of conditions, or one condition; what it means stands below it. */
export type OutlinedClause = Readonly<{
	/** '2.1' */
	number: string;
	text: string;
	kind: 'list' | 'term';
	of: readonly OutlinedClause[];
}>;

/** A described condition as a page shows it. */
export const outlineClause = ({ number, text, kind, of }: DescribedClause): OutlinedClause => ({
	number,
	text,
	kind: kind === 'all' || kind === 'any' ? 'list' : 'term',
	of: of.map(outlineClause),
});
