import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cosine } from './cosine.ts';
import { coverageOf } from './coverage-of.ts';
import { nearestTexts } from './nearest-texts.ts';
import { termVectors } from './term-vectors.ts';

const words = [
	'Polizei',
	'Polizeischule',
	'Schule',
	'Kind',
	'Kinder',
	'Jugendamt',
	'Amt',
	'Beratung',
	'Lohn',
];
const text = fc
	.record({ title: fc.subarray(words), text: fc.subarray(words) })
	.map(({ title, text: rest }) => ({ title: title.join(' '), text: rest.join(' ') }));
const texts = fc.array(text, { maxLength: 12 });

test('the way over the terms finds what a comparison of all with all finds', () => {
	fc.assert(
		fc.property(texts, texts, fc.double({ min: 0.05, max: 0.95, noNaN: true }), (from, to, least) => {
			const vectors = termVectors([...from, ...to]);
			const [a, b] = [vectors.slice(0, from.length), vectors.slice(from.length)];
			const found = nearestTexts(a, b, { least, most: 100 });
			a.forEach((one, at) => {
				// A score that is the limit itself may fall on either side of it by rounding.
				const due = b.flatMap((other, index) => (cosine(one, other) > least + 1e-9 ? [index] : []));
				const got = found[at]?.filter(({ score }) => score > least + 1e-9).map(({ index }) => index);
				expect(got?.toSorted((x, y) => x - y)).toEqual(due);
			});
		}),
	);
});

test('best first, as many as asked, ties by order', () => {
	const vectors = termVectors(
		['Polizei', 'Kind Polizei', 'Polizei', 'Lohn'].map((title) => ({ title, text: '' })),
	);
	const [near] = nearestTexts(vectors.slice(0, 1), vectors.slice(1), { least: 0.01, most: 2 });
	expect(near?.map(({ index }) => index)).toEqual([1, 0]);
});

test('a text is wholly like itself, and says all of itself', () => {
	fc.assert(
		fc.property(text, text, (one, other) => {
			const [a, b] = termVectors([one, other]);
			if (a === undefined || b === undefined || a.weights.size === 0) return;
			expect(cosine(a, a)).toBeCloseTo(1, 9);
			expect(coverageOf(a, a)).toBe(1);
			expect(coverageOf(a, b)).toBeLessThanOrEqual(coverageOf(a, b, a));
			expect(cosine(a, b)).toBeCloseTo(cosine(b, a), 12);
		}),
	);
});

test('texts without words are like nothing', () => {
	const [empty, full] = termVectors([
		{ title: 'und der die', text: '' },
		{ title: 'Polizei', text: '' },
	]);
	if (empty === undefined || full === undefined) throw new Error('two texts make two vectors');
	expect([cosine(empty, full), coverageOf(empty, full)]).toEqual([0, 0]);
});
