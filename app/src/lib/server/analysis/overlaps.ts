import { checkDependencies, overlaps } from '@schutznetz/plans/overlaps';
import type { LinkType } from '@schutznetz/plans/records';
import { type Db, readFormerEditions, readPublished } from '../db/index.ts';
import { type NamedLink, type PlanName, readNames } from '../measures/index.ts';
import { currentContent } from '../plans/index.ts';

/** Two measures that a public link joins. */
export interface JoinedMeasures {
	readonly from: NamedLink;
	readonly to: NamedLink;
	readonly type: LinkType;
	readonly reason: string;
	readonly assessor: string;
}

/** Two measures whose words are alike: a hint of a program, no finding. */
export interface LikeMeasures {
	readonly a: NamedLink;
	readonly b: NamedLink;
	/** 0 to 1. */
	readonly score: number;
	readonly sharedTerms: readonly string[];
}

/** Where two plans touch. */
export interface OverlapsPage {
	readonly asOf: string;
	readonly plans: readonly PlanName[];
	readonly a: PlanName | null;
	readonly b: PlanName | null;
	readonly counts: { readonly a: number; readonly b: number };
	readonly isInvented: boolean;
	readonly joined: readonly JoinedMeasures[];
	readonly like: readonly LikeMeasures[];
	/** Too many measures to compare while somebody waits. */
	readonly isTooLarge: boolean;
	readonly circles: readonly (readonly NamedLink[])[];
	readonly oneSided: readonly { readonly from: NamedLink; readonly to: NamedLink }[];
}

// Both plans and the Länder together have 334; beyond this a page would take seconds.
const mostCompared = 1500;
const mostShown = 60;
const joining: ReadonlySet<LinkType> = new Set(['dependsOn', 'mustMirror', 'overlaps']);

/** Links that people confirmed, and pairs whose words are alike. */
export async function overlapsOf(db: Db, search: URLSearchParams): Promise<OverlapsPage> {
	const [names, { content }, former, measures, links] = await Promise.all([
		readNames(db),
		currentContent(db),
		readFormerEditions(db),
		readPublished(db, 'measure'),
		readPublished(db, 'link'),
	]);
	const plans = [...names.plans.values()];
	const real = plans.filter(({ isInvented }) => !isInvented);
	const a = plans.find(({ id }) => id === search.get('a')) ?? real[0] ?? null;
	const b = plans.find(({ id }) => id === search.get('b')) ?? real[1] ?? a;
	const inPlan = (plan: PlanName | null) =>
		measures
			.filter(({ body }) => body.plan === plan?.id && !former.has(body.edition))
			.map(({ id, body }) => ({ id, ...body }));
	const [left, right] = [inPlan(a), inPlan(b)];
	const known = new Map([...left, ...right].map((one) => [one.id, `${one.number} ${one.title}`]));
	const named = (id: string): NamedLink => ({ id, name: known.get(id) ?? id });
	const sides = [new Set(left.map(({ id }) => id)), new Set(right.map(({ id }) => id))] as const;
	const between = (from: string, to: string): boolean =>
		(sides[0].has(from) && sides[1].has(to)) || (sides[1].has(from) && sides[0].has(to));
	const bodies = links
		.map(({ body }) => body)
		.filter(({ type, from, to }) => joining.has(type) && to !== null && between(from.id, to.id));
	const isTooLarge = left.length + right.length > mostCompared;
	const problems = checkDependencies([...known.keys()], bodies);
	return {
		asOf: content.asOf.toString(),
		plans,
		a,
		b,
		counts: { a: left.length, b: right.length },
		isInvented: [a, b].some((plan) => plan?.isInvented ?? false),
		joined: bodies.flatMap(({ from, to, type, reason, assessor }) =>
			to === null ? [] : [{ from: named(from.id), to: named(to.id), type, reason, assessor }],
		),
		like: isTooLarge
			? []
			: overlaps(left, right)
					// A plan beside itself would name each pair twice.
					.filter((pair) => a?.id !== b?.id || pair.a < pair.b)
					.slice(0, mostShown)
					.map((pair) => ({
						a: named(pair.a),
						b: named(pair.b),
						score: pair.score,
						sharedTerms: pair.sharedTerms.slice(0, 6),
					})),
		isTooLarge,
		circles: problems.flatMap((one) => (one.kind === 'cycle' ? [one.measures.map(named)] : [])),
		oneSided: problems.flatMap((one) =>
			one.kind === 'oneSidedMirror' ? [{ from: named(one.from), to: named(one.to) }] : [],
		),
	};
}
