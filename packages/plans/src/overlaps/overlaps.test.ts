import { expect, test } from 'vitest';
import { inventedEditions } from '../editions/testing/index.ts';
import { cosine, type MeasureLike, termVectors } from '../likeness/index.ts';
import { overlaps } from './overlaps.ts';

const measure = (id: string, title: string, text = ''): MeasureLike => ({
	id,
	field: null,
	number: '1',
	title,
	text,
	leadText: '',
});

const mh = [
	measure('mh-1', 'Schulungen der Finanzkontrolle Schwarzarbeit zu Menschenhandel'),
	measure('mh-2', 'Förderung der Fachberatungsstellen'),
	measure('mh-3', 'Kampagne gegen digitale Anwerbung'),
];
const az = [
	measure('az-1', 'E-Learning für die Finanzkontrolle Schwarzarbeit'),
	measure('az-2', 'Verstetigung der Beratungsstellen'),
	measure('az-3', 'Sorgfaltspflichten in Lieferketten'),
];

test('the same authority is found in both plans, with the words that both use', () => {
	const [first] = overlaps(mh, az);
	expect(first).toMatchObject({ a: 'mh-1', b: 'az-1' });
	expect(first?.sharedTerms).toEqual(expect.arrayContaining(['Finanzkontrolle', 'Schwarzarbeit']));
});

test('a part of a compound is a common word', () => {
	expect(overlaps(mh, az, { least: 0.1 }).find(({ a }) => a === 'mh-2')).toMatchObject({
		b: 'az-2',
		sharedTerms: ['Fachberatungsstellen'],
	});
});

test('what shares no word is no overlap; an empty plan overlaps with nothing', () => {
	expect(overlaps(mh, az).some(({ b }) => b === 'az-3')).toBe(false);
	expect(overlaps(mh, [])).toEqual([]);
	expect(overlaps([measure('x', '')], [measure('y', '')])).toEqual([]);
});

test('the way over the terms finds what a comparison of all with all finds', () => {
	const { before, after } = inventedEditions(5);
	const vectors = termVectors([...before, ...after]);
	const found = new Set(overlaps(before, after, { least: 0.4, most: 1000 }).map(({ a, b }) => `${a} ${b}`));
	const all = before.flatMap((one, from) =>
		after.flatMap((other, to) => {
			const [a, b] = [vectors[from], vectors[before.length + to]];
			return a !== undefined && b !== undefined && cosine(a, b) >= 0.4 ? [`${one.id} ${other.id}`] : [];
		}),
	);
	expect(all.length).toBeGreaterThan(100);
	expect([...found].toSorted()).toEqual(all.toSorted());
});
