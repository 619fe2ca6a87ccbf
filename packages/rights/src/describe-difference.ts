import type { Condition } from './condition.ts';
import { type DescribedClause, describeConditions, partsOf, type SignedCondition } from './describe-rule.ts';
import { comparisonsIn, referencesIn } from './references.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Rule } from './rule.ts';
import { MODALITY_DE } from './sentences.ts';

/** What became of the conditions: each part dropped, added or kept, and whole new ways beside the old one. */
export interface ConditionDifference {
	readonly dropped: readonly DescribedClause[];
	readonly added: readonly DescribedClause[];
	readonly kept: readonly DescribedClause[];
	/** Each a list of conditions that opens the same right without the kept ones. */
	readonly alternatives: readonly (readonly DescribedClause[])[];
}

/** One rule under two laws, as structured German. */
export interface RuleDifference {
	readonly rule: string;
	readonly title: string;
	readonly change: 'none' | 'added' | 'removed' | 'changed';
	readonly conditions: ConditionDifference;
	/** German words ('soll' → 'muss'); null where it stays. */
	readonly modality: { readonly before: string; readonly after: string } | null;
	readonly effect: { readonly before: string; readonly after: string } | null;
	/** Derived facts and other rules on which it rests and whose meaning changes. */
	readonly through: readonly (ConditionDifference & { readonly name: string; readonly states: string })[];
	readonly amounts: readonly {
		readonly amount: string;
		readonly title: string;
		readonly unit: string;
		readonly before: number;
		readonly after: number;
	}[];
}

/** What a reform (or another day) makes of one rule. Both laws come from `resolveLaw`. */
export function describeReformDifference(before: LawAsOf, after: LawAsOf, id: string): RuleDifference {
	const old = before.rules.get(id);
	const now = after.rules.get(id);
	const rule = now ?? old;
	if (!rule) throw new Error(`rule '${id}' is in force in neither law`);
	const conditions = difference(before, after, old?.condition, now?.condition);
	const through = changedNames(before, after, id).map(({ name, states, was, is }) => ({
		name,
		states,
		...difference(before, after, was, is),
	}));
	const amounts = changedAmounts(before, after, rule);
	const modality =
		old && now && old.modality !== now.modality
			? { before: MODALITY_DE[old.modality], after: MODALITY_DE[now.modality] }
			: null;
	const effect = old && now && old.effect !== now.effect ? { before: old.effect, after: now.effect } : null;
	const touched =
		conditions.dropped.length + conditions.added.length + conditions.alternatives.length > 0 ||
		modality ||
		effect ||
		through.length + amounts.length > 0;
	return {
		rule: id,
		title: rule.title.de,
		change: !old ? 'added' : !now ? 'removed' : touched ? 'changed' : 'none',
		conditions,
		modality,
		effect,
		through,
		amounts,
	};
}

/** The rules that differ between two laws, in the order of the law. */
export const changedRules = (before: LawAsOf, after: LawAsOf): readonly RuleDifference[] =>
	[...new Set([...before.rules.keys(), ...after.rules.keys()])]
		.map((id) => describeReformDifference(before, after, id))
		.filter(({ change }) => change !== 'none');

const NEVER: Condition = { op: 'any', of: [] };

function difference(
	before: LawAsOf,
	after: LawAsOf,
	old: Condition | undefined,
	now: Condition | undefined,
): ConditionDifference {
	if (!old || !now) {
		const parts = (condition: Condition | undefined) =>
			condition ? partsOf('all', { condition, holds: true }) : [];
		const [dropped, added] = [describeConditions(before, parts(old)), describeConditions(after, parts(now))];
		return { dropped, added, kept: [], alternatives: [] };
	}
	const waysBefore = partsOf('any', { condition: old, holds: true });
	const waysAfter = partsOf('any', { condition: now, holds: true });
	const isNew = (way: SignedCondition) => !waysBefore.some((one) => keyOf(one) === keyOf(way));
	if (waysAfter.length > waysBefore.length && waysBefore.every((way) => includes(waysAfter, way)))
		return {
			dropped: [],
			added: [],
			kept: describeConditions(before, partsOf('all', { condition: old, holds: true })),
			alternatives: waysAfter.filter(isNew).map((way) => describeConditions(after, partsOf('all', way))),
		};
	const partsBefore = partsOf('all', { condition: old, holds: true });
	const partsAfter = partsOf('all', { condition: now, holds: true });
	return {
		dropped: describeConditions(
			before,
			partsBefore.filter((part) => !includes(partsAfter, part)),
		),
		added: describeConditions(
			after,
			partsAfter.filter((part) => !includes(partsBefore, part)),
		),
		kept: describeConditions(
			after,
			partsAfter.filter((part) => includes(partsBefore, part)),
		),
		alternatives: [],
	};
}

const includes = (parts: readonly SignedCondition[], part: SignedCondition): boolean =>
	parts.some((one) => keyOf(one) === keyOf(part));

/** Equal for conditions that read the same: denials pushed down, lists flat, order of parts left aside. */
function keyOf(signed: SignedCondition): string {
	const { condition, holds } = signed;
	if (condition.op === 'not') return keyOf({ condition: condition.of, holds: !holds });
	if (condition.op !== 'all' && condition.op !== 'any')
		return `${holds ? '' : '!'}${JSON.stringify(condition)}`;
	const kind = (condition.op === 'all') === holds ? 'all' : 'any';
	return `${kind}(${partsOf(kind, signed).map(keyOf).sort().join(',')})`;
}

function* namesBelow(law: LawAsOf, condition: Condition, seen: Set<string>): Generator<string> {
	for (const name of referencesIn(condition)) {
		if (seen.has(name)) continue;
		seen.add(name);
		yield name;
		const next = conditionOf(law, name);
		if (next) yield* namesBelow(law, next, seen);
	}
}

const conditionOf = (law: LawAsOf, name: string): Condition | undefined =>
	(law.derived.get(name) ?? law.rules.get(name))?.condition;

function changedNames(before: LawAsOf, after: LawAsOf, id: string) {
	const names = new Set(
		[before, after].flatMap((law) => [...namesBelow(law, law.rules.get(id)?.condition ?? NEVER, new Set())]),
	);
	return [...names].flatMap((name) => {
		const was = conditionOf(before, name);
		const is = conditionOf(after, name);
		if (was && is && keyOf({ condition: was, holds: true }) === keyOf({ condition: is, holds: true }))
			return [];
		const states =
			after.derived.get(name)?.states ?? before.law.rules.find((rule) => rule.id === name)?.title.de;
		return [{ name, states: states ?? name, was, is }];
	});
}

function changedAmounts(before: LawAsOf, after: LawAsOf, rule: Rule): RuleDifference['amounts'] {
	const conditions = [
		rule.condition,
		...[...namesBelow(after, rule.condition, new Set())].flatMap((name) => conditionOf(after, name) ?? []),
	];
	const compared = conditions.flatMap((condition) =>
		[...comparisonsIn(condition)].map((comparison) => ('value' in comparison ? comparison.value : 0)),
	);
	const lengths = [
		rule.duration?.atLeast,
		rule.duration?.atMost,
		...(rule.deadlines ?? []).map(({ length }) => length),
	];
	const used = [...compared, ...lengths.flatMap((length) => (length ? Object.values(length) : []))];
	return [...new Set(used.map((value) => (typeof value === 'object' ? value.amount : '')))].flatMap(
		(amount) => {
			const [was, is] = [before.amounts.get(amount), after.amounts.get(amount)];
			const definition = after.law.amounts[amount];
			if (!definition || was === undefined || is === undefined || was === is) return [];
			return [{ amount, title: definition.title.de, unit: definition.unit, before: was, after: is }];
		},
	);
}
