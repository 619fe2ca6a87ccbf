import type { RightAnswer } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import type { Answers } from './case-facts.ts';
import { changedParts } from './compare-laws.ts';
import { type CaseResult, createEngine } from './engine.ts';
import { noReform, type ReformChoice } from './reform-choice.ts';

const engine = createEngine();
const asOf = '2026-11-21';
const evaluate = (answers: Answers, day = asOf) => engine.evaluate({ answers, asOf: day });
const compare = (answers: Answers, reforms: ReformChoice, otherDay = asOf) =>
	engine.compare({ answers, asOf }, { asOf: otherDay, reforms });
function result(answers: Answers, day = asOf): CaseResult {
	const evaluated = evaluate(answers, day);
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
		expect(questions[0]?.subject).toBe('Sicherheit');
		// A gap is none for anybody, and that nobody doubts the age is presumed.
		const decided = answers.filter(({ status, modality }) => status !== 'open' && modality !== 'gap');
		expect(decided.filter(({ settled }) => settled).map(({ id }) => id)).toEqual([]);
		expect(new Set(deadlines.map(({ when }) => when))).toEqual(new Set(['unknown']));
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
		expect(result({ 'person.age': 25 }).derived).toEqual([
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
		const facts = {
			...closed,
			'case.offence_232': true,
			'case.indicators': true,
			'case.fbs_assessment': true,
			'contact.broken': true,
			'asylum.status': 'none',
			'person.security_bar': false,
			'statement.willing': false,
		};
		expect(result(facts).answers.find(({ id }) => id === 'RES-04')?.status).toBe('doesNotApply');
		const openings = engine.openingsOf({ answers: facts, asOf }, 'RES-04');
		expect(openings.map(({ reform }) => reform)).toContain('R2a');
	});
});

describe('what does not fit', () => {
	test('is said in sentences, with the answers that contradict each other', () => {
		expect(evaluate({ 'person.age': 25, 'minor.unaccompanied': true, 'age.disputed': false })).toEqual({
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

describe('a deadline', () => {
	test.each([
		[null, '2027-01-06'],
		['BE', '2027-01-06'],
		['BY', '2027-01-07'],
	])('with the holidays of %j ends on %s, on the screen as in a letter', (land, day) => {
		const answers = { ...reflection, 'abh.refusal_served': '2026-12-06' };
		const dayIn = (rights: readonly RightAnswer[]) =>
			rights.flatMap(({ deadlines }) => deadlines).find(({ id }) => id === 'RES-01.rechtsbehelf')?.from;
		const shown = engine.evaluate({ answers, asOf, land });
		expect(shown.ok && dayIn(shown.value.answers)).toBe(day);
		expect(dayIn(engine.ask(answers, asOf, land)?.rights ?? [])).toBe(day);
	});

	test('says what follows when it is missed, and moves only where it starts with a day', () => {
		const moving = result({}).answers.flatMap(({ rule }) =>
			(rule.deadlines ?? []).filter(({ movesToWorkingDay }) => movesToWorkingDay),
		);
		for (const { start } of moving) expect(engine.facts[start]?.type).toBe('calendarDay');
		for (const deadline of result(reflection).deadlines) {
			const rule = result({}).answers.find(({ id }) => id === deadline.rule)?.rule;
			const written = rule?.deadlines?.find(({ id }) => id === deadline.id);
			expect(deadline.ifMissed).toBe(written?.ifMissed ?? null);
		}
	});
});

describe('beside another law', () => {
	test.each(engine.reforms.map(({ id }) => id))('%s changes something, and says what', (id) => {
		const comparison = compare(reflection, { ids: [id], settings: {} });
		if (!comparison.ok) throw new Error(JSON.stringify(comparison.error));
		const changes = [...comparison.value.changed, ...comparison.value.unchangedHere];
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
			expect(compare(reflection, { ids: ['R2a'], settings: { [name]: setting } }).ok).toBe(true);
		expect(compare(reflection, { ids: ['R2a'], settings: { [name]: 'x' } })).toMatchObject({
			ok: false,
			error: [{ kind: 'law' }],
		});
	});

	test('several reforms change what each of them changes', () => {
		const rulesOf = (...ids: string[]) => {
			const comparison = compare(reflection, { ids, settings: {} });
			if (!comparison.ok) throw new Error(JSON.stringify(comparison.error));
			return [...comparison.value.changed, ...comparison.value.unchangedHere].map(({ rule }) => rule);
		};
		expect(rulesOf('R2c', 'R2g').toSorted()).toEqual(
			[...new Set([...rulesOf('R2c'), ...rulesOf('R2g')])].toSorted(),
		);
	});

	test('another day shows what began or ended between; a day without law is a sentence', () => {
		const same = compare(reflection, noReform, asOf);
		expect(same).toEqual({ ok: true, value: { changed: [], unchangedHere: [] } });
		expect(compare(reflection, noReform, '1990-01-01')).toMatchObject({
			ok: false,
			error: [{ sentence: 'Für diesen Tag ist keine Regel hinterlegt.' }],
		});
	});
});
