import { assertNever } from '@schutznetz/kernel';
import { namePattern } from '../names/name-pattern.ts';
import { findParagraphReferences, type ParagraphReference } from '../paragraph-reference.ts';
import type { MatchRange } from '../search.ts';
import { findMeasurePhrases, type MeasurePhrase } from './find-measure-phrases.ts';
import {
	hasMeasure,
	type IndexedField,
	type IndexedPlan,
	measureIdOf,
	type ReferenceIndex,
} from './reference-index.ts';

/** A measure that a number can mean. */
export interface ReferenceTarget {
	readonly plan: string;
	readonly field: string;
	readonly number: string;
	/** Id of the measure, whether it was read in or not. */
	readonly measure: string;
}

/** What became of one number: `unknown` where the plan does not say how many measures the field has. */
export type ReferenceStatus = 'found' | 'missing' | 'ambiguous' | 'unknown';

/** Why a number is not found. */
export type ReferenceReason =
	| 'beyondCount'
	| 'notInField'
	| 'noField'
	| 'unknownField'
	| 'noPlan'
	| 'countUnknown';

/** One number of a phrase. */
export interface ResolvedNumber {
	readonly number: string;
	readonly status: ReferenceStatus;
	readonly target: ReferenceTarget | null;
	/** What it may mean, where it is ambiguous. */
	readonly candidates: readonly ReferenceTarget[];
	readonly reason: ReferenceReason | null;
	/** With `beyondCount`: how many the field has. */
	readonly count: number | null;
}

/** A reference to measures or to a paragraph of a statute, at its place. */
export type Reference =
	| {
			readonly kind: 'measure';
			readonly range: MatchRange;
			readonly raw: string;
			/** The plan that it is read for; null where none was named before it. */
			readonly plan: string | null;
			readonly numbers: readonly ResolvedNumber[];
	  }
	| {
			readonly kind: 'paragraph';
			readonly range: MatchRange;
			readonly raw: string;
			readonly paragraph: ParagraphReference;
			/** `ambiguous`: no statute is named. */
			readonly status: 'found' | 'ambiguous';
	  };

/**
 * Finds what a text refers to. A phrase without a plan is read for the plan that was named last before it; a number
 * without a field stays ambiguous, as every field counts anew, with all that it may mean.
 *
 * @param context - the plan to read for until one is named
 */
export function resolveReferences(
	text: string,
	index: ReferenceIndex,
	context: string | null = null,
): readonly Reference[] {
	const mentions = findPlanMentions(text, index);
	const measures = findMeasurePhrases(text).map((phrase): Reference => {
		const named = mentions.findLast(({ at }) => at < phrase.range[1])?.plan;
		const plan = named ?? index.plans.find(({ id }) => id === context) ?? null;
		const { range, raw } = phrase;
		return {
			kind: 'measure',
			range,
			raw,
			plan: plan?.id ?? null,
			numbers: resolvePhrase(phrase, plan, index),
		};
	});
	const paragraphs = findParagraphReferences(text).map((paragraph): Reference => {
		const { range, statute } = paragraph;
		const status = statute === null ? 'ambiguous' : 'found';
		return { kind: 'paragraph', range, raw: text.slice(...range), paragraph, status };
	});
	return [...measures, ...paragraphs].toSorted((a, b) => a.range[0] - b.range[0]);
}

function findPlanMentions(
	text: string,
	{ plans }: ReferenceIndex,
): readonly { at: number; plan: IndexedPlan }[] {
	return plans
		.flatMap((plan) =>
			plan.names.flatMap((name) =>
				[...text.matchAll(namePattern(name))].map(({ index: at }) => ({ at, plan })),
			),
		)
		.toSorted((a, b) => a.at - b.at);
}

function resolvePhrase(
	{ field, numbers }: MeasurePhrase,
	plan: IndexedPlan | null,
	{ plans }: ReferenceIndex,
): readonly ResolvedNumber[] {
	return numbers.map((number) => {
		if (!plan)
			return ambiguous(
				number,
				'noPlan',
				plans.flatMap((each) => candidatesIn(each, field, number)),
			);
		if (field === null) {
			const candidates = candidatesIn(plan, null, number);
			const [only] = candidates;
			// A plan of one field leaves no doubt.
			if (plan.fields.length === 1 && only) return found(only);
			return ambiguous(number, 'noField', candidates);
		}
		const meant = fieldsNamed(plan, field)[0];
		if (!meant) return missing(number, 'unknownField', plan.fields.length);
		return resolveInField(plan, meant, number);
	});
}

function resolveInField(plan: IndexedPlan, field: IndexedField, number: string): ResolvedNumber {
	const target = { plan: plan.id, field: field.id, number, measure: measureIdOf(plan, field, number) };
	const isThere = hasMeasure(field, number);
	switch (isThere) {
		case true:
			return found(target);
		case null:
			return { number, status: 'unknown', target, candidates: [], reason: 'countUnknown', count: null };
		case false: {
			const { measureCount } = field;
			const isBeyond = measureCount !== null && Number.parseInt(number, 10) > measureCount;
			return missing(number, isBeyond ? 'beyondCount' : 'notInField', measureCount);
		}
		default:
			return assertNever(isThere);
	}
}

const fieldsNamed = ({ fields }: IndexedPlan, name: string): readonly IndexedField[] =>
	fields.filter(({ roman, position }) => roman === name || String(position) === name);

const candidatesIn = (plan: IndexedPlan, field: string | null, number: string): readonly ReferenceTarget[] =>
	(field === null ? plan.fields : fieldsNamed(plan, field))
		.filter((each) => hasMeasure(each, number) !== false)
		.map((each) => ({ plan: plan.id, field: each.id, number, measure: measureIdOf(plan, each, number) }));

const found = (target: ReferenceTarget): ResolvedNumber => ({
	number: target.number,
	status: 'found',
	target,
	candidates: [],
	reason: null,
	count: null,
});
const missing = (number: string, reason: ReferenceReason, count: number | null): ResolvedNumber => ({
	number,
	status: 'missing',
	target: null,
	candidates: [],
	reason,
	count,
});
const ambiguous = (
	number: string,
	reason: ReferenceReason,
	candidates: readonly ReferenceTarget[],
): ResolvedNumber => ({ number, status: 'ambiguous', target: null, candidates, reason, count: null });
