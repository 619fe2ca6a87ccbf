import { err, ok, type Result } from '@schutznetz/kernel';
import { citationLine, nearestIds, type PublicContent } from '@schutznetz/plans';
import {
	bundledStatistics,
	doubledYears,
	hasMixedUnits,
	latestOf,
	linesOf,
	type StatisticConflict,
	type StatisticLine,
	type StatisticPoint,
	type StatisticSeries,
	type StatisticSource,
} from '@schutznetz/plans/statistics';
import { germanCsv } from '../csv/index.ts';
import { type Db, readLinksOf } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';

/** A source of a value as a page links it. */
export interface SourceLink {
	readonly label: string;
	readonly href: string;
	/** It leads away from here. */
	readonly isExternal: boolean;
}

/** A value with its sources as links. */
export interface PointView extends Omit<StatisticPoint, 'sources'> {
	readonly sources: readonly SourceLink[];
}

/** A contradiction with its sources as links. */
export interface StatisticConflictView extends Omit<StatisticConflict, 'sources' | 'series'> {
	readonly series: readonly { readonly id: string; readonly title: string }[];
	readonly sources: readonly SourceLink[];
}

/** All series by publisher. */
export interface StatisticsPage {
	readonly asOf: string;
	readonly note: string;
	readonly publishers: readonly {
		readonly name: string;
		readonly series: readonly {
			readonly id: string;
			readonly title: string;
			readonly unit: string;
			readonly pointCount: number;
			/** null where no year of one thing is the last. */
			readonly latest: { readonly period: string; readonly value: number | null } | null;
			readonly hasVersions: boolean;
			readonly hasConflict: boolean;
		}[];
	}[];
	readonly counts: { readonly series: number; readonly points: number };
	readonly conflicts: readonly StatisticConflictView[];
	readonly unknowns: readonly string[];
}

/** One series. */
export interface SeriesPage {
	readonly asOf: string;
	readonly note: string;
	readonly series: Pick<StatisticSeries, 'id' | 'title' | 'unit' | 'publisher' | 'note'>;
	readonly points: readonly PointView[];
	readonly lines: readonly StatisticLine[];
	/** How many values the chart draws. */
	readonly drawn: number;
	/** Years of which two versions stand side by side. */
	readonly doubled: readonly number[];
	readonly isDrawable: boolean;
	readonly conflicts: readonly StatisticConflictView[];
	/** Demands that a confirmed link names. */
	readonly demands: readonly { readonly id: string; readonly title: string; readonly assessor: string }[];
}

/** There is no such series. */
export interface NoSeries {
	readonly kind: 'notFound';
	readonly asked: string;
	readonly nearest: readonly string[];
}

/** Every series, its conflicts, and what was looked for in vain. */
export async function listStatistics(db: Db): Promise<StatisticsPage> {
	const { content } = await currentContent(db);
	const { series, conflicts, note, retrievedOn, unknowns } = bundledStatistics;
	const publishers = [...Map.groupBy(series, ({ publisher }) => publisher)];
	return {
		asOf: retrievedOn,
		note,
		publishers: publishers.map(([name, own]) => ({
			name,
			series: own.map((one) => {
				const latest = latestOf(one);
				return {
					id: one.id,
					title: one.title,
					unit: one.unit,
					pointCount: one.points.length,
					latest: latest && { period: latest.period, value: latest.value },
					hasVersions: doubledYears(one).length > 0,
					hasConflict: conflicts.some((conflict) => conflict.series.includes(one.id)),
				};
			}),
		})),
		counts: { series: series.length, points: series.reduce((sum, { points }) => sum + points.length, 0) },
		conflicts: conflicts.map((conflict) => conflictView(content, conflict)),
		unknowns,
	};
}

/** One series with its lines, versions, conflicts and the demands that somebody confirmed it stands behind. */
export async function findSeries(db: Db, id: string): Promise<Result<SeriesPage, NoSeries>> {
	const series = bundledStatistics.series.find((one) => one.id === id);
	if (series === undefined) return err(noSeries(id));
	const [{ content }, links] = await Promise.all([
		currentContent(db),
		readLinksOf(db, { kind: 'series', id }),
	]);
	const lines = linesOf(series);
	return ok({
		asOf: bundledStatistics.retrievedOn,
		note: bundledStatistics.note,
		series,
		points: series.points.map((point) => ({ ...point, sources: sourceLinks(content, point.sources) })),
		lines,
		drawn: lines.flatMap(({ points }) => points).length,
		doubled: doubledYears(series),
		isDrawable: !hasMixedUnits(series) && new Set(lines.flatMap(yearsOf)).size > 1,
		conflicts: bundledStatistics.conflicts
			.filter((conflict) => conflict.series.includes(id))
			.map((conflict) => conflictView(content, conflict)),
		demands: links.flatMap(({ body }) => {
			const demand = content.demands.find((one) => body.to?.kind === 'demand' && one.id === body.to.id);
			return demand ? [{ id: demand.id, title: demand.title, assessor: body.assessor }] : [];
		}),
	});
}

/** The table of a series as a file. */
export function seriesFile(
	id: string,
): Result<{ readonly body: string; readonly fileName: string }, NoSeries> {
	const series = bundledStatistics.series.find((one) => one.id === id);
	if (series === undefined) return err(noSeries(id));
	const columns = [
		'reihe',
		'herausgeber',
		'einheit',
		'zeitraum',
		'ausschnitt',
		'wert',
		'angabe',
		'zustandekommen',
		'fassung',
		'spaeterer_wert',
		'rechnung',
		'gegenprobe',
		'hinweis',
		'quellen',
		'abgerufen_am',
	];
	const rows = series.points.map((point) => [
		series.title,
		point.publisher ?? series.publisher,
		series.unit,
		point.period,
		point.facet,
		point.value,
		point.text,
		statusWords[point.status],
		point.version,
		point.supersededBy,
		point.calculation,
		point.check,
		[point.note, series.note].filter((note) => note !== null).join(' '),
		point.sources.map(({ source, url }) => url ?? source).join(' | '),
		bundledStatistics.retrievedOn,
	]);
	return ok({ body: germanCsv(columns, rows), fileName: `schutznetz-statistik-${id}.csv` });
}

const statusWords = {
	reported: 'berichtet',
	derived: 'zurückgerechnet',
	revised: 'spätere Fassung',
	rounded: 'gerundet',
	atLeast: 'mindestens',
} as const;

const yearsOf = (line: StatisticLine): readonly number[] => line.points.map(({ year }) => year);

const noSeries = (asked: string): NoSeries => ({
	kind: 'notFound',
	asked,
	nearest: nearestIds(
		asked,
		bundledStatistics.series.map(({ id }) => id),
	),
});

function conflictView(content: PublicContent, conflict: StatisticConflict): StatisticConflictView {
	return {
		...conflict,
		series: conflict.series.map((id) => ({
			id,
			title: bundledStatistics.series.find((one) => one.id === id)?.title ?? id,
		})),
		sources: sourceLinks(content, conflict.sources),
	};
}

function sourceLinks(content: PublicContent, sources: readonly StatisticSource[]): readonly SourceLink[] {
	return sources.flatMap(({ source, url }): readonly SourceLink[] => {
		if (url !== null) return [{ label: new URL(url).hostname, href: url, isExternal: true }];
		if (source === null) return [];
		const { short } = citationLine(content, { source, place: null, lines: null });
		return [{ label: short, href: `/de/monitor/quellen#${source}`, isExternal: false }];
	});
}
