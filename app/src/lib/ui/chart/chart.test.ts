import { landCodes } from '@schutznetz/plans/records';
import { bundledStatistics, doubledYears, linesOf } from '@schutznetz/plans/statistics';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import BarChart from './BarChart.svelte';
import { formatNumber } from './format-number.ts';
import LandMap from './LandMap.svelte';
import { landShapes, mapSize } from './land-shapes.ts';
import MatrixChart from './MatrixChart.svelte';
import SeriesChart from './SeriesChart.svelte';
import TwoBars from './TwoBars.svelte';

const series = bundledStatistics.series.find(({ id }) => id === 'bka-verfahren-gesamt');
if (series === undefined) throw new Error('bka-verfahren-gesamt');

describe('the outlines of the Länder', () => {
	test('are sixteen, each within the drawing and none filling it', () => {
		expect(landShapes.map(({ land }) => land).toSorted()).toEqual([...landCodes].toSorted());
		for (const { path, x, y, land } of landShapes) {
			const places = [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, a, b]) => [Number(a), Number(b)]);
			const xs = places.map(([a]) => a ?? 0);
			expect(Math.min(...xs), land).toBeGreaterThanOrEqual(0);
			expect(Math.max(...xs), land).toBeLessThanOrEqual(mapSize.width);
			// Rings wound the other way would make each Land the whole world.
			expect(Math.max(...xs) - Math.min(...xs), land).toBeLessThan(mapSize.width * 0.6);
			expect([x > 0, x < mapSize.width, y > 0, y < mapSize.height]).toEqual([true, true, true, true]);
		}
	});
});

const charts: readonly (readonly [string, string])[] = [
	[
		'SeriesChart',
		render(SeriesChart, {
			props: {
				titleId: 'bild',
				title: series.title,
				unit: series.unit,
				lines: linesOf(series),
				doubled: doubledYears(series),
			},
		}).body,
	],
	[
		'BarChart',
		render(BarChart, {
			props: {
				titleId: 'bild',
				title: 'Bild',
				rows: [{ id: 'a', label: 'A', value: 0, base: 24, figure: 'von 24' }],
			},
		}).body,
	],
	[
		'MatrixChart',
		render(MatrixChart, {
			props: {
				titleId: 'bild',
				title: 'Bild',
				columns: ['B'],
				rows: [{ id: 'a', label: 'A', cells: [{ id: 'b', count: 0, state: 'notCovered' as const }] }],
				labels: { covered: 'ja', notSaid: '?', notCovered: 'nein' },
			},
		}).body,
	],
	[
		'LandMap',
		render(LandMap, {
			props: { titleId: 'karte', title: 'Karte', known: new Map([['BW', 1]]), source: 'Quelle' },
		}).body,
	],
	[
		'TwoBars',
		render(TwoBars, {
			props: {
				titleId: 'bild',
				title: 'Bild',
				sides: [
					{ label: 'früher', value: 1, base: 24 },
					{ label: 'später', value: 2, base: 25 },
				],
				changed: 'Gesamtzahl geändert',
			},
		}).body,
	],
];

test.each(charts)('%s is named, needs no script and no style attribute', (_, body) => {
	expect(body).toMatch(/<svg[^>]*role="img"/);
	expect(body).toMatch(/<title id="(bild|karte)">[^<]+<\/title>/);
	expect(body).not.toMatch(/style="|<script|NaN|undefined/);
});

test('a series draws both versions of a year and no line between them', () => {
	const [, body = ''] = charts[0] ?? [];
	expect(body).toContain('474');
	expect(body).toContain('509');
	expect(body.match(/<line class="line/g)).toHaveLength(8);
});

test('a bar of nothing draws its base alone', () => {
	const [, body = ''] = charts[1] ?? [];
	expect(body).toContain('class="base');
	expect(body).not.toContain('class="value');
});

test('a base that changed is drawn and said', () => {
	const [, body = ''] = charts[4] ?? [];
	expect(body).toContain('Gesamtzahl geändert');
	expect(body).toContain('2 / 25');
});

test('numbers are written as in German', () => {
	expect([formatNumber(1672), formatNumber(27.6)]).toEqual(['1.672', '27,6']);
});
