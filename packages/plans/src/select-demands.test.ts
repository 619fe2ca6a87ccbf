import { describe, expect, test } from 'vitest';
import { bundledContent } from './bundled-content.ts';
import { readContent } from './read-content.ts';
import { type DemandFilter, everyDemand, selectDemands, selectRecommendations } from './select-demands.ts';

const read = readContent(bundledContent);
if (!read.ok) throw new Error('the bundled content is broken');
const content = read.value;

const ids = (filter: Partial<DemandFilter>): string[] =>
	selectDemands(content, { ...everyDemand, ...filter }).hits.map(({ demand }) => demand.id);

describe('selectDemands', () => {
	test('without a filter leaves all 52 in the order of the document', () => {
		expect(ids({})).toEqual(content.demands.map(({ id }) => id));
	});

	test.each<[string, Partial<DemandFilter>, string[]]>([
		['a word inside a compound', { search: 'beratungsstelle' }, ['F2.3', 'F3.3', 'F6.3']],
		['a paragraph', { search: '§ 25 Abs. 4a AufenthG' }, ['F2.1', 'F2.2']],
		['a paragraph that is not cited', { search: '§ 32 StGB' }, []],
		['the first of several paragraphs', { search: '§ 232 StGB' }, ['F6.1']],
		['an id', { search: 'F8.1' }, ['F8.1']],
		['a chapter', { chapter: 9 }, ['F9.1', 'F9.2']],
		['a topic', { topic: 'entschaedigung' }, ['F8.1', 'F8.2', 'F8.3', 'F8.4']],
		['an addressee', { addressee: 'auslaenderbehoerden' }, ['F2.3']],
		['a state', { state: 'overtaken' }, ['F8.1']],
		['several at once', { chapter: 4, addressee: 'bamf', topic: 'identifizierung' }, ['F4.1', 'F4.7']],
		['filters that exclude each other', { chapter: 9, topic: 'asyl' }, []],
		['a value that nobody has', { topic: 'wetter' }, []],
	])('%s', (_name, filter, expected) => {
		expect(ids(filter)).toEqual(expected);
	});

	test('facets count what a choice would leave', () => {
		const { facets, base } = selectDemands(content, { ...everyDemand, chapter: 2 });
		expect(base).toBe(52);
		expect(facets.chapter.map(({ count }) => count)).toEqual([4, 8, 4, 7, 6, 4, 5, 4, 2, 8]);
		for (const { value, count } of facets.topic)
			expect(ids({ chapter: 2, topic: value })).toHaveLength(count);
		for (const { value, count } of facets.addressee) {
			expect(ids({ chapter: 2, addressee: value })).toHaveLength(count);
		}
		for (const { value, count } of facets.state)
			expect(ids({ chapter: 2, state: value })).toHaveLength(count);
	});

	test('offers no choice that no demand has', () => {
		const { facets } = selectDemands(content, everyDemand);
		expect(facets.state.map(({ value }) => value)).toEqual(['open', 'partly', 'overtaken', 'notReviewed']);
		expect(facets.topic.map(({ value }) => value)).not.toContain('digitale-gewalt');
	});

	test('marks what it found', () => {
		const [hit] = selectDemands(content, { ...everyDemand, search: 'Stabilisierung § 59' }).hits;
		expect(hit?.demand.id).toBe('F2.3');
		expect(hit?.marks).toEqual({ title: [[12, 26]], legal: [[0, 20]] });
	});
});

describe('selectRecommendations', () => {
	test.each([
		[{ search: '', topic: null }, 8],
		[{ search: 'verweisungsmechanismus', topic: null }, 1],
		[{ search: '', topic: 'digitale-gewalt' }, 1],
		[{ search: 'gibt es nicht', topic: null }, 0],
	])('%j leaves %i of 8', (filter, count) => {
		const selection = selectRecommendations(content, filter);
		expect(selection.hits).toHaveLength(count);
		expect(selection.base).toBe(8);
	});
});
