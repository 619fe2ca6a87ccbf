import type { AmountRef, Condition } from './condition.ts';
import { INTRODUCTION, ruleClause } from './explain.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Length, Rule } from './rule.ts';
import { comparisonClause, germanLength, MODALITY_DE, numberOf } from './sentences.ts';

/** One condition in German, numbered, with its parts. A derived fact or a rule unfolds to what it means. */
export interface DescribedClause {
	/** '2.1' */
	readonly number: string;
	/** A German main clause without full stop; of a list, how it is introduced. */
	readonly text: string;
	readonly kind: 'fact' | 'all' | 'any' | 'derived' | 'rule' | 'undecided';
	/** The fact, derived fact or rule it speaks of. */
	readonly refersTo: string | null;
	readonly of: readonly DescribedClause[];
}

/** A rule in sentences. */
export interface RuleDescription {
	readonly rule: Rule;
	/** 'muss', 'soll', 'kann', … */
	readonly modality: string;
	/** Do all top conditions have to hold, or at least one? */
	readonly join: 'all' | 'any';
	/** How the list of conditions is introduced, in German. */
	readonly introduction: string;
	readonly conditions: readonly DescribedClause[];
	/** Lengths in German ('mindestens 3 Monate'), null where the rule has none. */
	readonly duration: string | null;
	/** Each deadline without a case: what it says, where it starts, and its length where it is more than that day. */
	readonly deadlines: readonly {
		readonly states: string;
		readonly start: string;
		readonly length: string | null;
	}[];
}

/** Describes a rule in force; undefined where it is not in force on that day. */
export function describeRule(law: LawAsOf, id: string): RuleDescription | undefined {
	const rule = law.rules.get(id);
	if (!rule) return undefined;
	return {
		rule,
		modality: MODALITY_DE[rule.modality],
		...describeCondition(law, rule.condition),
		duration: durationOf(law, rule),
		deadlines: (rule.deadlines ?? []).map(({ states, start, length, counts }) => ({
			states,
			start: nounOf(law, start),
			length: isNoTime(law, length)
				? null
				: `${germanLength(law, length)}${counts === 'endOfYear' ? ' ab dem Schluss dieses Jahres' : ''}`,
		})),
	};
}

/** A condition by itself (of a derived fact, of a warning) as a numbered list. */
export function describeCondition(
	law: LawAsOf,
	condition: Condition,
): Pick<RuleDescription, 'join' | 'introduction' | 'conditions'> {
	const { join, parts } = topParts(condition);
	return { join, introduction: INTRODUCTION[join], conditions: describeConditions(law, parts) };
}

function nounOf(law: LawAsOf, name: string): string {
	const fact = law.law.facts[name];
	if (!fact || fact.type === 'yesNo') throw new Error(`'${name}' is no day on which a deadline can start`);
	// A noun that ends in a relative clause keeps its comma for sentences; here it stands by itself.
	return fact.noun.replace(/,$/, '');
}

const isNoTime = (law: LawAsOf, length: Length): boolean =>
	Object.values(length).every((value: number | AmountRef) => numberOf(law, value) === 0);

/** Numbered German clauses of conditions. */
export function describeConditions(
	law: LawAsOf,
	conditions: readonly SignedCondition[],
): readonly DescribedClause[] {
	return conditions.map((condition, i) => describeOne(law, condition, String(i + 1)));
}

/** A condition, or its denial. */
export interface SignedCondition {
	readonly condition: Condition;
	readonly holds: boolean;
}

/** The parts of a condition with denials pushed down and nested lists of one kind made one list. */
export function partsOf(
	kind: 'all' | 'any',
	{ condition, holds }: SignedCondition,
): readonly SignedCondition[] {
	if (condition.op === 'not') return partsOf(kind, { condition: condition.of, holds: !holds });
	if (condition.op !== 'all' && condition.op !== 'any') return [{ condition, holds }];
	if ((condition.op === kind) !== holds) return [{ condition, holds }];
	return condition.of.flatMap((part) => partsOf(kind, { condition: part, holds }));
}

/** The top list of a condition. */
function topParts(condition: Condition): { join: 'all' | 'any'; parts: readonly SignedCondition[] } {
	const signed = { condition, holds: true };
	const alternatives = partsOf('any', signed);
	return alternatives.length > 1
		? { join: 'any', parts: alternatives }
		: { join: 'all', parts: partsOf('all', signed) };
}

function describeOne(law: LawAsOf, { condition, holds }: SignedCondition, number: string): DescribedClause {
	const below = (parts: readonly SignedCondition[]) =>
		parts.map((part, i) => describeOne(law, part, `${number}.${i + 1}`));
	switch (condition.op) {
		case 'not':
			return describeOne(law, { condition: condition.of, holds: !holds }, number);
		case 'all':
		case 'any': {
			const kind = (condition.op === 'all') === holds ? 'all' : 'any';
			const parts = partsOf(kind, { condition, holds });
			return { number, kind, text: INTRODUCTION[kind], refersTo: null, of: below(parts) };
		}
		case 'derived': {
			const derived = law.derived.get(condition.derived);
			if (!derived) throw new Error(`derived fact '${condition.derived}' has no definition`);
			return {
				number,
				kind: 'derived',
				text: holds ? derived.states : derived.denies,
				refersTo: condition.derived,
				of: below([{ condition: derived.condition, holds }]),
			};
		}
		case 'applies': {
			const rule = law.rules.get(condition.rule);
			return {
				number,
				kind: 'rule',
				text: ruleClause(law, condition.rule, holds),
				refersTo: condition.rule,
				of: rule ? below([{ condition: rule.condition, holds }]) : [],
			};
		}
		case 'undecided':
			return { number, kind: 'undecided', text: condition.states, refersTo: null, of: [] };
		default:
			return {
				number,
				kind: 'fact',
				text: comparisonClause(law, condition, holds),
				refersTo: condition.fact,
				of: [],
			};
	}
}

function durationOf(law: LawAsOf, { duration }: Rule): string | null {
	if (!duration) return null;
	const lengths = [
		...(duration.atLeast ? [`mindestens ${germanLength(law, duration.atLeast)}`] : []),
		...(duration.atMost ? [`höchstens ${germanLength(law, duration.atMost)}`] : []),
	];
	return lengths.length > 0 ? lengths.join(', ') : null;
}
