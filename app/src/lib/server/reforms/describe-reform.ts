import { lawDe } from '@schutznetz/law-de';
import {
	changedRules,
	type DescribedClause,
	describeRule,
	type LawAsOf,
	type Reform,
	type RuleDifference,
} from '@schutznetz/rights';
import { describeSource, germanDay } from './describe-source.ts';
import { lawOn } from './law-on.ts';

/** A numbered list of conditions, or one condition; what it means stands below it. */
export type Clause = Readonly<{ number: string; text: string; kind: 'list' | 'term'; of: readonly Clause[] }>;

/** What the demand changes, in generated sentences; the effect stands in `effectOf`. */
export type ReformDescription = ReturnType<typeof describeReform>;

/** A reform against the law of one day, under the assumptions that it states first. */
export function describeReform(reform: Reform, asOf: Temporal.PlainDate) {
	const before = lawOn(asOf);
	const after = lawOn(asOf, reform.id);
	return {
		id: reform.id,
		title: reform.title.de,
		sources: reform.sources.map(describeSource),
		asOf: germanDay(asOf.toString()),
		rules: changedRules(before, after).map((difference) => ruleChange(before, difference)),
		assumptions: Object.values(reform.assumptions).map((assumption) => ({
			states: assumption.states,
			settings: Object.entries(assumption.settings)
				.map(([setting, states]) => ({ states, isDefault: setting === assumption.default }))
				.sort((one, other) => Number(other.isDefault) - Number(one.isDefault)),
		})),
	};
}

/** The reforms that put a demand into the form of rules; a demand that only asks for organisation has none. */
export const reformsOfDemand = (demandId: string): readonly Reform[] =>
	lawDe.reforms.filter((reform) => reform.demands.includes(demandId));

/** Every reform with the demands that it formalises, for a list. */
export const listReforms = (): readonly Readonly<{
	id: string;
	title: string;
	demands: readonly string[];
}>[] => lawDe.reforms.map(({ id, title, demands }) => ({ id, title: title.de, demands }));

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
					conditions: today.conditions.map(clause),
					sources: today.rule.sources.map(describeSource),
					lawAsRead: germanDay(today.rule.lawAsRead),
					confidence: today.rule.confidence,
					contested: today.rule.contested?.states ?? null,
					duration: today.rule.duration
						? { states: today.rule.duration.states, length: today.duration }
						: null,
					deadlines: today.deadlines,
					warnings: (today.rule.warnings ?? []).map(({ states }) => states),
					changedSince: (today.rule.changedAfterReading ?? [])
						.filter(({ on }) => on <= asOf)
						.map(({ on, states }) => ({ on: germanDay(on), states })),
				}
			: null,
		modality: difference.modality,
		effect: difference.effect,
		changes: [
			{ about: null, ...difference.conditions },
			...difference.through.map(({ states, ...rest }) => ({ about: states, ...rest })),
		].map(({ about, dropped, added, kept, alternatives }) => ({
			about,
			dropped: dropped.map(clause),
			added: added.map(clause),
			kept: kept.map(clause),
			alternatives: alternatives.map((way) => way.map(clause)),
		})),
		amounts: difference.amounts.map(({ title, unit, before: was, after: is }) => ({
			title,
			unit,
			before: was,
			after: is,
		})),
	};
}

const clause = ({ number, text, kind, of }: DescribedClause): Clause => ({
	number,
	text,
	kind: kind === 'all' || kind === 'any' ? 'list' : 'term',
	of: of.map(clause),
});
