import { describe, expect, test } from 'vitest';
import raw from '../../content/statistics.json' with { type: 'json' };
import { bundledContent } from '../bundled-content.ts';
import { bundledStatistics } from './bundled-statistics.ts';
import { doubledYears, latestOf, linesOf } from './lines-of.ts';
import { readStatistics } from './read-statistics.ts';

const series = (id: string) => {
	const found = bundledStatistics.series.find((one) => one.id === id);
	if (found === undefined) throw new Error(id);
	return found;
};

describe('the statistics', () => {
	test('are 35 series with 131 values and 7 conflicts', () => {
		const { series: all, conflicts } = bundledStatistics;
		expect([all.length, all.flatMap(({ points }) => points).length, conflicts.length]).toEqual([35, 131, 7]);
		expect(conflicts.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7']);
	});

	test('say how each value came about', () => {
		const count = new Map<string, number>();
		for (const { status } of bundledStatistics.series.flatMap(({ points }) => points)) {
			count.set(status, (count.get(status) ?? 0) + 1);
		}
		expect(Object.fromEntries(count)).toEqual({
			reported: 114,
			derived: 6,
			rounded: 5,
			revised: 3,
			atLeast: 3,
		});
	});

	test('hold both versions of the figures for 2023', () => {
		expect(
			['bka-verfahren-gesamt', 'bka-verfahren-sexuell', 'bka-opfer-sexuell'].map((id) =>
				series(id)
					.points.filter(({ year }) => year === 2023)
					.map(({ value }) => value),
			),
		).toEqual([
			[474, 509],
			[299, 319],
			[406, 428],
		]);
	});

	test('end with a year of their own publisher, never with a sum over years', () => {
		const arbeit = series('bka-opfer-arbeit');
		expect(latestOf(arbeit)).toMatchObject({ period: '2023', value: 183, publisher: null });
		const [sum] = arbeit.points.filter(({ publisher }) => publisher !== null);
		expect(sum).toMatchObject({ period: '2022–2024', value: 1400, publisher: 'BMAS' });
		expect(linesOf(arbeit).flatMap(({ points }) => points)).toHaveLength(5);
		expect(latestOf(series('bka-verfahren-gesamt'))?.value).toBe(576);
		expect(latestOf(series('ilo-zwangsarbeit-2021'))).toBeNull();
		expect(latestOf(series('unterkunft'))).toBeNull();
		expect(latestOf(series('monitor-2020-2022'))).toBeNull();
	});

	test('cite sources that exist', () => {
		const known = new Set(
			Array.isArray(bundledContent.sources) ? bundledContent.sources.map(({ id }) => id) : [],
		);
		for (const { sources } of [
			...bundledStatistics.series.flatMap(({ points }) => points),
			...bundledStatistics.conflicts,
		]) {
			for (const { source } of sources) if (source !== null) expect(known).toContain(source);
		}
	});

	test.each<[string, (copy: typeof raw) => void, string]>([
		['a value without a source', (copy) => void copy.series[0]?.points[0]?.sources.splice(0), 'no source'],
		['a series twice', (copy) => void copy.series.push(...copy.series.slice(0, 1)), 'the id twice'],
		[
			'a worked out value without its sum',
			(copy) => {
				const point = copy.series[0]?.points.find(({ status }) => status === 'derived');
				if (point) point.calculation = null;
			},
			'derived',
		],
		[
			'a conflict about nothing',
			(copy) => void copy.conflicts[0]?.series.push('gibt-es-nicht'),
			'gibt-es-nicht',
		],
	])('refuse %s', (_, spoil, came) => {
		const copy = structuredClone(raw);
		spoil(copy);
		expect(readStatistics(copy)).toMatchObject({
			ok: false,
			error: [expect.objectContaining({ kind: 'brokenRule', came })],
		});
	});
});

describe('lines', () => {
	test('end at the first version of a year and begin anew at the later one', () => {
		const lines = linesOf(series('bka-verfahren-gesamt'));
		expect(lines.map(({ points }) => points.map(({ year, value }) => [year, value]))).toEqual([
			[
				[2016, 375],
				[2017, 340],
				[2018, 386],
				[2019, 379],
				[2020, 465],
				[2021, 510],
				[2022, 505],
				[2023, 474],
			],
			[
				[2023, 509],
				[2024, 576],
			],
		]);
		expect(doubledYears(series('bka-verfahren-gesamt'))).toEqual([2023]);
	});

	test('do not cross a missing year, join no facets and no periods', () => {
		const years = (id: string) => linesOf(series(id)).map(({ points }) => points.map(({ year }) => year));
		expect(years('bka-opfer-sexuell')).toEqual([[2017], [2019, 2020, 2021], [2023], [2023, 2024]]);
		expect(years('kok-tatbestand')).toEqual([[2023], [2023], [2023]]);
		expect(years('kok-alter')).toEqual([[2021], [2022], [2023, 2024]]);
		expect(years('monitor-2020-2022')).toEqual([]);
		expect(years('unterkunft')).toEqual([]);
	});

	test('stay within one series, which has one publisher', () => {
		for (const one of bundledStatistics.series) {
			for (const { points } of linesOf(one)) {
				for (const { point } of points) expect(one.points).toContain(point);
			}
		}
		const publishers = new Map(bundledStatistics.series.map(({ id, publisher }) => [id, publisher]));
		for (const [prefix, publisher] of [
			['bka', 'BKA'],
			['kok', 'KOK'],
			['tip', 'US-Außenministerium'],
		] as const) {
			for (const [id, of] of publishers) if (id.startsWith(`${prefix}-`)) expect(of).toBe(publisher);
		}
	});
});
