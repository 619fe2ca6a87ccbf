import { nearest } from '@schutznetz/kernel';
import type { Comparison, Condition } from './condition.ts';
import { epochDay } from './day.ts';
import { groupBy } from './group-by.ts';
import type { Law } from './law.ts';
import { comparisonsIn, findCycle, referencesIn } from './references.ts';
import type { DatedValue, Length, Rule, Validity } from './rule.ts';

/** A law that contradicts itself or names what is not there. A mistake of its authors, so it throws. */
export class LawError extends Error {
	readonly problems: readonly string[];
	constructor(problems: readonly string[]) {
		super(`the law has ${problems.length} mistake(s):\n- ${problems.join('\n- ')}`);
		this.name = 'LawError';
		this.problems = problems;
	}
}

/**
 * Checks the parts and freezes them to one law.
 *
 * @throws LawError with all mistakes at once: names without definition, cycles (with the names along them), two
 * versions of a rule or amount in force on one day, days that do not exist, constraints that speak of more than
 * facts, assumptions without two settings, operations whose target exists nowhere
 */
export function defineLaw(law: Law): Law {
	const problems = [
		...conditionProblems(law),
		...factProblems(law),
		...dateProblems(law),
		...constraintProblems(law),
		...reformProblems(law),
	];
	const cycle = findCycle(namedConditions(law));
	if (cycle) problems.push(`cycle: ${cycle.join(' → ')}`);
	if (problems.length > 0) throw new LawError(problems);
	return deepFreeze(structuredClone(law));
}

/** Days between two versions of a rule on which no version is in force, per rule id: [from, until). */
export function gapsBetweenVersions(law: Law): readonly { rule: string; from: string; until: string }[] {
	return [...versionsOf(law)].flatMap(([rule, versions]) =>
		versions.flatMap(({ valid: { until } }, i) => {
			const next = versions[i + 1];
			return until !== undefined && next && until < next.valid.from
				? [{ rule, from: until, until: next.valid.from }]
				: [];
		}),
	);
}

const versionsOf = (law: Law): Map<string, Rule[]> =>
	groupBy(
		[...law.rules].sort((a, b) => (a.valid.from < b.valid.from ? -1 : 1)),
		(rule) => rule.id,
	);

function namedConditions(law: Law): Map<string, readonly Condition[]> {
	const named = new Map<string, readonly Condition[]>();
	for (const [name, { condition }] of Object.entries(law.derived)) named.set(name, [condition]);
	for (const rule of law.rules) named.set(rule.id, [...(named.get(rule.id) ?? []), rule.condition]);
	return named;
}

function* factProblems(law: Law): Generator<string> {
	for (const [name, fact] of Object.entries(law.facts)) {
		if (fact.type === 'wholeNumber' && !(fact.min <= fact.max)) yield `${name}: min is above max`;
		if (fact.type === 'choice' && Object.keys(fact.values).length < 2)
			yield `${name}: a choice needs two values`;
		if (fact.type === 'calendarDay')
			for (const day of [fact.min, fact.max])
				if (day !== undefined && epochDay(day) === undefined) yield `${name}: '${day}' is not a calendar day`;
		if (fact.type === 'calendarDay' && fact.sinceBirth !== undefined)
			if (law.facts[fact.sinceBirth]?.type !== 'wholeNumber')
				yield `${name}: '${fact.sinceBirth}' is no age in years`;
	}
	const rules = new Set(law.rules.map(({ id }) => id));
	for (const name of Object.keys(law.derived))
		if (rules.has(name)) yield `${name} is the name of a derived fact and of a rule`;
}

function* conditionProblems(law: Law): Generator<string> {
	const names = new Set([...Object.keys(law.derived), ...law.rules.map(({ id }) => id)]);
	for (const reform of law.reforms)
		for (const operation of reform.operations) if (operation.op === 'addRule') names.add(operation.rule.id);
	for (const [place, condition] of allConditions(law)) {
		for (const reference of referencesIn(condition))
			if (!names.has(reference)) yield `${place}: '${reference}' has no definition${hint(reference, names)}`;
		for (const comparison of comparisonsIn(condition)) yield* comparisonProblems(law, place, comparison);
	}
	for (const rule of law.rules) {
		for (const { rule: other } of rule.related ?? [])
			if (!names.has(other))
				yield `${rule.id}: related rule '${other}' has no definition${hint(other, names)}`;
		for (const deadline of rule.deadlines ?? []) {
			if (law.facts[deadline.start]?.type !== 'calendarDay')
				yield `${rule.id}: deadline ${deadline.id} starts on '${deadline.start}', which is no day`;
			yield* lengthProblems(law, `${rule.id}: deadline ${deadline.id}`, deadline.length);
		}
		for (const length of [rule.duration?.atLeast, rule.duration?.atMost])
			if (length) yield* lengthProblems(law, `${rule.id}: duration`, length);
	}
}

function* lengthProblems(law: Law, place: string, length: Length): Generator<string> {
	for (const value of Object.values(length) as (number | { amount: string })[])
		if (typeof value !== 'number' && !law.amounts[value.amount])
			yield `${place}: no amount is called '${value.amount}'`;
}

function* comparisonProblems(law: Law, place: string, comparison: Comparison): Generator<string> {
	const fact = law.facts[comparison.fact];
	const type = {
		yes: 'yesNo',
		isOneOf: 'choice',
		atLeast: 'wholeNumber',
		lessThan: 'wholeNumber',
		onOrAfter: 'calendarDay',
		before: 'calendarDay',
	}[comparison.op];
	if (!fact) {
		yield `${place}: no fact is called '${comparison.fact}'${hint(comparison.fact, Object.keys(law.facts))}`;
		return;
	}
	if (fact.type !== type) yield `${place}: '${comparison.fact}' is a ${fact.type}, not a ${type}`;
	if (comparison.op === 'isOneOf' && fact.type === 'choice')
		for (const value of comparison.values)
			if (!Object.hasOwn(fact.values, value)) yield `${place}: '${comparison.fact}' has no value '${value}'`;
	if ('day' in comparison && epochDay(comparison.day) === undefined)
		yield `${place}: '${comparison.day}' is not a calendar day`;
	if ('value' in comparison && typeof comparison.value !== 'number' && !law.amounts[comparison.value.amount])
		yield `${place}: no amount is called '${comparison.value.amount}'`;
}

/** Every condition of a law with the name of its place: derived facts, rules with their notices, constraints, reforms. */
export function* allConditions(law: Law): Generator<readonly [string, Condition]> {
	for (const [name, { condition }] of Object.entries(law.derived)) yield [name, condition];
	for (const rule of law.rules) yield* ruleConditions(rule.id, rule);
	for (const { id, constraint } of law.constraints) {
		if (constraint.kind === 'implies')
			yield* [[id, constraint.when] as const, [id, constraint.implied] as const];
		if (constraint.kind === 'atMostOne') for (const part of constraint.of) yield [id, part];
	}
	for (const { id, operations } of law.reforms)
		for (const operation of operations) {
			if ('condition' in operation) yield [id, operation.condition];
			if (operation.op === 'addRule') yield* ruleConditions(`${id} ${operation.rule.id}`, operation.rule);
		}
}

function* ruleConditions(place: string, rule: Rule): Generator<readonly [string, Condition]> {
	yield [place, rule.condition];
	for (const { when } of [...(rule.warnings ?? []), ...(rule.contested ? [rule.contested] : [])])
		if (when) yield [place, when];
	for (const { when } of rule.deadlines ?? []) if (when) yield [place, when];
}

function* dateProblems(law: Law): Generator<string> {
	for (const [id, versions] of versionsOf(law)) {
		yield* overlapProblems(
			id,
			versions.map(({ valid }) => valid),
		);
		for (const { on } of versions.flatMap((rule) => [
			...(rule.changedAfterReading ?? []),
			{ on: rule.lawAsRead },
		]))
			if (epochDay(on) === undefined) yield `${id}: '${on}' is not a calendar day`;
	}
	for (const [name, { values }] of Object.entries(law.amounts))
		yield* overlapProblems(
			name,
			[...values].sort((a: DatedValue, b: DatedValue) => (a.from < b.from ? -1 : 1)),
		);
}

function* overlapProblems(name: string, sorted: readonly Validity[]): Generator<string> {
	for (const [i, { from, until }] of sorted.entries()) {
		for (const day of [from, until])
			if (day !== undefined && epochDay(day) === undefined) yield `${name}: '${day}' is not a calendar day`;
		if (until !== undefined && until <= from) yield `${name}: the version from ${from} ends before it begins`;
		const next = sorted[i + 1];
		if (next && (until === undefined || until > next.from))
			yield `${name}: two versions are in force on ${next.from}`;
	}
}

function* constraintProblems(law: Law): Generator<string> {
	for (const { id, constraint } of law.constraints) {
		if (constraint.kind === 'order') {
			for (const day of [constraint.earlier, constraint.later])
				if (law.facts[day]?.type !== 'calendarDay') yield `${id}: '${day}' is no day`;
			continue;
		}
		const parts = constraint.kind === 'implies' ? [constraint.when, constraint.implied] : constraint.of;
		for (const part of parts) {
			for (const reference of referencesIn(part)) yield `${id}: speaks of '${reference}', which is no fact`;
			for (const comparison of comparisonsIn(part))
				if ('value' in comparison && typeof comparison.value !== 'number')
					yield `${id}: compares with a dated amount`;
		}
	}
	for (const [id, same] of groupBy(law.constraints, (constraint) => constraint.id))
		if (same.length > 1) yield `${id}: ${same.length} constraints have this id`;
}

function* reformProblems(law: Law): Generator<string> {
	const rules = new Set(law.rules.map(({ id }) => id));
	for (const { operations } of law.reforms)
		for (const operation of operations) if (operation.op === 'addRule') rules.add(operation.rule.id);
	const seen = new Set<string>();
	for (const { id, assumptions, operations } of law.reforms) {
		if (seen.has(id)) yield `${id}: two reforms have this id`;
		seen.add(id);
		for (const [name, { settings, default: preset }] of Object.entries(assumptions)) {
			if (seen.has(name)) yield `${name}: two assumptions have this name`;
			seen.add(name);
			if (Object.keys(settings).length < 2) yield `${name}: an assumption needs two settings`;
			if (!Object.hasOwn(settings, preset)) yield `${name}: the default '${preset}' is none of its settings`;
		}
		for (const operation of operations) {
			for (const [name, setting] of Object.entries(operation.under ?? {}))
				if (!Object.hasOwn(assumptions[name]?.settings ?? {}, setting))
					yield `${id}: '${name}' = '${setting}' is no setting of this reform`;
			if ('target' in operation) {
				if ('rule' in operation.target) {
					if (!rules.has(operation.target.rule)) yield `${id}: no rule '${operation.target.rule}'`;
				} else if (!law.derived[operation.target.derived])
					yield `${id}: no derived fact '${operation.target.derived}'`;
			} else if (operation.op === 'changeAmount') {
				if (!law.amounts[operation.amount]) yield `${id}: no amount '${operation.amount}'`;
			} else if (operation.op !== 'addRule' && !rules.has(operation.rule))
				yield `${id}: no rule '${operation.rule}'`;
		}
	}
}

function hint(word: string, candidates: Iterable<string>): string {
	const near = nearest(word, candidates);
	return near === undefined ? '' : ` (nearest: '${near}')`;
}

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part);
	return Object.freeze(value);
}
