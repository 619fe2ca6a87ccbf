import type { AmountRef, Condition } from './condition.ts';
import type { ChoiceValue, DayText, FactName, Facts } from './facts.ts';
import type { Assumption, Operation, Reform } from './reform.ts';
import type { Amount, Constraint, Deadline, Derived, Related, Rule } from './rule.ts';

type Amounts = { readonly [name: string]: Amount };

/** A rule whose references are names of the vocabulary. */
export type RuleOf<F extends Facts, R extends string> = Omit<Rule, 'id' | 'related' | 'deadlines'> & {
	readonly id: R;
	readonly related?: readonly (Omit<Related, 'rule'> & { readonly rule: R })[];
	readonly deadlines?: readonly (Omit<Deadline, 'start'> & { readonly start: FactName<F, 'calendarDay'> })[];
};

type UnderOf<S extends Settings> = { readonly [N in keyof S]?: keyof S[N] & string };
type Settings = { readonly [name: string]: { readonly [setting: string]: string } };
type AssumptionsOf<S extends Settings> = {
	readonly [N in keyof S]: Omit<Assumption, 'settings' | 'default'> & {
		readonly settings: S[N];
		readonly default: NoInfer<keyof S[N] & string>;
	};
};
type Renamed<O, Under, R extends string, D extends string, A extends string> = O extends { target: unknown }
	? Omit<O, 'under' | 'target'> & {
			readonly under?: Under;
			readonly target: { readonly rule: R } | { readonly derived: D };
		}
	: O extends { rule: string }
		? Omit<O, 'under' | 'rule'> & { readonly under?: Under; readonly rule: R }
		: O extends { amount: string }
			? Omit<O, 'under' | 'amount'> & { readonly under?: Under; readonly amount: A }
			: Omit<O, 'under'> & { readonly under?: Under };

/**
 * The typed words in which a law is written: conditions, derived facts, rules, constraints and reforms that can
 * only speak of the facts, derived facts, rules and amounts named here. A wrong name, a wrong choice value, a
 * wrong type, a missing question or source is a type error.
 *
 * Names of derived facts and rules are listed first, so that files can refer to each other without importing
 * each other; `defineLaw` reports a name that is used without a definition.
 */
export function vocabulary<
	const F extends Facts,
	const D extends string,
	const R extends string,
	const A extends Amounts = Record<never, never>,
>(_names: {
	readonly facts: F;
	readonly derived: readonly D[];
	readonly rules: readonly R[];
	readonly amounts?: A;
}) {
	type AmountName = keyof A & string;
	type Threshold = number | { readonly amount: AmountName };
	return {
		/** The yes/no fact is true. */
		yes: (fact: FactName<F, 'yesNo'>): Condition => ({ op: 'yes', fact }),
		/** The choice is one of these values. */
		isOneOf: <N extends FactName<F, 'choice'>>(
			fact: N,
			values: readonly [ChoiceValue<F[N]>, ...ChoiceValue<F[N]>[]],
		): Condition => ({ op: 'isOneOf', fact, values }),
		atLeast: (fact: FactName<F, 'wholeNumber'>, value: Threshold): Condition => ({
			op: 'atLeast',
			fact,
			value,
		}),
		lessThan: (fact: FactName<F, 'wholeNumber'>, value: Threshold): Condition => ({
			op: 'lessThan',
			fact,
			value,
		}),
		onOrAfter: (fact: FactName<F, 'calendarDay'>, day: DayText): Condition => ({
			op: 'onOrAfter',
			fact,
			day,
		}),
		before: (fact: FactName<F, 'calendarDay'>, day: DayText): Condition => ({ op: 'before', fact, day }),
		all: (...of: readonly Condition[]): Condition => ({ op: 'all', of }),
		any: (...of: readonly Condition[]): Condition => ({ op: 'any', of }),
		not: (of: Condition): Condition => ({ op: 'not', of }),
		/** The named derived fact holds. */
		derived: (name: D): Condition => ({ op: 'derived', derived: name }),
		/** The condition of another rule holds; false on days when that rule is not in force or was removed. */
		applies: (rule: R): Condition => ({ op: 'applies', rule }),
		/** Always unknown, with the German sentence that says why. */
		undecided: (states: string): Condition => ({ op: 'undecided', states }),
		/** A dated amount as a threshold or a length. */
		amount: (amount: AmountName): AmountRef & { readonly amount: AmountName } => ({ amount }),
		/** Definitions of some of the named derived facts; spread several into `defineLaw`. */
		defineDerived: <const T extends { readonly [N in D]?: Derived }>(
			derived: T & { readonly [K in Exclude<keyof T, D>]: never },
		): T => derived,
		rule: (rule: RuleOf<F, R>): Rule => rule,
		constraint: {
			/** Where `when` holds, `implied` holds. Conditions of facts alone, without derived facts and rules. */
			implies: (id: string, states: string, when: Condition, implied: Condition): Constraint => ({
				id,
				states,
				constraint: { kind: 'implies', when, implied },
			}),
			/** At most one of these holds. */
			atMostOne: (id: string, states: string, ...of: readonly Condition[]): Constraint => ({
				id,
				states,
				constraint: { kind: 'atMostOne', of },
			}),
			/** The first day is not after the second. */
			order: (
				id: string,
				states: string,
				earlier: FactName<F, 'calendarDay'>,
				later: FactName<F, 'calendarDay'>,
			): Constraint => ({ id, states, constraint: { kind: 'order', earlier, later } }),
		},
		/** A reform; `under` of an operation can only name the reform's own assumptions and their settings. */
		reform: <const S extends Settings>(
			reform: Omit<Reform, 'assumptions' | 'operations'> & {
				readonly assumptions: AssumptionsOf<S>;
				readonly operations: readonly Renamed<Operation, UnderOf<NoInfer<S>>, R, D, AmountName>[];
			},
		): Reform => reform as Reform,
	};
}
