import { dayInBerlin } from '@schutznetz/kernel';
import {
	type Citation,
	type CitationLine,
	citationLine,
	type MeasureTally,
	type Plan,
	type PlanFactKey,
	type PublicContent,
} from '@schutznetz/plans';
import type { MeasureCount } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';

/** A text with the places that prove it. */
interface ProvenText {
	readonly text: string;
	readonly sources: readonly CitationLine[];
}

/** A count with the places that prove its base. */
interface TallyView extends CountView {
	readonly sources: readonly CitationLine[];
}

/** A contradiction between sources. */
interface ConflictView {
	readonly key: string;
	readonly question: string;
	readonly claims: readonly ProvenText[];
	readonly settles: string;
}

/** What is common to everything that shows a plan. */
export interface PlanView {
	readonly id: string;
	readonly short: string;
	readonly title: string;
	/** 'YYYY-MM-DD' */
	readonly adoptedOn: string;
	readonly measures: TallyView;
	readonly laenderMeasures: TallyView | null;
	readonly fields: readonly (Plan['fields'][number] & { readonly imported: number })[];
	readonly facts: readonly {
		readonly key: PlanFactKey;
		readonly items: readonly string[];
		readonly sources: readonly CitationLine[];
	}[];
	readonly conflicts: readonly ConflictView[];
	readonly unknowns: readonly string[];
	readonly official: CitationLine;
}

/** Something that happened, for a page. */
export interface EventView extends ProvenText {
	/** 'YYYY-MM-DD' */
	readonly on: string;
	/** Short names of the plans it belongs to. */
	readonly plans: readonly string[];
	readonly note: string | null;
}

/** The view of a plan, its imported measures counted where they are published. */
export function planView(content: PublicContent, plan: Plan, published: readonly MeasureCount[]): PlanView {
	const own = published.filter((count) => count.plan === plan.id);
	const sum = (counts: readonly MeasureCount[]): number =>
		counts.reduce((total, { count }) => total + count, 0);
	const cite = (citations: readonly Citation[]): readonly CitationLine[] =>
		citations.map((citation) => citationLine(content, citation));
	const asOf = [content.asOf, ...own.map(({ lastAt }) => dayInBerlin(lastAt))].reduce((latest, day) =>
		Temporal.PlainDate.compare(day, latest) > 0 ? day : latest,
	);
	const tally = ({ base, rule, sources }: MeasureTally, isLand: boolean): TallyView => {
		const value = sum(own.filter((count) => count.isLand === isLand));
		// Read in are more than the source counts: then its number is no base any more.
		const fits = base === null || value <= base;
		return { ...countView(value, fits ? base : null, asOf, rule), sources: cite(sources) };
	};
	return {
		id: plan.id,
		short: plan.short,
		title: plan.title,
		adoptedOn: plan.adoptedOn.toString(),
		measures: tally(plan.measures, false),
		laenderMeasures: plan.laenderMeasures && tally(plan.laenderMeasures, true),
		fields: plan.fields.map((field) => ({
			...field,
			imported: sum(own.filter((count) => count.field === field.id)),
		})),
		facts: plan.facts.map(({ key, items, sources }) => ({ key, items, sources: cite(sources) })),
		conflicts: plan.conflicts.map(({ key, question, claims, settles }) => ({
			key,
			question,
			claims: claims.map(({ text, sources }) => ({ text, sources: cite(sources) })),
			settles,
		})),
		unknowns: plan.unknowns,
		official: citationLine(content, { source: plan.officialSource, place: null, lines: null }),
	};
}

/** The events, oldest first; those of one plan where one is named. */
export function eventViews(content: PublicContent, planId?: string): readonly EventView[] {
	const shortOf = new Map(content.plans.map(({ id, short }) => [id, short]));
	return content.events
		.filter(({ plans }) => planId === undefined || plans.includes(planId))
		.toSorted((a, b) => Temporal.PlainDate.compare(a.on, b.on))
		.map(({ on, text, plans, sources, note }) => ({
			on: on.toString(),
			text,
			plans: plans.map((id) => shortOf.get(id) ?? id),
			sources: sources.map((citation) => citationLine(content, citation)),
			note,
		}));
}
