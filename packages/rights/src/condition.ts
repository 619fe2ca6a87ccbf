import type { DayText } from './facts.ts';

/** A number of the law that is kept as dated data instead of in a rule. */
export interface AmountRef {
	readonly amount: string;
}

/** One comparison of one fact; the leaves of conditions and the only parts of constraints. */
export type Comparison =
	| { readonly op: 'yes'; readonly fact: string }
	| { readonly op: 'isOneOf'; readonly fact: string; readonly values: readonly string[] }
	| { readonly op: 'atLeast' | 'lessThan'; readonly fact: string; readonly value: number | AmountRef }
	| { readonly op: 'onOrAfter' | 'before'; readonly fact: string; readonly day: DayText };

/** What must hold, as plain data. `all` of nothing is true, `any` of nothing is false. */
export type Condition =
	| Comparison
	| { readonly op: 'all' | 'any'; readonly of: readonly Condition[] }
	| { readonly op: 'not'; readonly of: Condition }
	| { readonly op: 'derived'; readonly derived: string }
	| { readonly op: 'applies'; readonly rule: string }
	/** Cannot be decided from facts (an age in dispute); `states` says why. Always unknown. */
	| { readonly op: 'undecided'; readonly states: string };
