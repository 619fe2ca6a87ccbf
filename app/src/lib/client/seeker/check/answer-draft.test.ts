import { calendarDay, wholeNumber, yesNo } from '@schutznetz/rights';
import { expect, test } from 'vitest';
import { type AnswerDraft, answerOf, emptyDraft } from './answer-draft.ts';

const common = { ask: { de: '?' }, subject: 'Person', burden: 0 } as const;
const age = wholeNumber({
	...common,
	noun: 'das Alter',
	unit: { one: 'Jahr', many: 'Jahre' },
	min: 0,
	max: 120,
});
const act = calendarDay({ ...common, noun: 'der Tag', past: true });
const today = '2026-11-21';
const money = yesNo({ ...common, states: 'ja', denies: 'nein' });

test.each<[string, AnswerDraft, unknown]>([
	['nothing', {} as AnswerDraft, undefined],
	['an age', { number: ' 17 ' } as AnswerDraft, 17],
	['not knowing it', { tick: 'doesNotKnow' } as AnswerDraft, { unknown: 'doesNotKnow' }],
])('a number: %s', (_name, draft, due) => {
	expect(answerOf(age, { ...emptyDraft, ...draft }, today)).toEqual({ ok: true, value: due });
});

test.each<[string, Partial<AnswerDraft>, unknown]>([
	['nothing', {}, undefined],
	['a year', { year: '2024' }, { from: '2024-01-01', to: '2024-12-31' }],
	['a month', { year: '2024', month: '02' }, { from: '2024-02-01', to: '2024-02-29' }],
	['a day', { year: '2024', month: '02', day: '9' }, '2024-02-09'],
	['a day without its month', { year: '2024', day: '9' }, { from: '2024-01-01', to: '2024-12-31' }],
])('a day: %s', (_name, draft, due) => {
	expect(answerOf(act, { ...emptyDraft, ...draft }, today)).toEqual({ ok: true, value: due });
});

test.each<[Partial<AnswerDraft>, string]>([
	[{ year: '24' }, 'not-a-year'],
	[{ month: '03' }, 'not-a-year'],
	[{ year: '2023', month: '02', day: '29' }, 'out-of-bounds'],
	[{ year: '2023', month: '02', day: 'x' }, 'not-a-number'],
	[{ year: '2026', month: '12' }, 'future'],
])('a day that is none: %o', (draft, kind) => {
	expect(answerOf(act, { ...emptyDraft, ...draft }, today)).toMatchObject({ ok: false, error: { kind } });
});

test('yes and no are answers, an empty tick is none', () => {
	expect(answerOf(money, { ...emptyDraft, tick: 'no' }, today)).toEqual({ ok: true, value: false });
	expect(answerOf(money, emptyDraft, today)).toEqual({ ok: true, value: undefined });
});
