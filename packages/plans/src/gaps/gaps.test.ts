import { expect, test } from 'vitest';
import type { Link, LinkEnd, LinkType } from '../records/index.ts';
import { type GappyMeasure, type GapSources, gapKinds, gaps } from './gaps.ts';

const whole: GappyMeasure = {
	id: 'm1',
	leads: ['bmas'],
	leadText: 'BMAS',
	indicatorText: '',
	dueOn: '2027-01-01',
	dueText: '',
	budgetLine: '1703',
	budgetText: '',
};
const demand = (id: string): LinkEnd => ({ kind: 'demand', id });
const link = (
	type: LinkType,
	from: LinkEnd,
	to: LinkEnd | null = { kind: 'measure', id: 'm1' },
): Pick<Link, 'from' | 'to' | 'type'> => ({ type, from, to });
const find = (sources: Partial<GapSources>) =>
	gaps({ measures: [whole], indicators: [], demands: ['F1.1', 'F1.2'], links: [], ...sources });

test('a demand without any link is unread, which is not the same as absent', () => {
	const found = find({ links: [link('absent', demand('F1.1'), null)] });
	expect(found.demandAbsent).toMatchObject({ ids: ['F1.1'], base: 2 });
	expect(found.demandUnread).toMatchObject({ ids: ['F1.2'], base: 2 });
});

test('absent from one plan but partly met in another is no gap', () => {
	const found = find({ links: [link('absent', demand('F1.1'), null), link('partly', demand('F1.1'))] });
	expect(found.demandAbsent.ids).toEqual([]);
});

test('a demand that is only examined, and one that is contradicted', () => {
	const found = find({ links: [link('examines', demand('F1.1')), link('contradicts', demand('F1.2'))] });
	expect(found.demandOnlyExamined.ids).toEqual(['F1.1']);
	expect(found.demandContradicted.ids).toEqual(['F1.2']);
	expect(found.demandUnread.ids).toEqual([]);
	expect(
		find({ links: [link('examines', demand('F1.1')), link('fulfils', demand('F1.1'))] }).demandOnlyExamined
			.ids,
	).toEqual([]);
});

test('measures without what makes them checkable', () => {
	const empty = { ...whole, id: 'm2', leads: [], leadText: ' ', dueOn: null, budgetLine: null };
	const found = find({ measures: [whole, empty], indicators: [{ measure: 'm1', type: 'process' }] });
	for (const kind of ['Lead', 'Indicator', 'Date', 'Money'] as const) {
		expect(found[`measureWithout${kind}`]).toMatchObject({ ids: ['m2'], base: 2 });
	}
	expect(found.measureWithoutOutcome.ids).toEqual(['m1', 'm2']);
});

test('an ongoing measure paid from available means has neither date nor money', () => {
	const vague = {
		...whole,
		dueOn: null,
		dueText: 'laufend',
		budgetLine: null,
		budgetText: 'verfügbare Mittel',
	};
	expect(find({ measures: [vague] }).measureWithoutDate.ids).toEqual(['m1']);
	expect(find({ measures: [vague] }).measureWithoutMoney.ids).toEqual(['m1']);
	const said = { ...vague, dueText: 'bis Ende 2027', budgetText: '300.000 Euro' };
	expect(find({ measures: [said] }).measureWithoutDate.ids).toEqual([]);
	expect(find({ measures: [said] }).measureWithoutMoney.ids).toEqual([]);
});

test('a link counts in both directions; dependencies between measures are no demand', () => {
	const toDemand = link('fulfils', { kind: 'measure', id: 'm1' }, demand('F1.1'));
	expect(find({ links: [toDemand] }).measureWithoutDemand.ids).toEqual([]);
	const between = link('dependsOn', { kind: 'measure', id: 'm1' });
	expect(find({ links: [between] }).measureWithoutDemand.ids).toEqual(['m1']);
});

test('nothing imported: no measure lacks anything, and every base says 0', () => {
	const found = gaps({ measures: [], indicators: [], demands: [], links: [] });
	for (const kind of gapKinds) expect(found[kind]).toMatchObject({ ids: [], base: 0 });
});
