import { err, nearest, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import type { AmountRef, Condition } from './condition.ts';
import type { Law } from './law.ts';
import { type Layout, layoutOf } from './layout.ts';
import { comparisonsIn, findCycle } from './references.ts';
import type { Operation, Reform } from './reform.ts';
import type { Derived, Rule, Validity } from './rule.ts';

/** The law of one calendar day, with the chosen reforms in force. All evaluators start here. */
export interface LawAsOf {
	readonly law: Law;
	readonly asOf: PlainDate;
	readonly reforms: readonly string[];
	/** The setting of every assumption of the chosen reforms. */
	readonly assumptions: { readonly [name: string]: string };
	readonly layout: Layout;
	/** The rules in force, in the order of the law. */
	readonly rules: ReadonlyMap<string, Rule>;
	readonly derived: ReadonlyMap<string, Derived>;
	/** Amounts that have a value on this day. */
	readonly amounts: ReadonlyMap<string, number>;
}

/** Why a law cannot be put together for a day. */
export type ResolveError =
	| { readonly kind: 'unknownReform'; readonly reform: string; readonly nearest?: string }
	| { readonly kind: 'unknownAssumption'; readonly assumption: string }
	| {
			readonly kind: 'unknownSetting';
			readonly assumption: string;
			readonly setting: string;
			readonly settings: readonly string[];
	  }
	/** The target is not there on this day, or an earlier operation removed it. */
	| {
			readonly kind: 'missingTarget';
			readonly reform: string;
			readonly operation: Operation['op'];
			readonly target: string;
	  }
	| { readonly kind: 'amountWithoutValue'; readonly amount: string }
	| { readonly kind: 'cycle'; readonly names: readonly string[] };

/**
 * The law in force on `asOf` after the given reforms, applied in the order given.
 *
 * @param choices.assumptions - settings that differ from the defaults; only of the chosen reforms
 */
export function resolveLaw(
	law: Law,
	choices: {
		readonly asOf: PlainDate;
		readonly reforms?: readonly string[];
		readonly assumptions?: { readonly [name: string]: string };
	},
): Result<LawAsOf, readonly ResolveError[]> {
	const { asOf, reforms = [] } = choices;
	const errors: ResolveError[] = [];
	const chosen = reforms.flatMap((id): readonly Reform[] => {
		const reform = law.reforms.find((one) => one.id === id);
		if (reform) return [reform];
		const near = nearest(
			id,
			law.reforms.map((one) => one.id),
		);
		errors.push({ kind: 'unknownReform', reform: id, ...(near === undefined ? {} : { nearest: near }) });
		return [];
	});
	const assumptions = settingsOf(chosen, choices.assumptions ?? {}, errors);
	const inForce = ({ from, until }: Validity) =>
		from <= asOf.toString() && (until === undefined || asOf.toString() < until);
	const state = {
		rules: new Map(law.rules.filter((rule) => inForce(rule.valid)).map((rule) => [rule.id, rule])),
		derived: new Map(Object.entries(law.derived)),
		amounts: new Map(
			Object.entries(law.amounts).flatMap(([name, { values }]) =>
				values.filter(inForce).map(({ value }) => [name, value] as const),
			),
		),
	};
	for (const reform of chosen)
		for (const operation of reform.operations) {
			if (!Object.entries(operation.under ?? {}).every(([name, setting]) => assumptions[name] === setting))
				continue;
			const missing = perform(operation, state);
			if (missing !== null)
				errors.push({ kind: 'missingTarget', reform: reform.id, operation: operation.op, target: missing });
		}
	const cycle = findCycle(
		new Map([...state.derived, ...state.rules].map(([name, { condition }]) => [name, [condition]])),
	);
	if (cycle) errors.push({ kind: 'cycle', names: cycle });
	for (const amount of amountsUsed(state))
		if (!state.amounts.has(amount)) errors.push({ kind: 'amountWithoutValue', amount });
	return errors.length > 0
		? err(errors)
		: ok({ law, asOf, reforms, assumptions, layout: layoutOf(law.facts), ...state });
}

/** One German sentence for an error. */
export function resolveErrorSentence(error: ResolveError): string {
	switch (error.kind) {
		case 'unknownReform':
			return `Eine Reform „${error.reform}“ gibt es nicht.${error.nearest === undefined ? '' : ` Gemeint ist vielleicht „${error.nearest}“.`}`;
		case 'unknownAssumption':
			return `Die gewählten Reformen haben keine Annahme „${error.assumption}“.`;
		case 'unknownSetting':
			return `„${error.assumption}“ kann nicht „${error.setting}“ sein; möglich ist ${error.settings.join(', ')}.`;
		case 'missingTarget':
			return `Die Reform „${error.reform}“ ändert „${error.target}“, das es an diesem Tag nicht gibt.`;
		case 'amountWithoutValue':
			return `Für „${error.amount}“ ist an diesem Tag kein Wert hinterlegt.`;
		case 'cycle':
			return `Die Regeln verweisen im Kreis: ${error.names.join(' → ')}.`;
	}
}

/** Every combination of settings of the assumptions of these reforms, the defaults first. */
export function settingsOfReforms(
	law: Law,
	reforms: readonly string[],
): readonly { readonly [name: string]: string }[] {
	return law.reforms
		.filter(({ id }) => reforms.includes(id))
		.flatMap(({ assumptions }) => Object.entries(assumptions))
		.reduce<readonly { readonly [name: string]: string }[]>(
			(combinations, [name, { settings, default: preset }]) =>
				[preset, ...Object.keys(settings).filter((setting) => setting !== preset)].flatMap((setting) =>
					combinations.map((combination) => ({ ...combination, [name]: setting })),
				),
			[{}],
		);
}

interface State {
	readonly rules: Map<string, Rule>;
	readonly derived: Map<string, Derived>;
	readonly amounts: Map<string, number>;
}

function amountsUsed({ rules, derived }: State): ReadonlySet<string> {
	const lengths = [...rules.values()].flatMap(({ deadlines = [], duration }) => [
		...deadlines.map(({ length }) => length),
		...(duration?.atLeast ? [duration.atLeast] : []),
		...(duration?.atMost ? [duration.atMost] : []),
	]);
	return new Set([
		...[...derived.values(), ...rules.values()].flatMap(({ condition }) =>
			[...comparisonsIn(condition)].flatMap((comparison) =>
				'value' in comparison && typeof comparison.value !== 'number' ? [comparison.value.amount] : [],
			),
		),
		...lengths.flatMap((length) =>
			(Object.values(length) as (number | AmountRef)[]).flatMap((value) =>
				typeof value === 'number' ? [] : [value.amount],
			),
		),
	]);
}

/** @returns the name of the target where it is missing, else null */
function perform(operation: Operation, state: State): string | null {
	switch (operation.op) {
		case 'replaceCondition':
			return changeCondition(operation.target, () => operation.condition);
		case 'addAlternative':
			return changeCondition(operation.target, (old) => ({ op: 'any', of: [old, operation.condition] }));
		case 'addRequirement':
			return changeCondition(operation.target, (old) => ({ op: 'all', of: [old, operation.condition] }));
		case 'changeModality':
			return changeRule(operation.rule, { modality: operation.modality });
		case 'changeEffect':
			return changeRule(operation.rule, { effect: operation.effect });
		case 'changeAmount':
			if (!state.amounts.has(operation.amount)) return operation.amount;
			state.amounts.set(operation.amount, operation.value);
			return null;
		case 'removeRule':
			return state.rules.delete(operation.rule) ? null : operation.rule;
		case 'addRule':
			state.rules.set(operation.rule.id, operation.rule);
			return null;
	}
	function changeRule(id: string, change: Partial<Rule>): string | null {
		const rule = state.rules.get(id);
		if (!rule) return id;
		state.rules.set(id, { ...rule, ...change });
		return null;
	}
	function changeCondition(
		target: { readonly rule: string } | { readonly derived: string },
		change: (old: Condition) => Condition,
	): string | null {
		if ('rule' in target) {
			const rule = state.rules.get(target.rule);
			return rule ? changeRule(target.rule, { condition: change(rule.condition) }) : target.rule;
		}
		const derived = state.derived.get(target.derived);
		if (!derived) return target.derived;
		state.derived.set(target.derived, { ...derived, condition: change(derived.condition) });
		return null;
	}
}

function settingsOf(
	chosen: readonly Reform[],
	wanted: { readonly [name: string]: string },
	errors: ResolveError[],
): { readonly [name: string]: string } {
	const settings: { [name: string]: string } = {};
	const known = new Map(chosen.flatMap(({ assumptions }) => Object.entries(assumptions)));
	for (const [name, assumption] of known) settings[name] = assumption.default;
	for (const [name, setting] of Object.entries(wanted)) {
		const assumption = known.get(name);
		if (!assumption) errors.push({ kind: 'unknownAssumption', assumption: name });
		else if (!Object.hasOwn(assumption.settings, setting))
			errors.push({
				kind: 'unknownSetting',
				assumption: name,
				setting,
				settings: Object.keys(assumption.settings),
			});
		else settings[name] = setting;
	}
	return settings;
}
