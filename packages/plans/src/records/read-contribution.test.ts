import { describe, expect, test } from 'vitest';
import { readContribution } from './read-contribution.ts';

const report = { state: 'begun', text: 'Läuft.', nextStep: '', on: '2026-06-01', proofs: [] };
const assessment = { dimension: 'effect', value: 'little', reason: 'Kaum.', proofs: [], ties: null };
const where = (result: ReturnType<typeof readContribution>) =>
	result.ok ? [] : result.error.map((problem) => `${problem.kind} ${problem.where}`);

describe('readContribution', () => {
	test('reads a report, an assessment, practice and a reply', () => {
		expect(readContribution('report', { ...report, text: ' Läuft.\r\nGut. ' })).toEqual({
			ok: true,
			value: { ...report, text: 'Läuft.\nGut.' },
		});
		expect(readContribution('assessment', assessment)).toEqual({ ok: true, value: assessment });
		const practice = { value: 'partly', note: '', isNamed: false };
		expect(readContribution('practice', practice)).toEqual({ ok: true, value: practice });
		const reply = { to: 'a', text: 'Dazu sagen wir.' };
		expect(readContribution('reply', reply)).toEqual({ ok: true, value: reply });
	});

	test('wants a reason for every value, and one of its own for what cannot be assessed', () => {
		expect(where(readContribution('assessment', { ...assessment, reason: '  ' }))).toEqual([
			'missing reason',
		]);
		expect(where(readContribution('practice', { value: 'notAssessable', note: '', isNamed: false }))).toEqual(
			['missing note'],
		);
	});

	test('keeps the steps of the state apart from the degrees of everything else', () => {
		expect(where(readContribution('assessment', { ...assessment, value: 'done' }))).toEqual([
			'notAllowed value',
		]);
		expect(where(readContribution('assessment', { ...assessment, dimension: 'state' }))).toEqual([
			'notAllowed value',
		]);
	});

	test('names every problem at once, with what came and what was due', () => {
		const result = readContribution('report', {
			state: 'fertig',
			on: '2026-02-30',
			proofs: [{ title: 'Erlass', url: 'javascript:alert(1)', document: null }, {}],
			secret: 1,
		});
		expect(where(result)).toEqual([
			'unknownField secret',
			'notAllowed state',
			'missing text',
			'notADay on',
			'notAnAddress proofs.0.url',
			'missing proofs.1.url',
			'missing proofs.1.title',
		]);
		expect(!result.ok && result.error[1]).toMatchObject({ came: '"fertig"' });
		expect(where(readContribution('reply', null))).toEqual(['missing ', 'missing to', 'missing text']);
	});
});
