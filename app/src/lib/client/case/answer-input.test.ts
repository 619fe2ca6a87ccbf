import { describe, expect, test } from 'vitest';
import { dayAnswer, numberAnswer } from './answer-input.ts';

const bounds = { min: 0, max: 120 };
const number = (value: string, from = '', to = '') => ({ value, from, to });
const day = (typed: object) => ({ day: '', month: '01', year: '', from: '', to: '', ...typed });

describe('a number', () => {
	test.each([
		['exact', number('17'), 17],
		['exact', number(' 0 '), 0],
		['range', number('', '16', '18'), { from: 16, to: 18 }],
		['range', number('', '16', ''), { from: 16 }],
		['range', number('', '', '18'), { to: 18 }],
		['range', number('', '17', '17'), 17],
	] as const)('%s %j is %j', (precision, typed, answer) => {
		expect(numberAnswer(precision, typed, bounds)).toEqual({ ok: true, value: answer });
	});

	test.each([
		['exact', number(''), { kind: 'nothing-given' }],
		['range', number(''), { kind: 'nothing-given' }],
		['exact', number('etwa 17'), { kind: 'not-a-number', came: 'etwa 17' }],
		['exact', number('17.5'), { kind: 'not-a-number', came: '17.5' }],
		['exact', number('-1'), { kind: 'out-of-bounds', min: 0, max: 120 }],
		['range', number('', '16', '121'), { kind: 'out-of-bounds', min: 0, max: 120 }],
		['range', number('', '18', '16'), { kind: 'from-after-to' }],
	] as const)('%s %j is refused: %j', (precision, typed, error) => {
		expect(numberAnswer(precision, typed, bounds)).toEqual({ ok: false, error });
	});
});

describe('a day', () => {
	test.each([
		['day', { day: '2024-02-29' }, '2024-02-29'],
		['month', { month: '02', year: '2024' }, { from: '2024-02-01', to: '2024-02-29' }],
		['month', { month: '02', year: '2023' }, { from: '2023-02-01', to: '2023-02-28' }],
		['year', { year: ' 2023 ' }, { from: '2023-01-01', to: '2023-12-31' }],
		['range', { from: '2024-01-05', to: '2024-03-01' }, { from: '2024-01-05', to: '2024-03-01' }],
		['range', { from: '2024-01-05' }, { from: '2024-01-05' }],
		['range', { to: '2024-03-01' }, { to: '2024-03-01' }],
	] as const)('%s %j is %j', (precision, typed, answer) => {
		expect(dayAnswer(precision, day(typed), {})).toEqual({ ok: true, value: answer });
	});

	test.each([
		['day', {}, { kind: 'nothing-given' }],
		['range', {}, { kind: 'nothing-given' }],
		['year', { year: '23' }, { kind: 'not-a-year', came: '23' }],
		['month', { year: '' }, { kind: 'not-a-year', came: '' }],
		['day', { day: '1850-01-01' }, { kind: 'out-of-bounds', min: '1900-01-01', max: '2100-12-31' }],
		['year', { year: '2200' }, { kind: 'out-of-bounds', min: '1900-01-01', max: '2100-12-31' }],
		['range', { from: '1850-01-01' }, { kind: 'out-of-bounds', min: '1900-01-01', max: '2100-12-31' }],
		['range', { from: '2024-03-01', to: '2024-01-05' }, { kind: 'from-after-to' }],
	] as const)('%s %j is refused: %j', (precision, typed, error) => {
		expect(dayAnswer(precision, day(typed), {})).toEqual({ ok: false, error });
	});
});
