import { analysisOf } from './analysis.ts';
import { gapsBetweenVersions } from './define-law.ts';
import { findInConditions } from './find-in-conditions.ts';
import { findInConstraints } from './find-in-constraints.ts';
import { findInReforms } from './find-in-reforms.ts';
import { findInRelations } from './find-in-relations.ts';
import { findUnused } from './find-unused.ts';
import type { Finding } from './finding.ts';
import type { LawAsOf } from './resolve-law.ts';

export type { Finding, FindingKind } from './finding.ts';
export { type AllowedFinding, judgeFindings } from './judge-findings.ts';

/**
 * Looks for what cannot be meant in the law of a day: conditions that never or always hold, parts that decide nothing,
 * constraints, facts and reforms without effect. Each finding is proven over all complete cases that the constraints
 * allow, not over samples. For authors of a law, in an entry of its own: a page never needs it.
 */
export function analyseLaw(law: LawAsOf): readonly Finding[] {
	const analysis = analysisOf(law);
	const inConstraints = [...findInConstraints(analysis)];
	// Nothing can be said of the rest where no case is possible at all.
	if (inConstraints.some(({ kind }) => kind === 'contradictoryConstraints')) return inConstraints;
	return [
		...findInConditions(analysis),
		...findInRelations(analysis),
		...inConstraints,
		...findUnused(analysis),
		...findInReforms(analysis),
		...gapsBetweenVersions(law.law).map(
			({ rule, from, until }): Finding => ({
				kind: 'gapBetweenVersions',
				where: rule,
				part: from,
				why: `Vom ${from} bis vor dem ${until} gibt es keine Fassung.`,
			}),
		),
	];
}
