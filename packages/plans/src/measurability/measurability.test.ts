import { expect, test } from 'vitest';
import { criteria, criterionRules } from './criteria.ts';
import { measurability, type ReadableMeasure } from './measurability.ts';
import { measurabilityCount } from './measurability-count.ts';

const bare: ReadableMeasure = {
	title: 'Schulungen der Polizei',
	text: '',
	leads: [],
	leadText: '',
	level: null,
	land: null,
	indicatorText: '',
	dueText: '',
	dueOn: null,
	budgetText: '',
	budgetLine: null,
	groups: [],
};
const met = (measure: Partial<ReadableMeasure>, indicators: Parameters<typeof measurability>[1] = []) =>
	measurability({ ...bare, ...measure }, indicators)
		.points.filter(({ isMet }) => isMet)
		.map(({ criterion }) => criterion);

test('a title alone without vague verbs has one point of eight', () => {
	const read = measurability(bare, []);
	expect(read).toMatchObject({ value: 1, base: 8, vagueWords: [] });
	expect(met({})).toEqual(['wording']);
});

test.each<[string, Partial<ReadableMeasure>, string]>([
	['a lead as the cell has it', { leadText: 'BMAS' }, 'lead'],
	['a lead that was recognised', { leads: ['bmas'] }, 'lead'],
	['a year', { dueText: 'bis Ende 2026' }, 'date'],
	['a quarter', { dueText: 'III. Quartal 2027' }, 'date'],
	['a day', { dueOn: '2026-06-30' }, 'date'],
	['the thin cell of the plans', { indicatorText: 'Anzahl der Schulungen' }, 'output'],
	['a sum', { budgetText: 'rund 1,2 Mio. Euro jährlich' }, 'budget'],
	['a chapter of the budget', { budgetText: 'Einzelplan 17, Kapitel 1703' }, 'budget'],
	['a group', { groups: ['minors'] }, 'groups'],
	['everybody named', { text: 'Das Angebot gilt für alle Betroffenen.' }, 'groups'],
	['a level', { level: 'both' }, 'laender'],
])('%s counts', (_, measure, criterion) => {
	expect(met(measure)).toContain(criterion);
});

test.each<[string, Partial<ReadableMeasure>, string]>([
	['an ongoing measure has no date', { dueText: 'fortlaufend' }, 'date'],
	['a count of participants is no date', { dueText: '2.000 Teilnehmende' }, 'date'],
	['available means are no sum', { budgetText: 'im Rahmen verfügbarer Haushaltsmittel' }, 'budget'],
	['a lead of spaces is none', { leadText: '  ' }, 'lead'],
	['an indicator of what is done shows no effect', { indicatorText: 'Anzahl der Schulungen' }, 'outcome'],
	['no words commit to nothing', { title: '', text: '' }, 'wording'],
	['examining is no result', { title: 'Prüfung einer Reform des § 25 Abs. 4a AufenthG' }, 'wording'],
])('%s', (_, measure, criterion) => {
	expect(met(measure)).not.toContain(criterion);
});

test('an outcome counts with a target only', () => {
	const scale = {
		kind: 'number',
		unit: 'Personen',
		baseline: 1,
		baselineOn: null,
		target: 5,
		targetOn: null,
	} as const;
	const outcome = { name: 'Anteil der Identifizierten', type: 'outcome', scale } as const;
	expect(met({}, [outcome])).toEqual(['outcome', 'wording']);
	expect(met({}, [{ ...outcome, scale: { ...scale, target: null } }])).toEqual(['wording']);
});

test('every point says its rule, and counts say their base and no mean', () => {
	const full = measurability({ ...bare, leadText: 'BMI', dueText: '2027' }, []);
	expect(full.points.map(({ rule }) => rule)).toEqual(criteria.map((criterion) => criterionRules[criterion]));
	const count = measurabilityCount([full, measurability(bare, [])]);
	expect(count.byCriterion.find(({ criterion }) => criterion === 'lead')).toMatchObject({
		value: 1,
		base: 2,
	});
	expect(count.byPoints.map(({ value }) => value)).toEqual([0, 1, 0, 1, 0, 0, 0, 0, 0]);
	expect(measurabilityCount([])).toMatchObject({ base: 0 });
});
