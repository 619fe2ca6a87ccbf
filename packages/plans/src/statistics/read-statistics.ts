import { err, ok, type Result } from '@schutznetz/kernel';
import type { ContentProblem } from '../content-problem.ts';
import { count, listOf, matching, objectOf, oneOf, orNull, type Shape, text } from '../shape.ts';
import {
	pointStatuses,
	type StatisticConflict,
	type StatisticPoint,
	type StatisticSeries,
	type StatisticSource,
	type Statistics,
} from './statistics.ts';

const slug = matching(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'a slug of small letters, digits and hyphens');
const webAddress = matching(/^https:\/\/[^\s"<>]+$/, 'an address that begins with https://');
const isoDay = matching(/^\d{4}-\d{2}-\d{2}$/, 'a day like 2025-02-12');

const figure: Shape<number> = (value, at, problems) => {
	if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value;
	problems.push({
		kind: 'wrongShape',
		at,
		came: JSON.stringify(value) ?? 'nothing',
		due: 'a number, zero or more',
	});
	return undefined;
};

const source = objectOf<StatisticSource>({ source: orNull(slug), url: orNull(webAddress) });
const point = objectOf<StatisticPoint>({
	period: text,
	year: orNull(count),
	facet: orNull(text),
	value: orNull(figure),
	text: orNull(text),
	status: oneOf(pointStatuses),
	version: orNull(text),
	supersededBy: orNull(figure),
	calculation: orNull(text),
	check: orNull(text),
	publisher: orNull(text),
	note: orNull(text),
	sources: listOf(source),
});
const shape = objectOf<Statistics>({
	retrievedOn: isoDay,
	note: text,
	series: listOf(
		objectOf<StatisticSeries>({
			id: slug,
			title: text,
			unit: text,
			publisher: text,
			note: orNull(text),
			points: listOf(point),
		}),
	),
	conflicts: listOf(
		objectOf<StatisticConflict>({
			id: matching(/^K\d+$/, 'an id like K1'),
			title: text,
			text,
			series: listOf(slug),
			sources: listOf(source),
		}),
	),
	unknowns: listOf(text),
});

/**
 * Reads the statistics and checks that they hold together: every value has a source, a value or words, a worked out
 * one its calculation, a superseded one its successor in the same series and year.
 *
 * @returns the statistics, or every problem that was found
 */
export function readStatistics(raw: unknown): Result<Statistics, readonly ContentProblem[]> {
	const problems: ContentProblem[] = [];
	const statistics = shape(raw, 'statistics', problems);
	if (statistics === undefined) return err(problems);
	const broken = (at: string, came: string, due: string): void => {
		problems.push({ kind: 'brokenRule', at, came, due });
	};
	const ids = new Set<string>();
	for (const series of statistics.series) {
		if (ids.has(series.id)) broken(series.id, 'the id twice', 'every id once');
		ids.add(series.id);
		for (const point of series.points) {
			const at = `${series.id} › ${point.period}`;
			checkSources(point.sources, at, broken);
			if ((point.value === null) === (point.text === null)) broken(at, 'value and text', 'one of both');
			if ((point.status === 'derived') !== (point.calculation !== null)) {
				broken(at, point.status, 'a calculation exactly where a value was worked out');
			}
			if (point.year !== null && String(point.year) !== point.period) {
				broken(at, String(point.year), 'the year of its period');
			}
			const successor = series.points.find(
				({ period, value, status }) =>
					period === point.period && value === point.supersededBy && status === 'revised',
			);
			if (point.supersededBy !== null && successor === undefined) {
				broken(at, String(point.supersededBy), 'a revised value of the same time');
			}
		}
	}
	for (const conflict of statistics.conflicts) {
		checkSources(conflict.sources, conflict.id, broken);
		for (const id of conflict.series) if (!ids.has(id)) broken(conflict.id, id, 'the id of a series');
	}
	return problems.length > 0 ? err(problems) : ok(statistics);
}

function checkSources(
	sources: readonly StatisticSource[],
	at: string,
	broken: (at: string, came: string, due: string) => void,
): void {
	if (sources.length === 0) broken(at, 'no source', 'at least one source');
	for (const { source, url } of sources) {
		if ((source === null) === (url === null)) broken(at, `${source} ${url}`, 'a source or an address');
	}
}
