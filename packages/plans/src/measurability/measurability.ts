import type { Indicator, Measure } from '../records/index.ts';
import { type Criterion, criteria, criterionRules } from './criteria.ts';
import { datesNamed, groupsNamedForAll, sumsNamed } from './named-in-text.ts';
import { findVagueWords, type VagueWord } from './vague-words.ts';

/** What of a measure is read; a `Measure` is one. */
export type ReadableMeasure = Pick<
	Measure,
	| 'title'
	| 'text'
	| 'leads'
	| 'leadText'
	| 'level'
	| 'land'
	| 'indicatorText'
	| 'dueText'
	| 'dueOn'
	| 'budgetText'
	| 'budgetLine'
	| 'groups'
>;

/** One point, given or not, with its rule and what it was given for. */
export interface MeasurabilityPoint {
	readonly criterion: Criterion;
	readonly isMet: boolean;
	/** A sentence for people. */
	readonly rule: string;
	/** The words of the plan that the point was given for; empty where it was read from a chosen value. */
	readonly evidence: readonly string[];
}

/** How far a measure can be checked at all, by what the plan says of it. No word on whether it is good or works. */
export interface Measurability {
	/** How many of `base` points it has. */
	readonly value: number;
	readonly base: number;
	readonly points: readonly MeasurabilityPoint[];
	readonly vagueWords: readonly VagueWord[];
}

/**
 * Reads from the plan's own words how far a measure can be checked: one point each for lead, date, indicator of what is
 * done, indicator of what it brings about, money, groups, Bund or Länder, and wording without vague verbs.
 *
 * @param indicators - what the plan itself gives as indicators of this measure; those that others propose do not count
 */
export function measurability(
	measure: ReadableMeasure,
	indicators: readonly Pick<Indicator, 'name' | 'type' | 'scale'>[],
): Measurability {
	const vagueWords = findVagueWords(measure);
	const outputs = indicators.filter(({ type }) => type !== 'outcome');
	// The plans' thin cell "Indikator" says what is done unless somebody sorted it otherwise.
	const unsorted = indicators.length === 0 ? said(measure.indicatorText) : [];
	const found: Readonly<Record<Criterion, readonly string[] | boolean>> = {
		lead: measure.leads.length > 0 || said(measure.leadText),
		date: measure.dueOn !== null || datesNamed(measure.dueText),
		output: [...outputs.map(({ name }) => name), ...unsorted],
		outcome: indicators
			.filter((one) => one.type === 'outcome' && one.scale.target !== null)
			.map(({ name }) => name),
		budget: measure.budgetLine !== null ? said(measure.budgetLine) : sumsNamed(measure.budgetText),
		groups: measure.groups.length > 0 || groupsNamedForAll(`${measure.title}\n${measure.text}`),
		laender: measure.level !== null || measure.land !== null,
		wording: vagueWords.length === 0 && `${measure.title}${measure.text}`.trim() !== '',
	};
	const points = criteria.map((criterion): MeasurabilityPoint => {
		const what = found[criterion];
		const evidence = typeof what === 'boolean' ? [] : what;
		return {
			criterion,
			isMet: what === true || evidence.length > 0,
			rule: criterionRules[criterion],
			evidence,
		};
	});
	return { value: points.filter(({ isMet }) => isMet).length, base: criteria.length, points, vagueWords };
}

const said = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);
