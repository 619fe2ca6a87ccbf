import { type GapKind, gapKinds, gaps } from '@schutznetz/plans/gaps';
import {
	type CriterionCount,
	type MeasurabilityCount,
	measurability,
	measurabilityCount,
} from '@schutznetz/plans/measurability';
import { type Db, readFormerEditions, readPublished } from '../db/index.ts';
import type { NamedLink } from '../measures/index.ts';
import { currentContent } from '../plans/index.ts';
import { type PlanScope, readScope } from './plan-scope.ts';

/** What lacks something. */
export interface GapView {
	readonly kind: GapKind;
	/** How many of `base`. */
	readonly value: number;
	readonly base: number;
	readonly rule: string;
	readonly about: 'demand' | 'measure';
	/** The first of them. */
	readonly items: readonly NamedLink[];
}

/** How far one measure can be checked. */
export interface MeasurabilityView {
	readonly measure: NamedLink;
	readonly value: number;
	readonly base: number;
	readonly missing: readonly CriterionCount['criterion'][];
	readonly vagueWords: readonly string[];
}

/** What is missing in plans and in what is known of them. */
export interface GapsPage {
	readonly scope: PlanScope;
	readonly gaps: readonly GapView[];
	readonly measurability: MeasurabilityCount;
	/** The least checkable first. */
	readonly measures: readonly MeasurabilityView[];
	/** Lists are cut here; the counts never are. */
	readonly most: number;
}

const most = 60;

/** Looks for gaps among what is public of the plans that an address asks for. */
export async function gapsOf(db: Db, search: URLSearchParams): Promise<GapsPage> {
	const { names: _, ...scope } = await readScope(db, search.get('plan'));
	const planIds = new Set(scope.plans.map(({ id }) => id));
	const [{ content }, former, records, indicatorRecords, linkRecords] = await Promise.all([
		currentContent(db),
		readFormerEditions(db),
		readPublished(db, 'measure'),
		readPublished(db, 'indicator'),
		readPublished(db, 'link'),
	]);
	const measures = records
		.filter(({ body }) => planIds.has(body.plan) && !former.has(body.edition) && body.land === null)
		.map(({ id, body }) => ({ id, ...body }));
	const measureIds = new Set(measures.map(({ id }) => id));
	const indicators = indicatorRecords
		.map(({ body }) => body)
		.filter(({ measure }) => measureIds.has(measure));
	// A link to a measure of another plan, an invented one say, answers no demand here.
	const links = linkRecords
		.map(({ body }) => body)
		.filter(
			({ from, to, plan, type }) =>
				[from, to].some((end) => end?.kind === 'measure' && measureIds.has(end.id)) ||
				(type === 'absent' && plan !== null && planIds.has(plan)),
		);
	const found = gaps({ measures, indicators, demands: content.demands.map(({ id }) => id), links });
	const titles = new Map([
		...content.demands.map(({ id, title }) => [id, `${id}: ${title}`] as const),
		...measures.map(({ id, number, title }) => [id, `${number} ${title}`] as const),
	]);
	const byMeasure = Map.groupBy(indicators, ({ measure }) => measure);
	const read = measures.map((measure) => ({
		measure,
		result: measurability(measure, byMeasure.get(measure.id) ?? []),
	}));
	return {
		scope,
		gaps: gapKinds.map((kind) => ({
			kind,
			value: found[kind].ids.length,
			base: found[kind].base,
			rule: found[kind].rule,
			about: kind.startsWith('demand') ? 'demand' : 'measure',
			items: found[kind].ids.slice(0, most).map((id) => ({ id, name: titles.get(id) ?? id })),
		})),
		measurability: measurabilityCount(read.map(({ result }) => result)),
		measures: read
			.toSorted((a, b) => a.result.value - b.result.value)
			.slice(0, most)
			.map(({ measure, result }) => ({
				measure: { id: measure.id, name: `${measure.number} ${measure.title}` },
				value: result.value,
				base: result.base,
				missing: result.points.filter(({ isMet }) => !isMet).map(({ criterion }) => criterion),
				vagueWords: [...new Set(result.vagueWords.map(({ word }) => word))],
			})),
		most,
	};
}
