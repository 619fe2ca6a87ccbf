import type { Facts } from './facts.ts';
import type { Reform } from './reform.ts';
import type { Amount, Constraint, Derived, Rule } from './rule.ts';

/** A whole body of law as plain, frozen data: `JSON.parse(JSON.stringify(law))` is the same law. */
export interface Law {
	readonly facts: Facts;
	readonly derived: { readonly [name: string]: Derived };
	readonly rules: readonly Rule[];
	readonly constraints: readonly Constraint[];
	readonly amounts: { readonly [name: string]: Amount };
	readonly reforms: readonly Reform[];
}
