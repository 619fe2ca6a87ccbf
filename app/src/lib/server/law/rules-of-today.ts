import { createHash } from 'node:crypto';
import { lawDe } from '@schutznetz/law-de';
import { type DescribedClause, describeRule, type LawAsOf, type Rule, type Source } from '@schutznetz/rights';
import { lawOf } from '../rights/index.ts';

/** A place of an act on which a rule rests. */
export interface Place {
	readonly act: string;
	readonly paragraph: string;
}

/** A rule in force with what a record of the desk refers to. */
export interface RuleOfToday {
	readonly rule: Rule;
	/** SHA-256 of everything that a reader of the rule reads, with what its words mean. */
	readonly version: string;
	/** Of the rule itself, its periods, its derived facts and its amounts. */
	readonly places: readonly Place[];
}

let known: { readonly day: string; readonly rules: ReadonlyMap<string, RuleOfToday> } | undefined;

/** Every rule in force, by id, in the order of the law. */
export function rulesOfToday(today: Temporal.PlainDate): ReadonlyMap<string, RuleOfToday> {
	const day = today.toString();
	if (known?.day === day) return known.rules;
	const law = lawOf(today);
	const rules = new Map([...law.rules.values()].map((rule) => [rule.id, read(law, rule)]));
	known = { day, rules };
	return rules;
}

/** SHA-256 of the whole law as data. */
export const lawVersion = (): string => hashOf(lawDe);

function read(law: LawAsOf, rule: Rule): RuleOfToday {
	const described = describeRule(law, rule.id);
	if (!described) throw new Error(`rule '${rule.id}' is in force and cannot be described`);
	return { rule, version: hashOf(described), places: placesOf(law, rule, described.conditions) };
}

function placesOf(law: LawAsOf, rule: Rule, conditions: readonly DescribedClause[]): readonly Place[] {
	const amounts = [...JSON.stringify(rule).matchAll(/"amount":"([^"]+)"/g)].map(([, name = '']) => name);
	const sources: readonly (Source | undefined)[] = [
		...rule.sources,
		...(rule.deadlines ?? []).map(({ source }) => source),
		...derivedIn(conditions).map((name) => law.derived.get(name)?.source),
		...amounts.flatMap((name) => law.law.amounts[name]?.values.map(({ source }) => source)),
	];
	const places = sources.flatMap((source) => (source && 'act' in source ? [source] : []));
	return [
		...new Map(places.map(({ act, paragraph }) => [`${act} ${paragraph}`, { act, paragraph }])).values(),
	];
}

/** Another rule answers for itself: what stands below it is not looked at. */
const derivedIn = (conditions: readonly DescribedClause[]): readonly string[] =>
	conditions.flatMap(({ kind, refersTo, of }) =>
		kind === 'rule' ? [] : [...(kind === 'derived' && refersTo !== null ? [refersTo] : []), ...derivedIn(of)],
	);

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');
