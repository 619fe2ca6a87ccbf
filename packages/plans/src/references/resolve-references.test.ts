import { describe, expect, test } from 'vitest';
import { findReusedNumbers } from './find-reused-numbers.ts';
import type { ReferenceIndex } from './reference-index.ts';
import { type Reference, resolveReferences } from './resolve-references.ts';

const romans = ['I', 'II', 'III', 'IV'];
const plan = (id: string, names: readonly string[], counts: readonly (number | null)[]) => ({
	id,
	names,
	fields: counts.map((measureCount, index) => ({
		id: `${id}-${index + 1}`,
		position: index + 1,
		roman: romans[index] ?? null,
		name: '',
		measureCount,
		measures: new Map(),
	})),
});
const index: ReferenceIndex = {
	plans: [
		plan('nap-mh', ['NAP MH', 'NAP Menschenhandel'], [null, null, null]),
		plan('nap-az', ['NAP AZ', 'NAP A/Z'], [14, 33, 21, 15]),
	],
};
/** 'found nap-az-2-30', 'missing 34 beyondCount', 'ambiguous 8 noField 4' (how many it may mean). */
const say = (reference: Reference): readonly string[] =>
	reference.kind === 'paragraph'
		? [`${reference.status} § ${reference.paragraph.section} ${reference.paragraph.statute ?? ''}`.trim()]
		: reference.numbers.map(({ status, target, number, reason, candidates }) =>
				[status, target?.measure ?? number, reason ?? '', candidates.length || ''].join(' ').trim(),
			);
const resolve = (text: string, context: string | null = null) =>
	resolveReferences(text, index, context).flatMap(say);
const found = (...ids: readonly string[]) => ids.map((id) => `found nap-az-${id}`);

describe('measures', () => {
	test.each([
		['NAP AZ (Handlungsfeld I Maßnahme Nr. 11)', found('1-11')],
		['NAP AZ, HF II Nr. 9, 13', found('2-9', '2-13')],
		['Im NAP A/Z, Handlungsfeld III, Maßnahmen 2–5,', found('3-2', '3-3', '3-4', '3-5')],
		['NAP AZ, HF II, Maßnahmen 30–34', [...found('2-30', '2-31', '2-32', '2-33'), 'missing 34 beyondCount']],
		['NAP AZ (Handlungsfeld II,\n\nMaßnahme 13)', found('2-13')],
		['NAP AZ: Maßnahme 16 (Handlungsfeld III)', found('3-16')],
		['NAP AZ: Maßnahmen 2 und 3 im Handlungsfeld 4', found('4-2', '4-3')],
		['NAP AZ II.13', found('2-13')],
		['NAP AZ, Maßnahme 8', ['ambiguous 8 noField 4']],
		['NAP AZ, Maßnahme 20', ['ambiguous 20 noField 2']],
		['NAP AZ, Handlungsfeld IX, Maßnahme 1', ['missing 1 unknownField']],
		['NAP MH, Handlungsfeld I, Maßnahme 3', ['unknown nap-mh-1-3 countUnknown']],
		['Handlungsfeld II, Maßnahme 3', ['ambiguous 3 noPlan 2']],
		['Der NAP MH. Danach der NAP AZ. Handlungsfeld I, Maßnahme 3', found('1-3')],
	])('%s', (text, due) => expect(resolve(text)).toEqual(due));

	test.each([
		'NAP AZ: 33 Maßnahmen',
		'NAP AZ: 21 \n\nMaßnahmen \n\n4. Unternehmensverantwortung: 15 Maßnahmen',
		'Maßnahmen im Handlungsfeld 4, da die große Vielzahl',
		'Maßnahmen im Jahr 2026',
		'ILO-Übereinkommen Nr. 29',
	])('%s names no measure', (text) => expect(resolve(text)).toEqual([]));

	test('a text without a plan is read for the plan that it belongs to', () => {
		expect(resolve('Handlungsfeld II, Maßnahme 29', 'nap-az')).toEqual(found('2-29'));
	});

	test('numbers that were read in decide, also where the plan counts letters', () => {
		const [mh] = index.plans;
		if (!mh) throw new Error('no plan');
		const read = {
			plans: [
				{
					...mh,
					fields: mh.fields.map((field) => ({
						...field,
						measures: new Map([
							['3', 'nap-mh-1-7'],
							['3a', 'nap-mh-1-3a'],
						]),
					})),
				},
			],
		};
		const of = (text: string) => resolveReferences(text, read).flatMap(say);
		// A later edition gave number 3 to what was 7 before.
		expect(of('NAP MH, HF I, Maßnahmen 3a und 3')).toEqual(['found nap-mh-1-3a', 'found nap-mh-1-7']);
	});
});

test('paragraphs stand among them, and one without a statute is ambiguous', () => {
	expect(resolve('§§ 25 Abs. 4a und 4b AufenthG, § 87')).toEqual([
		'found § 25 aufenthg',
		'found § 25 aufenthg',
		'ambiguous § 87',
	]);
});

test('one number for two different things is found, for one thing twice it is not', () => {
	const twice = (second: string) => {
		const text = `NAP AZ: Flyer in Leichter Sprache für Beschäftigte (HF II, Maßnahme 13). ${second}`;
		return findReusedNumbers(text, resolveReferences(text, index)).map(({ target }) => target.measure);
	};
	expect(twice('Treffen der Fachberatungsstellen (HF II, Maßnahme 13).')).toEqual(['nap-az-2-13']);
	expect(twice('Auch die Flyer in Leichter Sprache (HF II, Maßnahme 13).')).toEqual([]);
});
