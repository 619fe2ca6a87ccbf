import type { Condition } from './condition.ts';
import type { Question } from './facts.ts';
import type { Modality, Rule, Source, Sources } from './rule.ts';

/** Where a demand leaves a point open: at least two settings, so that an effect can be shown as a range. */
export interface Assumption {
	/** The open point as a German sentence. */
	readonly states: string;
	/** Each setting with a German clause that says what it means. */
	readonly settings: { readonly [setting: string]: string };
	readonly default: string;
}

/** Settings under which an operation takes part; without it always. */
export type Under = { readonly [assumption: string]: string };

/** What a condition operation works on. */
export type Target = { readonly rule: string } | { readonly derived: string };

/** One change of the law. A target that is not there is an error that names it. */
export type Operation = { readonly under?: Under } & (
	| { readonly op: 'replaceCondition'; readonly target: Target; readonly condition: Condition }
	/** Also opens the rule: old condition OR this one. */
	| { readonly op: 'addAlternative'; readonly target: Target; readonly condition: Condition }
	/** Narrows: old condition AND this one. */
	| { readonly op: 'addRequirement'; readonly target: Target; readonly condition: Condition }
	| { readonly op: 'changeModality'; readonly rule: string; readonly modality: Modality }
	| { readonly op: 'changeEffect'; readonly rule: string; readonly effect: string }
	| { readonly op: 'changeAmount'; readonly amount: string; readonly value: number; readonly source: Source }
	| { readonly op: 'removeRule'; readonly rule: string }
	| { readonly op: 'addRule'; readonly rule: Rule }
);

/** A demand put into the form of rules. */
export interface Reform {
	readonly id: string;
	readonly title: Question;
	/** Ids of the demands that this reform formalises. */
	readonly demands: readonly string[];
	readonly sources: Sources;
	/** Keyed by a name that is unique in the whole law ('R2a.contact'). */
	readonly assumptions: { readonly [name: string]: Assumption };
	readonly operations: readonly Operation[];
}
