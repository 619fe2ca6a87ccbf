import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { MeasureLike } from '../likeness/index.ts';
import { landCodes } from '../records/index.ts';
import { matchEditions } from './match-editions.ts';
import { gradeMatch, proposalsOf } from './testing/grade-match.ts';
import { changedShare, inventedEditions } from './testing/index.ts';

// Weights and thresholds were tuned on seeds 1 to 20; these were never used for it.
const unseen = Array.from({ length: 20 }, (_, at) => 1001 + at);

const measure = (id: string, title: string, over: Partial<MeasureLike> = {}): MeasureLike => ({
	id,
	field: 'f1',
	number: id.replace(/\D/g, ''),
	title,
	text: '',
	leadText: 'BMI',
	...over,
});

test('20 pairs of editions not seen while tuning: precision and recall over all proposals', () => {
	const matches = unseen.map((seed) => {
		const { before, after, truth } = inventedEditions(seed);
		return { match: matchEditions(before, after), truth };
	});
	const { all, changed } = gradeMatch(matches);
	expect(all.right / all.proposed).toBeGreaterThanOrEqual(0.98);
	expect(all.right / all.true).toBeGreaterThanOrEqual(0.95);
	// What stayed the same is easy: what did change is held to its own figures.
	expect(changed.right / changed.proposed).toBeGreaterThanOrEqual(0.9);
	expect(changed.right / changed.true).toBeGreaterThanOrEqual(0.9);
}, 30_000);

test('every measure of both editions stands in exactly one proposal', () => {
	for (const seed of unseen.slice(0, 5)) {
		const { before, after } = inventedEditions(seed);
		const proposals = proposalsOf(matchEditions(before, after));
		expect(proposals.flatMap((one) => one.before).toSorted()).toEqual(before.map(({ id }) => id).toSorted());
		expect(proposals.flatMap((one) => one.after).toSorted()).toEqual(after.map(({ id }) => id).toSorted());
	}
});

test('whatever the lists are, nobody is lost and nobody stands twice', () => {
	const words = ['Polizei', 'Schulung', 'Schulungen', 'Beratung', 'Fachberatung', 'für', '§ 25'];
	const any = fc.array(
		fc.record({
			title: fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((all) => all.join(' ')),
			text: fc.constantFrom('', 'bis 2027'),
			field: fc.constantFrom(null, 'f1', 'f2'),
			number: fc.constantFrom('', '1', '2', '30a'),
			leadText: fc.constantFrom('', 'BMI', 'BMAS'),
		}),
		{ maxLength: 10 },
	);
	const named = (edition: string, all: readonly Omit<MeasureLike, 'id'>[]): readonly MeasureLike[] =>
		all.map((one, at) => ({ ...one, id: `${edition}${at}` }));
	fc.assert(
		fc.property(any, any, (left, right) => {
			const [before, after] = [named('a', left), named('b', right)];
			const match = matchEditions(before, after);
			const proposals = proposalsOf(match);
			expect(proposals.flatMap((one) => one.before).toSorted()).toEqual(
				before.map(({ id }) => id).toSorted(),
			);
			expect(proposals.flatMap((one) => one.after).toSorted()).toEqual(after.map(({ id }) => id).toSorted());
			for (const { score } of [match.pairs, match.splits, match.merges, match.dropped, match.added].flat()) {
				expect(score).toBeGreaterThanOrEqual(0);
				expect(score).toBeLessThanOrEqual(1);
			}
			expect(matchEditions(before, after)).toEqual(match);
		}),
		{ numRuns: 300 },
	);
});

test('the invented editions are no easy ones', () => {
	for (const seed of unseen.slice(0, 5)) {
		const { before, after, truth } = inventedEditions(seed);
		const titleOf = new Map([...before, ...after].map(({ id, title, text }) => [id, `${title} ${text}`]));
		const counts = Object.groupBy(truth, ({ kind }) => kind);
		expect(before).toHaveLength(126);
		expect(
			Object.entries(counts)
				.map(([kind, all]) => [kind, all?.length])
				.toSorted(),
		).toEqual([
			['dropped', 4],
			['merged', 2],
			['new', 6],
			['reworded', 13],
			['same', 102],
			['split', 3],
		]);
		for (const {
			before: [a = ''],
			after: [b = ''],
		} of counts.reworded ?? []) {
			const share = changedShare(titleOf.get(a) ?? '', titleOf.get(b) ?? '');
			expect(share).toBeGreaterThanOrEqual(0.2);
			expect(share).toBeLessThanOrEqual(0.5);
		}
		// Measures that differ from another one in less than half of their words, in a sample.
		const near = before
			.slice(0, 40)
			.filter((one) => before.some((other) => one !== other && changedShare(one.title, other.title) < 0.5));
		expect(near.length).toBeGreaterThan(5);
	}
});

test('the order in which records come out of a database changes nothing', () => {
	const { before, after } = inventedEditions(1001);
	const byId = (all: readonly MeasureLike[]) => all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	expect(byId(before)).not.toEqual(before);
	expect(matchEditions(byId(before), byId(after))).toEqual(matchEditions(before, after));
});

test('nothing changed, numbers aside: everything is the same', () => {
	const { before } = inventedEditions(7);
	const after = before.map((one, at) => ({ ...one, id: `x${at}`, number: String(at + 100) }));
	const match = matchEditions(before, after);
	expect(match.pairs.map((pair) => [pair.kind, pair.before, pair.after])).toEqual(
		before.map(({ id }, at) => ['same', id, `x${at}`]),
	);
});

test('two measures of one wording are told apart by lead and place', () => {
	const twins = (edition: string) => [
		measure(`${edition}1`, 'Jährliche Vernetzungstreffen'),
		measure(`${edition}2`, 'Jährliche Vernetzungstreffen', { field: 'f2', leadText: 'BMAS' }),
	];
	const { pairs } = matchEditions(twins('a'), twins('b').toReversed());
	expect(pairs.map((pair) => [pair.kind, pair.before, pair.after])).toEqual([
		['same', 'a1', 'b1'],
		['same', 'a2', 'b2'],
	]);
});

test('sixteen Länder with a measure of one title each, renumbered', () => {
	const title = 'Kooperationsvereinbarung zwischen Polizei und Fachberatungsstellen';
	const ofLaender = (edition: string, shift: number) =>
		landCodes.map((land, at) =>
			measure(`${edition}${at}`, title, { leadText: land, number: String(at + shift) }),
		);
	const { pairs } = matchEditions(ofLaender('a', 1), ofLaender('b', 7));
	expect(pairs.map(({ before, after }) => [before, after])).toEqual(
		landCodes.map((_, at) => [`a${at}`, `b${at}`]),
	);
});

test('a split and its reasons', () => {
	const kept = ['Evaluation der Kontrollen', 'Förderung der Forschung'].map(
		(title, at) => [`k${at}`, title] as const,
	);
	const keep = (edition: string) => kept.map(([id, title]) => measure(`${edition}${id}`, title));
	const before = [
		...keep('a'),
		measure('a9', 'Schulungen für Polizei und Jugendämter zum Erkennen von Betroffenen'),
	];
	const after = [
		...keep('b'),
		measure('b9', 'Schulungen für die Polizei zum Erkennen von Betroffenen'),
		measure('b10', 'Schulungen für Jugendämter zum Erkennen von Betroffenen'),
	];
	const { splits } = matchEditions(before, after);
	expect(splits).toMatchObject([
		{ before: 'a9', after: ['b9', 'b10'], reason: { hasSameLead: true, standsBetweenTheSame: true } },
	]);
	expect(splits[0]?.reason.sharedWords).toContain('Polizei');
	expect(matchEditions(after, before).merges).toMatchObject([{ before: ['b9', 'b10'], after: 'a9' }]);
});

test('a ministry that was renamed throughout is the same lead', () => {
	const titles = ['Ausbau der Beratung', 'Schulungen der Polizei', 'Kampagne gegen Anwerbung'];
	const before = titles.map((title, at) => measure(`a${at}`, title, { leadText: 'BMFSFJ' }));
	const after = titles.map((title, at) => measure(`b${at}`, title, { leadText: 'BMBFSFJ' }));
	expect(
		matchEditions(before, after).pairs.every(({ kind, reason }) => kind === 'same' && reason.hasSameLead),
	).toBe(true);
});

test('empty editions and measures without words', () => {
	expect(matchEditions([], [])).toEqual({ pairs: [], splits: [], merges: [], dropped: [], added: [] });
	const { dropped, added, pairs } = matchEditions([measure('a1', '')], [measure('b1', '')]);
	expect([dropped, added, pairs].map(({ length }) => length)).toEqual([1, 1, 0]);
	expect(matchEditions([measure('a1', 'x')], []).dropped).toEqual([
		{ kind: 'dropped', id: 'a1', score: 1, nearest: null },
	]);
});
