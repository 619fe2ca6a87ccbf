import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseFileToJson, parseCaseFile, sortAnswers } from './case-file.ts';
import { createEngine } from './engine.ts';

/** Never changed: what an earlier release saved opens in a later one. */
const frozen: unknown = JSON.parse(
	readFileSync(new URL('./case-file-v1.fixture.json', import.meta.url), 'utf8'),
);

describe('a saved case', () => {
	test('of version 1 opens, and nothing of it is lost when it is written back', () => {
		const file = parseCaseFile(frozen);
		if (!file.ok) throw new Error(JSON.stringify(file.error));
		expect(file.value).toMatchObject({
			name: 'Ahorn 7',
			savedOn: '2026-11-21',
			notes: 'Erstgespräch, Folgetermin am Dienstag.',
			conversationId: null,
			rest: { laterField: { kept: true } },
		});
		expect(Object.keys(file.value.facts)[0]).toBe('person.in_germany');
		expect(caseFileToJson(file.value)).toEqual(frozen);
		expect(JSON.parse(JSON.stringify(caseFileToJson(file.value)))).toEqual(frozen);
	});

	test('keeps the Land and what was put off; of another shape both stay as they are', () => {
		const base = { v: 1, name: 'a', savedOn: '2026-11-21', facts: {}, notes: '', conversationId: null };
		const known = parseCaseFile({ ...base, land: 'BY', putOff: ['person.age'] });
		expect(known).toMatchObject({ ok: true, value: { land: 'BY', putOff: ['person.age'], rest: {} } });
		const strange = { ...base, land: { code: 'BY' }, putOff: 'all' };
		const file = parseCaseFile(strange);
		if (!file.ok) throw new Error('it opens');
		expect(file.value).toMatchObject({ land: null, putOff: [] });
		expect(caseFileToJson(file.value)).toEqual(strange);
	});

	test('names the vocabulary of its facts where it is not the first', () => {
		const base = { v: 1, name: 'a', savedOn: '2026-11-21', facts: {}, notes: '', conversationId: null };
		const file = parseCaseFile({ ...base, vocabulary: 2 });
		if (!file.ok) throw new Error('it opens');
		expect(file.value.vocabulary).toBe(2);
		expect(caseFileToJson(file.value)).toEqual({ ...base, vocabulary: 2 });
	});

	test('answers that the vocabulary does not take are set aside by name', () => {
		const engine = createEngine();
		const file = parseCaseFile(frozen);
		if (!file.ok) throw new Error('the fixture opens');
		const { answers, aside } = sortAnswers(
			file.value.facts,
			(fact, answer) => engine.problemsOf({ [fact]: answer })[0]?.sentence ?? null,
		);
		expect(Object.keys(answers)).toEqual([
			'person.in_germany',
			'person.age',
			'residence.status',
			'statement.willing',
			'case.last_act_date',
		]);
		expect(aside).toEqual([
			{
				fact: 'person.favourite_colour',
				answer: 'green',
				sentence: expect.stringContaining('Eine Angabe „person.favourite_colour“ gibt es nicht.'),
			},
			{
				fact: 'contact.broken',
				answer: 'yes',
				sentence: '„contact.broken“ hat den Wert "yes"; möglich ist true oder false.',
			},
		]);
	});

	test('of another version is named, never guessed', () => {
		expect(parseCaseFile({ v: 2, name: 'x' })).toEqual({
			ok: false,
			error: { kind: 'unknown-version', version: 2 },
		});
		expect(parseCaseFile({ name: 'x' })).toMatchObject({ error: { kind: 'unknown-version' } });
	});

	test.each([
		['file', null],
		['file', []],
		['file', 'text'],
		['name', { v: 1 }],
		['savedOn', { v: 1, name: 'a', savedOn: 'gestern' }],
		['facts', { v: 1, name: 'a', savedOn: '2026-11-21', facts: [] }],
		['notes', { v: 1, name: 'a', savedOn: '2026-11-21', facts: {}, notes: 1 }],
		['conversationId', { v: 1, name: 'a', savedOn: '2026-11-21', facts: {}, conversationId: 1 }],
	])('with a wrong %s is refused by name: %j', (what, json) => {
		expect(parseCaseFile(json)).toEqual({ ok: false, error: { kind: 'malformed', what } });
	});
});
