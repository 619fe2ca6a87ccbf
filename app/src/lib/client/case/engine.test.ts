import { describe, expect, test } from 'vitest';
import type { Answers } from './case-facts.ts';
import { changedParts } from './compare-under-reform.ts';
import { type CaseResult, createEngine, type ReformChoice } from './engine.ts';

const engine = createEngine();
const asOf = '2026-11-21';
const evaluate = (answers: Answers, day = asOf, reform: ReformChoice | null = null) =>
	engine.evaluate({ answers, asOf: day, reform });
function result(answers: Answers, day = asOf, reform: ReformChoice | null = null): CaseResult {
	const evaluated = evaluate(answers, day, reform);
	if (!evaluated.ok) throw new Error(JSON.stringify(evaluated.error));
	return evaluated.value;
}
const sentences = (answers: Answers, day = asOf) => {
	const evaluated = evaluate(answers, day);
	return evaluated.ok ? [] : evaluated.error.map(({ sentence }) => sentence);
};

/** Nobody's story: somebody with a Duldung, of whom the authority has heard. */
const reflection: Answers = {
	'person.nationality': 'third',
	'residence.status': 'duldung',
	'case.indicators': true,
	'abh.knows_indications': true,
	'reflection.start_date': '2026-11-02',
};

describe('a case', () => {
	test('without answers has questions, nothing decided and no deadline', () => {
		const { questions, answers, deadlines, derived } = result({});
		expect(questions[0]?.subject).toBe('Kontakt');
		expect(answers.every(({ status }) => status === 'open')).toBe(true);
		expect(deadlines.map(({ when }) => when)).toEqual(['unknown', 'unknown', 'unknown']);
		expect(derived).toEqual([]);
	});

	test('shows what runs out first on top', () => {
		const { deadlines } = result({ ...reflection, 'residence.valid_until': '2026-12-01' });
		expect(deadlines[0]).toMatchObject({
			rule: 'RES-01',
			from: '2027-02-02',
			when: 'running',
			isOpen: false,
			certain: true,
			isOutdated: true,
		});
		expect(result({ ...reflection, 'reflection.start_date': '2026-01-02' }).deadlines[0]).toMatchObject({
			rule: 'RES-01',
			when: 'past',
		});
	});

	test('names what follows from the answers, with the reason', () => {
		expect(result({ 'person.age': 30 }).derived).toEqual([
			{
				fact: 'person.below_pension_age',
				clause: 'die Person ist unter dem Rentenalter',
				because: ['Wer unter 65 ist, hat das Rentenalter nicht erreicht.'],
			},
		]);
	});

	test('names the demand that would open what is closed today', () => {
		const closed = {
			'person.nationality': 'third',
			'residence.status': 'duldung',
			'proceedings.presence_appropriate': false,
		};
		const { openings, answers } = result({
			...closed,
			'case.offence_232': true,
			'case.indicators': true,
			'case.fbs_assessment': true,
			'contact.broken': true,
			'asylum.status': 'none',
			'person.security_bar': false,
			'statement.willing': false,
		});
		expect(answers.find(({ id }) => id === 'RES-04')?.status).toBe('doesNotApply');
		expect(openings.get('RES-04')?.map(({ reform }) => reform)).toContain('R2a');
	});
});

describe('what does not fit', () => {
	test('is said in sentences, with the answers that contradict each other', () => {
		expect(evaluate({ 'person.age': 34, 'minor.unaccompanied': true, 'age.disputed': false })).toEqual({
			ok: false,
			error: [
				{
					kind: 'facts',
					sentence: 'Unbegleitet im Sinn des Gesetzes können nur Kinder und Jugendliche sein.',
					facts: ['minor.unaccompanied', 'person.age', 'age.disputed'],
				},
			],
		});
	});

	test.each([
		['2026-02-30', '„2026-02-30“ ist kein Kalendertag.'],
		['', 'Bitte wählen Sie einen Stichtag.'],
		['1990-01-01', 'Für diesen Tag ist keine Regel hinterlegt.'],
	])('the day %j', (day, sentence) => {
		expect(sentences({}, day)).toContain(sentence);
	});

	test('a day before all rules are stored, and one after the law was read, say so', () => {
		expect(result({}, '2026-04-29')).toMatchObject({ isIncomplete: false, isAfterReading: false });
		expect(result({})).toMatchObject({ isIncomplete: false, isAfterReading: true });
		expect(result({}, '2025-06-01')).toMatchObject({ isIncomplete: true, isAfterReading: false });
	});

	test('a wrong name or value names its fact', () => {
		expect(engine.problemsOf({ nonsense: 1 })).toMatchObject([{ kind: 'facts', facts: ['nonsense'] }]);
		expect(engine.problemsOf({ 'person.age': 'alt' })).toMatchObject([{ facts: ['person.age'] }]);
	});
});

describe('beside a reform', () => {
	test.each(engine.reforms.map(({ id }) => id))('%s changes something, and says what', (id) => {
		const comparison = result(reflection, asOf, { id, settings: {} }).comparison;
		const changes = [...(comparison?.changed ?? []), ...(comparison?.unchangedHere ?? [])];
		expect(changes.length).toBeGreaterThan(0);
		for (const { difference } of changes) {
			const says =
				changedParts(difference).length +
				difference.amounts.length +
				Number(difference.modality !== null) +
				Number(difference.effect !== null) +
				Number(difference.change !== 'changed');
			expect(says).toBeGreaterThan(0);
		}
	});

	test('another setting gives another comparison; a setting that does not exist is a sentence', () => {
		const settings = Object.entries(engine.reforms.find(({ id }) => id === 'R2a')?.assumptions ?? {});
		const [name, assumption] = settings[0] ?? ['', undefined];
		for (const setting of Object.keys(assumption?.settings ?? {}))
			expect(evaluate(reflection, asOf, { id: 'R2a', settings: { [name]: setting } }).ok).toBe(true);
		expect(evaluate(reflection, asOf, { id: 'R2a', settings: { [name]: 'x' } })).toMatchObject({
			ok: false,
			error: [{ kind: 'law' }],
		});
	});
});
