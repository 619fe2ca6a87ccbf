import { type Fact, yesNo } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { createEngine } from '#lib/client/case/engine.ts';
import type { SaveProblem } from '#lib/client/case/save-problem.ts';
import { m } from '#lib/paraglide/messages.js';
import { answerWords } from './answer-words.ts';
import { modalityWords, sourcePlace, statusWords, tied, vaultProblemWords } from './case-words.ts';
import { countWords } from './count-words.ts';
import { inputProblemWords } from './input-problem-words.ts';
import { monthNames } from './month-names.ts';
import { sortRights } from './sort-rights.ts';

const engine = createEngine();
const fact = (name: string): Fact =>
	engine.facts[name] ?? yesNo({ ask: { de: '' }, states: '', denies: '', subject: '', burden: 0 });

test.each([
	['case.indicators', true, 'Ja'],
	['case.indicators', false, 'Nein'],
	['case.indicators', undefined, 'noch nicht gefragt'],
	['case.indicators', null, 'noch nicht gefragt'],
	['case.indicators', { unknown: 'doesNotKnow' }, 'Weiß nicht'],
	['case.indicators', { unknown: 'doesNotWantToSay' }, 'Möchte nicht sagen'],
	['case.indicators', { unknown: 'disputed' }, 'streitig'],
	['proceedings.status', 'charged', 'angeklagt'],
	['proceedings.status', ['reported', 'charged'], 'angezeigt oder angeklagt'],
	['person.age', 1, '1 Jahr'],
	['person.age', { from: 16, to: 18 }, '16 bis 18 Jahre'],
	['person.age', { from: 18 }, 'ab 18 Jahre'],
	['person.age', { to: 17 }, 'bis 17 Jahre'],
	['case.last_act_date', '2024-03-01', '1. März 2024'],
	['case.last_act_date', { from: '2024-03-01', to: '2024-03-31' }, '1. März 2024 bis 31. März 2024'],
])('%s answered by %j reads "%s"', (name, answer, words) => {
	expect(answerWords(fact(name), answer)).toBe(words);
});

test('an answer to a question that no longer exists is shown as it was stored', () => {
	expect(answerWords(undefined, { from: 1 })).toBe('{"from":1}');
});

describe('a right in words', () => {
	test('what an authority may do is never promised', () => {
		expect(modalityWords.may()).toMatch(/^Kann: .*Zugesagt ist damit nichts\.$/);
		expect(modalityWords.must()).toMatch(/^Muss: /);
		expect(modalityWords.should()).toMatch(/^Soll: /);
	});

	test('what a rule that may be followed gives is said with "kann"', () => {
		const result = engine.evaluate({ answers: {}, asOf: '2026-11-21' });
		if (!result.ok) throw new Error('no result');
		const may = result.value.answers.filter(({ modality }) => modality === 'may');
		expect(may.length).toBeGreaterThan(0);
		for (const { rule } of may) expect(rule.effect, rule.title.de).toMatch(/\b(kann|können)\b/);
	});

	test.each([
		['applies', 'must', 'greift'],
		['applies', 'may', 'greift, nach Ermessen'],
		['applies', 'gap', 'gibt es nicht'],
		['applies', 'exclusion', 'steht entgegen'],
		['open', 'must', 'offen'],
		['doesNotApply', 'must', 'auf diesem Weg nach diesen Angaben nicht'],
		['doesNotApply', 'gap', 'heute kein Recht'],
		['doesNotApply', 'exclusion', 'steht nicht entgegen'],
	] as const)('%s as %s: %s', (status, modality, words) => {
		expect(statusWords(status, modality)).toBe(words);
	});

	test('rights with a deadline come first, then by how firmly the law says it; bars stand apart', () => {
		const result = engine.evaluate({
			answers: { 'residence.entry_ban_active': true, 'person.nationality': 'third' },
			asOf: '2026-11-21',
		});
		if (!result.ok) throw new Error('no result');
		const { answers } = result.value;
		const sorted = sortRights(answers);
		expect(sorted.bars.map(({ id }) => id)).toContain('RES-09');
		expect(Object.values(sorted).flat().length).toBe(answers.length);
		const withDeadline = sorted.open.map(({ deadlines }) => deadlines.length > 0);
		expect(withDeadline.lastIndexOf(true)).toBeLessThan(withDeadline.indexOf(false));
		const last = sorted.open.at(-1)?.id ?? '';
		expect(sortRights(answers, [last]).open[0]?.id).toBe(last);
	});
});

test('sources are named as they are cited', () => {
	const read = { textReadOn: '2026-04-29' } as const;
	expect(
		sourcePlace({ type: 'statute', act: 'AufenthG', paragraph: '§ 59 Abs. 7', sentence: 'Satz 2', ...read }),
	).toBe('§ 59 Abs. 7 Satz 2 AufenthG');
	expect(
		sourcePlace({ type: 'caseLaw', court: 'BVerwG', decidedOn: '2020-01-02', docket: '1 C 1.20', ...read }),
	).toBe('BVerwG, 02.01.2020, 1 C 1.20');
	expect(sourcePlace({ type: 'practice', body: 'KOK', title: 'Papier', place: 'S. 4', ...read })).toBe(
		'KOK, Papier, S. 4',
	);
});

test('small words', () => {
	expect(tied('§ 25 Abs. 4a und §§ 3, 3a')).toBe('§\u00a025 Abs.\u00a04a und §§\u00a03, 3a');
	expect(monthNames).toHaveLength(12);
	expect([monthNames[0], monthNames[2], monthNames[11]]).toEqual(['Januar', 'März', 'Dezember']);
});

test('one is said as one', () => {
	for (const [name, words] of Object.entries(countWords)) {
		expect(words(1), name).not.toMatch(/\d|Angaben|Tage|Fälle/);
		expect(words(2), name).toContain('2 ');
	}
	expect(m.case_summary({ applies: 1, bars: 1, open: 1, no: 1 })).not.toMatch(/greifen|sind/);
});

test('every problem of an input and of the vault is a sentence of its own', () => {
	const inputs = [
		{ kind: 'nothing-given' },
		{ kind: 'not-a-number', came: 'x' },
		{ kind: 'out-of-bounds', min: 0, max: 120 },
		{ kind: 'out-of-bounds', min: '1900-01-01', max: '2100-12-31' },
		{ kind: 'from-after-to' },
		{ kind: 'not-a-year', came: '24' },
	] as const;
	expect(new Set(inputs.map(inputProblemWords)).size).toBe(inputs.length);
	expect(inputProblemWords(inputs[3])).toBe('Möglich ist 01.01.1900 bis 31.12.2100.');
	const byKind: { readonly [Kind in SaveProblem['kind']]: Extract<SaveProblem, { kind: Kind }> } = {
		offline: { kind: 'offline' },
		'server-away': { kind: 'server-away' },
		'not-understood': { kind: 'not-understood' },
		'signed-out': { kind: 'signed-out' },
		locked: { kind: 'locked' },
		unreadable: {
			kind: 'unreadable',
			problem: { kind: 'version-swapped', cameVersion: 1, dueVersion: 2 },
		},
		'key-not-here': { kind: 'key-not-here' },
		'changed-meanwhile': {
			kind: 'changed-meanwhile',
			current: { id: 'c1', version: 2, json: { v: 2 } },
		},
		refused: { kind: 'refused', status: 400, answer: { kind: 'malformed' } },
	};
	const refused = (status: number, kind: string): SaveProblem => ({
		kind: 'refused',
		status,
		answer: { kind },
	});
	const problems = [...Object.values(byKind), refused(404, 'unknown'), refused(413, 'too-large')];
	const sentences = problems.map(vaultProblemWords);
	expect(new Set(sentences).size).toBe(problems.length);
	for (const sentence of sentences) {
		expect(sentence).toMatch(/\.$/);
		expect(sentence).not.toMatch(/[a-z]-[a-z]+-[a-z]|malformed|unreadable/);
	}
	expect(vaultProblemWords(refused(413, 'too-large'))).toBe(m.case_problem_too_long());
	expect(vaultProblemWords(refused(401, 'locked-session'))).toBe(m.case_problem_locked());
	expect(m.case_problem_locked()).not.toMatch(/abgemeldet/);
});
