import { numericDay } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import {
	changedRules,
	describeRule,
	type LawAsOf,
	outlineClause,
	type Reform,
	type RuleDifference,
	resolveLaw,
} from '@schutznetz/rights';
import { lawOf } from '../rights/index.ts';
import { describeSource } from './describe-source.ts';

/** What reforms change together, in generated sentences; the effect stands in `effectOfReforms`. */
export type ReformDescription = ReturnType<typeof describeReforms>;

/**
 * Reforms against the law of one day.
 *
 * @param fixed - settings of assumptions; all others are shown as they are stated first. Where that cannot be put
 *   together, no rule is described: the effect says why
 */
export function describeReforms(
	reforms: readonly Reform[],
	asOf: Temporal.PlainDate,
	fixed: Readonly<Record<string, string>> = {},
) {
	const before = lawOf(asOf);
	const after = resolveLaw(lawDe, { asOf, reforms: reforms.map(({ id }) => id), assumptions: fixed });
	return {
		reforms: reforms.map(({ id, title, demands, sources }) => ({
			id,
			title: title.de,
			demands,
			sources: sources.map(describeSource),
		})),
		asOf: numericDay(asOf.toString()),
		rules: after.ok
			? changedRules(before, after.value).map((difference) => ruleChange(before, difference))
			: [],
		assumptions: reforms
			.flatMap(({ assumptions }) => Object.entries(assumptions))
			.map(([name, { states, settings, default: preset }]) => ({
				name,
				states,
				/** Its only setting, where the address chose one. */
				fixed: fixed[name] ?? null,
				settings: Object.entries(settings)
					.map(([setting, words]) => ({
						setting,
						states: words,
						isDefault: setting === preset,
						isShown: setting === (fixed[name] ?? preset),
					}))
					.sort((one, other) => Number(other.isDefault) - Number(one.isDefault)),
			})),
	};
}

/** The reforms that put a demand into the form of rules; a demand that only asks for organisation has none. */
export const reformsOfDemand = (demandId: string): readonly Reform[] =>
	lawDe.reforms.filter((reform) => reform.demands.includes(demandId));

function ruleChange(before: LawAsOf, difference: RuleDifference) {
	const today = describeRule(before, difference.rule);
	const asOf = before.asOf.toString();
	return {
		rule: difference.rule,
		title: difference.title,
		change: difference.change === 'none' ? ('changed' as const) : difference.change,
		today: today
			? {
					effect: today.rule.effect,
					modality: today.rule.modality,
					introduction: today.introduction,
					conditions: today.conditions.map(outlineClause),
					sources: today.rule.sources.map(describeSource),
					lawAsRead: numericDay(today.rule.lawAsRead),
					confidence: today.rule.confidence,
					contested: today.rule.contested?.states ?? null,
					duration: today.rule.duration
						? { states: today.rule.duration.states, length: today.duration }
						: null,
					deadlines: today.deadlines,
					warnings: (today.rule.warnings ?? []).map(({ states }) => states),
					changedSince: (today.rule.changedAfterReading ?? [])
						.filter(({ on }) => on <= asOf)
						.map(({ on, states }) => ({ on: numericDay(on), states })),
				}
			: null,
		modality: difference.modality,
		effect: difference.effect,
		changes: [
			{ about: null, ...difference.conditions },
			...difference.through.map(({ states, ...rest }) => ({ about: states, ...rest })),
		].map(({ about, dropped, added, kept, alternatives }) => ({
			about,
			dropped: dropped.map(outlineClause),
			added: added.map(outlineClause),
			kept: kept.map(outlineClause),
			alternatives: alternatives.map((way) => way.map(outlineClause)),
		})),
		amounts: difference.amounts.map(({ title, unit, before: was, after: is }) => ({
			title,
			unit,
			before: was,
			after: is,
		})),
	};
}
