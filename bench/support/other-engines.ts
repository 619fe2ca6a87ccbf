/**
 * The rules of a resolved law written for three other engines, from one list of steps, so that all of them answer the
 * same complete cases. They know yes and no alone: an unknown fact makes zen throw, and json-rules-engine take "not
 * unknown" for yes.
 */
import { ZenEngine } from '@gorules/zen-engine';
import type { CaseVector, Comparison, Condition, LawAsOf } from '@schutznetz/rights';
import { Engine as JsonRules, type TopLevelCondition } from 'json-rules-engine';
import Publicodes from 'publicodes';

/** The facts of a complete case by short names. */
export type PlainFacts = { readonly [name: string]: boolean | number | string };

/** Another engine with the law loaded; answers are in the order of the law's rules. */
export interface OtherEngine {
	readonly name: string;
	evaluate(facts: PlainFacts): Promise<readonly boolean[]>;
	/** The same with all the explanation that the engine offers; missing where it offers none. */
	explain?(facts: PlainFacts): Promise<readonly boolean[]>;
}

/** One named condition; later ones may refer to earlier ones. */
interface Step {
	readonly name: string;
	readonly condition: Condition;
}

/** A complete case as the other engines read it. */
export function plainFacts(law: LawAsOf, vector: CaseVector): PlainFacts {
	return Object.fromEntries(
		law.layout.slots.map(({ index, fact, offset, words, values }) => {
			const first = vector[offset] as number;
			if (fact.type === 'yesNo') return [`f${index}`, first === 2];
			if (fact.type !== 'choice') return [`f${index}`, first];
			const word = Array.from({ length: words }, (_, w) => w).find((w) => vector[offset + w] !== 0) ?? 0;
			const bit = 31 - Math.clz32(vector[offset + word] as number);
			return [`f${index}`, values[word * 32 + bit] ?? ''];
		}),
	);
}

/** Derived facts and rules in an order in which parts come before what uses them, with short names. */
function stepsOf(law: LawAsOf): { steps: readonly Step[]; nameOf: ReadonlyMap<string, string> } {
	const nameOf = new Map<string, string>();
	const steps: Step[] = [];
	const visit = (name: string, condition: Condition): void => {
		if (nameOf.has(name)) return;
		for (const [other, of] of partsOf(condition)) visit(other, of);
		nameOf.set(name, `d${nameOf.size}`);
		steps.push({ name, condition });
	};
	function* partsOf(condition: Condition): Generator<readonly [string, Condition]> {
		if (condition.op === 'all' || condition.op === 'any')
			for (const part of condition.of) yield* partsOf(part);
		else if (condition.op === 'not') yield* partsOf(condition.of);
		else if (condition.op === 'derived') {
			const derived = law.derived.get(condition.derived);
			if (derived) yield [condition.derived, derived.condition];
		} else if (condition.op === 'applies') {
			const rule = law.rules.get(condition.rule);
			if (rule) yield [condition.rule, rule.condition];
		}
	}
	for (const [id, { condition }] of law.rules) visit(id, condition);
	return { steps, nameOf };
}

interface Words<T> {
	readonly constant: (truth: boolean) => T;
	readonly join: (op: 'all' | 'any', parts: readonly T[]) => T;
	readonly not: (of: T) => T;
	readonly named: (name: string) => T;
	readonly comparison: (fact: string, comparison: Comparison) => T;
}

function write<T>(
	law: LawAsOf,
	nameOf: ReadonlyMap<string, string>,
	words: Words<T>,
	condition: Condition,
): T {
	const part = (one: Condition): T => write(law, nameOf, words, one);
	const named = (name: string): T => {
		const known = nameOf.get(name);
		return known === undefined ? words.constant(false) : words.named(known);
	};
	switch (condition.op) {
		case 'all':
		case 'any':
			return condition.of.length === 0
				? words.constant(condition.op === 'all')
				: words.join(condition.op, condition.of.map(part));
		case 'not':
			return words.not(part(condition.of));
		case 'derived':
			return named(condition.derived);
		case 'applies':
			return named(condition.rule);
		case 'undecided':
			return words.constant(false);
		default:
			return words.comparison(`f${law.layout.slot(condition.fact).index}`, condition);
	}
}

const boundOf = (law: LawAsOf, comparison: Comparison): number => {
	if (comparison.op === 'onOrAfter' || comparison.op === 'before') {
		const { year, month, day } = Temporal.PlainDate.from(comparison.day);
		return Date.UTC(year, month - 1, day) / 86_400_000;
	}
	if (comparison.op === 'atLeast' || comparison.op === 'lessThan') {
		const { value } = comparison;
		return typeof value === 'number' ? value : (law.amounts.get(value.amount) ?? Number.NaN);
	}
	throw new Error(`'${comparison.op}' has no bound`);
};

/** gorules zen: one expression node with a key for each step. */
export function zen(law: LawAsOf): OtherEngine {
	const { steps, nameOf } = stepsOf(law);
	const words: Words<string> = {
		constant: String,
		join: (op, parts) => `(${parts.join(op === 'all' ? ' and ' : ' or ')})`,
		not: (of) => `(not (${of}))`,
		named: (name) => `$.${name}`,
		comparison: (fact, comparison) => {
			if (comparison.op === 'yes') return fact;
			if (comparison.op === 'isOneOf') return `(${fact} in ${JSON.stringify(comparison.values)})`;
			const sign = comparison.op === 'atLeast' || comparison.op === 'onOrAfter' ? '>=' : '<';
			return `(${fact} ${sign} ${boundOf(law, comparison)})`;
		},
	};
	const decision = new ZenEngine().createDecision({
		nodes: [
			{ id: 'in', type: 'inputNode', name: 'in', content: {} },
			{
				id: 'law',
				type: 'expressionNode',
				name: 'law',
				content: {
					expressions: steps.map(({ name, condition }) => ({
						id: nameOf.get(name),
						key: nameOf.get(name),
						value: write(law, nameOf, words, condition),
					})),
				},
			},
			{ id: 'out', type: 'outputNode', name: 'out', content: {} },
		],
		edges: [
			{ id: '1', type: 'edge', sourceId: 'in', targetId: 'law' },
			{ id: '2', type: 'edge', sourceId: 'law', targetId: 'out' },
		],
	});
	const run = async (facts: PlainFacts, trace: boolean): Promise<readonly boolean[]> => {
		const { result } = (await decision.evaluate(facts, { trace })) as { result: Record<string, boolean> };
		return [...law.rules.keys()].map((id) => result[nameOf.get(id) ?? ''] === true);
	};
	return {
		name: 'zen-engine 0.54.0',
		evaluate: (facts) => run(facts, false),
		explain: (facts) => run(facts, true),
	};
}

/** json-rules-engine: named conditions, one rule with an event for each rule of the law. */
export function jsonRules(law: LawAsOf): OtherEngine {
	const { steps, nameOf } = stepsOf(law);
	const words: Words<TopLevelCondition> = {
		constant: (truth) => ({ all: [{ fact: 'yes', operator: 'equal', value: truth }] }),
		join: (op, parts) => (op === 'all' ? { all: [...parts] } : { any: [...parts] }),
		not: (of) => ({ not: of }),
		named: (name) => ({ condition: name }),
		comparison: (fact, comparison) => {
			const one = (operator: string, value: unknown): TopLevelCondition => ({
				all: [{ fact, operator, value }],
			});
			if (comparison.op === 'yes') return one('equal', true);
			if (comparison.op === 'isOneOf') return one('in', comparison.values);
			const isFrom = comparison.op === 'atLeast' || comparison.op === 'onOrAfter';
			return one(isFrom ? 'greaterThanInclusive' : 'lessThan', boundOf(law, comparison));
		},
	};
	const engine = new JsonRules([], { allowUndefinedFacts: true });
	for (const { name, condition } of steps)
		engine.setCondition(nameOf.get(name) ?? '', write(law, nameOf, words, condition));
	for (const id of law.rules.keys())
		engine.addRule({ conditions: { condition: nameOf.get(id) ?? '' }, event: { type: id } });
	return {
		name: 'json-rules-engine 7.3.1',
		async evaluate(facts) {
			const { events } = await engine.run({ ...facts, yes: true });
			const applies = new Set(events.map(({ type }) => type));
			return [...law.rules.keys()].map((id) => applies.has(id));
		},
	};
}

/** publicodes: a rule for each fact and each step. */
export function publicodes(law: LawAsOf): OtherEngine {
	const { steps, nameOf } = stepsOf(law);
	type Mechanism = string | { readonly [mechanism: string]: unknown };
	const words: Words<Mechanism> = {
		constant: (truth) => (truth ? 'oui' : 'non'),
		join: (op, parts) => ({
			[op === 'all' ? 'toutes ces conditions' : 'une de ces conditions']: parts,
		}),
		not: (of) => ({ '=': [of, 'non'] }),
		named: (name) => name,
		comparison: (fact, comparison) => {
			if (comparison.op === 'yes') return fact;
			if (comparison.op === 'isOneOf')
				return { 'une de ces conditions': comparison.values.map((value) => `${fact} = '${value}'`) };
			const sign = comparison.op === 'atLeast' || comparison.op === 'onOrAfter' ? '>=' : '<';
			return `${fact} ${sign} ${boundOf(law, comparison)}`;
		},
	};
	const rules: Record<string, unknown> = {};
	for (const { index, fact } of law.layout.slots)
		rules[`f${index}`] = {
			'par défaut': fact.type === 'yesNo' ? 'non' : fact.type === 'choice' ? "''" : 0,
		};
	for (const { name, condition } of steps) {
		const value = write(law, nameOf, words, condition);
		rules[nameOf.get(name) ?? ''] = typeof value === 'string' ? { valeur: value } : value;
	}
	const engine = new Publicodes(rules as never, {
		logger: { log: () => {}, warn: () => {}, error: () => {} },
	});
	return {
		name: 'publicodes 1.10.3',
		async evaluate(facts) {
			engine.setSituation(
				Object.fromEntries(
					Object.entries(facts).map(([name, value]) => [
						name,
						typeof value === 'boolean'
							? value
								? 'oui'
								: 'non'
							: typeof value === 'string'
								? `'${value}'`
								: value,
					]),
				) as never,
			);
			return [...law.rules.keys()].map((id) => engine.evaluate(nameOf.get(id) ?? '').nodeValue === true);
		},
	};
}
