import { expect, test } from 'vitest';
import { parseMediation } from './mediation.ts';

const mediation = {
	v: 1,
	conversationId: 'c1',
	mediatorId: 'm1',
	language: 'ar',
	begunOn: '2026-11-21',
	entries: [
		{ id: 'e1', from: 'seeker', text: 'مرحبا', on: '2026-11-21' },
		{ id: 'e2', from: 'team', text: 'Guten Tag', on: '2026-11-21', translation: 'مرحبا' },
	],
};

test('a mediation is read as it was written, with fields of later releases left out', () => {
	expect(parseMediation({ ...mediation, later: true })).toEqual({ ok: true, value: mediation });
});

test.each([
	['conversationId', { conversationId: '' }],
	['mediatorId', { mediatorId: 7 }],
	['language', { language: null }],
	['begunOn', { begunOn: '2026-13-01' }],
	['entries', { entries: 'none' }],
	['entries', { entries: [{ id: 'e1', from: 'police', text: '', on: '2026-11-21' }] }],
	['entries', { entries: [{ id: 'e1', from: 'team', text: '', on: '2026-11-21', translation: 5 }] }],
])('a wrong %s is named', (what, wrong) => {
	expect(parseMediation({ ...mediation, ...wrong })).toEqual({
		ok: false,
		error: { kind: 'malformed', what },
	});
});

test('another version is named', () => {
	expect(parseMediation({ ...mediation, v: 2 })).toMatchObject({
		ok: false,
		error: { kind: 'unknown-payload-version' },
	});
});
