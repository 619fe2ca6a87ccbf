import { describe, expect, test } from 'vitest';
import { inventedFirstEdition, inventedMeasure, inventedPlan } from '../invented/index.ts';
import { readRecord } from './read-record.ts';
import { recordChanges } from './record-changes.ts';
import { recordIdFor } from './record-id.ts';
import { recordReferences } from './record-references.ts';

const measure = inventedMeasure({ at: 2, number: '1', title: 'Erfundene Maßnahme' });
const problemsOf = (kind: Parameters<typeof readRecord>[0], raw: unknown) => {
	const read = readRecord(kind, raw);
	return read.ok ? [] : read.error.map(({ kind: of, at }) => [of, at]);
};

describe('reading a record', () => {
	test('takes everything of the invented plan but its plan, whose sources are invented too', () => {
		for (const { kind, id, body } of [...inventedFirstEdition(), ...inventedPlan()]) {
			expect(readRecord(kind, body), `${kind} ${id}`).toMatchObject({ ok: true });
		}
	});

	test('cleans texts: spaces around them, line ends, decomposed letters', () => {
		const read = readRecord('measure', { ...measure, title: '  Fo\u0308rderung\r\nvon Stellen ' });
		expect(read.ok && read.value.title).toBe('Förderung\nvon Stellen');
	});

	test.each<[string, object, string, string]>([
		['a title is missing', { title: ' ' }, 'missing', 'title'],
		['a field is missing altogether', { leads: undefined }, 'notAllowed', 'leads'],
		['a day is no day', { dueOn: '2026-02-30' }, 'notADay', 'dueOn'],
		['a choice is not offered', { level: 'europe' }, 'notAllowed', 'level'],
		['one of several choices is not offered', { groups: ['women', 'everybody'] }, 'notAllowed', 'groups'],
		['an id is a path', { field: '../x' }, 'notAllowed', 'field'],
		['a field is unknown', { score: 5 }, 'unknownField', 'score'],
		['a text is too long', { text: 'x'.repeat(50_001) }, 'tooLong', 'text'],
		[
			'a page is negative',
			{ place: { name: 'x', document: null, page: -1, box: null } },
			'notANumber',
			'place › page',
		],
	])('says where and why: %s', (_, part, kind, at) => {
		expect(problemsOf('measure', { ...measure, ...part })).toEqual([[kind, at]]);
	});

	test('a link that says the plan has nothing leads nowhere, and names the plan', () => {
		const link = {
			from: { kind: 'demand', id: 'F2.1' },
			to: null,
			plan: 'nap-az',
			type: 'absent',
			reason: '',
			assessor: 'x',
			place: '',
		};
		expect(problemsOf('link', link)).toEqual([]);
		expect(problemsOf('link', { ...link, plan: null })).toEqual([['missing', 'plan']]);
		expect(problemsOf('link', { ...link, type: 'fulfils' })).toEqual([['missing', 'to']]);
		expect(problemsOf('link', { ...link, to: { kind: 'measure', id: 'nap-az-2-1' } })).toEqual([
			['brokenRule', 'to'],
		]);
	});

	test('what is no object is refused', () => {
		for (const raw of [null, [], 'x', 5]) expect(readRecord('event', raw).ok).toBe(false);
	});
});

test('references are found by the table of fields', () => {
	expect(recordReferences('measure', measure).map(({ kind, id }) => `${kind}/${id}`)).toEqual([
		'plan/muster',
		'edition/muster-2026-03-01',
		'field/muster-2',
		'body/muster-ministerium-a',
	]);
});

test('a record is named after its place in the plan', () => {
	expect(recordIdFor('measure', { ...measure, number: '30a' }, 'x')).toBe('muster-2-30a');
	expect(recordIdFor('measure', { ...measure, field: null }, 'x')).toBe('muster-0-1');
	expect(recordIdFor('body', { short: 'Büro für Öffentliches' }, 'x')).toBe('buero-fuer-oeffentliches');
});

test('changes are told field by field, whatever the order of the keys', () => {
	const { title, ...rest } = measure;
	expect(recordChanges(measure, { title, ...rest })).toEqual([]);
	expect(recordChanges(measure, { ...measure, title: 'Anders', leads: [] })).toEqual([
		{ at: 'leads', before: measure.leads, after: [] },
		{ at: 'title', before: title, after: 'Anders' },
	]);
	expect(
		recordChanges({ scale: { kind: 'number', target: 1 } }, { scale: { kind: 'number', target: 2 } }),
	).toEqual([{ at: 'scale › target', before: 1, after: 2 }]);
});
