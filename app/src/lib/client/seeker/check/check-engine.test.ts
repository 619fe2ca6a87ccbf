import { isRightOfPerson, lawDe, sensitiveFacts } from '@schutznetz/law-de';
import { describe, expect, test } from 'vitest';
import { type CheckAnswers, createCheckEngine } from './check-engine.ts';
import { checkLaw } from './check-law.ts';

const engine = createCheckEngine(checkLaw, Temporal.PlainDate.from('2026-11-21'));
const ids = (rights: readonly { readonly id: string }[]) => rights.map(({ id }) => id);
const changed = checkLaw.law.rules.filter(({ changedAfterReading }) => changedAfterReading?.length);

/** Answers every question with the same hand until none is left. @returns the facts in the order of asking */
function walk(answer: (name: string) => unknown, start: CheckAnswers = {}): readonly string[] {
	let answers = start;
	const asked: string[] = [];
	for (;;) {
		const next = engine.questions(answers, asked)[0]?.questions[0]?.fact;
		if (next === undefined) return asked;
		asked.push(next);
		const attempt = { ...answers, [next]: answer(next) };
		if (engine.conflict(attempt).length === 0) answers = attempt;
	}
}

const hands: Readonly<Record<string, (name: string) => unknown>> = {
	'says yes': (name) => (engine.fact(name)?.type === 'yesNo' ? true : { unknown: 'doesNotKnow' }),
	'says no': (name) => (engine.fact(name)?.type === 'yesNo' ? false : { unknown: 'doesNotKnow' }),
	'does not know': () => ({ unknown: 'doesNotKnow' }),
	'does not want to say': () => ({ unknown: 'doesNotWantToSay' }),
};

describe.each(Object.keys(hands))('somebody who %s', (hand) => {
	const asked = walk(hands[hand] ?? (() => undefined));

	test('is asked something, nothing twice, and no reproach, own offence or question to a centre', () => {
		expect(asked.length).toBeGreaterThan(5);
		expect(new Set(asked).size).toBe(asked.length);
		const offences = sensitiveFacts.filter(({ reason }) => reason === 'ownOffence').map(({ fact }) => fact);
		expect(asked.filter((name) => offences.includes(name))).toEqual([]);
		expect(asked.filter((name) => engine.fact(name)?.burden === 'never')).toEqual([]);
		expect(asked.filter((name) => engine.fact(name)?.subject === 'Beratungsstelle')).toEqual([]);
	});

	test('is asked about a safe place first where it is about a child', () => {
		const young = walk(hands[hand] ?? (() => undefined), { 'person.age': { to: 17 } });
		const subjects = young.map((name) => engine.fact(name)?.subject);
		const first = subjects.findIndex((subject) => subject !== 'Kind');
		expect(first).toBeGreaterThan(0);
	});

	test('is not asked about residence, asylum or nationality first', () => {
		const opening = asked.slice(0, 2);
		expect(opening).not.toContain('person.nationality');
		const subjects = opening.map((name) => engine.fact(name)?.subject ?? '');
		for (const subject of ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit', 'Behörden'])
			expect(subjects).not.toContain(subject);
	});

	test('is asked for the nationality, which hides what is not theirs', () => {
		expect(asked).toContain('person.nationality');
	});
});

describe('the result', () => {
	test('puts every rule whose act has changed under "today", whatever was said', () => {
		expect(changed.length).toBeGreaterThan(5);
		for (const answers of [
			{},
			{ 'person.needy': false, 'case.indicators': false },
			{ 'person.needy': true, 'case.indicators': true, 'abh.knows_indications': true },
		]) {
			const { fits, open, notThisWay, today } = engine.result(answers);
			const outdated = new Set(ids(changed));
			expect(ids([...fits, ...open, ...notThisWay]).filter((id) => outdated.has(id))).toEqual([]);
			expect(ids(today)).toContain('RES-01');
			for (const right of today) {
				expect(right.day).toBeNull();
				expect(right.inShort).toBeUndefined();
				expect(right.hangsOn).toEqual([]);
			}
		}
	});

	test('hides what is made for others from somebody German, and from nobody else', () => {
		expect(ids(engine.result({ 'person.nationality': 'de' }).today)).not.toContain('RES-01');
		expect(ids(engine.result({ 'person.nationality': 'third' }).today)).toContain('RES-01');
		expect(ids(engine.result({ 'person.nationality': { unknown: 'doesNotWantToSay' } }).today)).toContain(
			'RES-01',
		);
	});

	test.each([
		{},
		{ 'person.age': { to: 17 } },
		{ 'person.nationality': 'third', 'case.indicators': true, 'work.done': true },
		{ 'person.nationality': 'eu', 'eu.loss_determined': true },
	])('lists nothing that is no right of the person: case %#', (answers) => {
		const { children, fits, open, notThisWay, today } = engine.result(answers);
		const all = [...children, ...fits, ...open, ...notThisWay, ...today];
		const shown = new Set(ids(all));
		expect(shown.size).toBe(all.length);
		expect(lawDe.rules.filter((rule) => shown.has(rule.id) && !isRightOfPerson(rule))).toEqual([]);
		expect(shown.size).toBeGreaterThan(10);
	});

	test('a hint that may bring a control is never without its warning, whoever asks', () => {
		for (const nationality of ['third', 'eu', 'de', { unknown: 'doesNotWantToSay' }]) {
			const { fits, open, notThisWay } = engine.result({
				'person.nationality': nationality,
				'work.done': true,
			});
			const hints = [...fits, ...open, ...notThisWay].filter(({ id }) => /^LAB-0[145]$/.test(id));
			expect(ids(hints)).toContain('LAB-04');
			for (const { id, whoLearns } of hints) expect(whoLearns, id).toBe('control');
		}
	});

	test('what public bodies report is feared of everybody of whom nothing else is known', () => {
		const feared = (answers: CheckAnswers) => engine.result(answers).isReportFeared;
		expect(feared({})).toBe(true);
		expect(feared({ 'person.nationality': 'third' })).toBe(true);
		expect(feared({ 'person.nationality': 'third', 'residence.status': 'duldung' })).toBe(true);
		expect(feared({ 'person.nationality': { unknown: 'doesNotKnow' } })).toBe(true);
		expect(feared({ 'person.nationality': 'de' })).toBe(false);
		const { fits } = engine.result({ 'person.nationality': 'third', 'case.victim': true });
		expect(fits.find(({ id }) => id === 'CRIM-08')?.whoLearns).toBe('publicBody');
	});

	test('a child reads of taking into care first, somebody grown up reads of no rule for children', () => {
		const { children, fits, open } = engine.result({ 'person.age': { to: 17 } });
		expect(children[0]?.id).toBe('MIN-01');
		expect(children.length).toBeGreaterThan(2);
		expect([...fits, ...open].filter(({ area }) => area === 'Kinder und junge Menschen')).toEqual([]);
		const adult = engine.result({
			'person.age': { from: 27 },
			'age.disputed': false,
			'person.nationality': 'eu',
		});
		expect(adult.children).toEqual([]);
		for (const id of ['MIN-01', 'MIN-02', 'MIN-03', 'MIN-04', 'MIN-05', 'MIN-06a', 'MIN-06b'])
			expect(ids([...adult.fits, ...adult.open, ...adult.notThisWay]), id).not.toContain(id);
		// Somebody may have been made to say 18.
		const young = engine.result({ 'person.age': { from: 18, to: 20 } });
		expect(ids([...young.open, ...young.notThisWay])).toContain('MIN-03');
	});

	test('says of an open right what it hangs on, and names no question that is never asked', () => {
		const { open } = engine.result({});
		expect(open.length).toBeGreaterThan(0);
		expect(open.some(({ hangsOn }) => hangsOn.length > 0)).toBe(true);
		for (const { hangsOn } of open)
			expect(hangsOn.filter((name) => checkLaw.neverAsked.includes(name))).toEqual([]);
	});

	test('says of a day long past that it may be over, and names a day to come as it is', () => {
		const dayOf = (served: string) =>
			engine
				.result({ 'case.victim': true, 'proceedings.discontinuation_notice_date': served })
				.fits.concat(engine.result({ 'proceedings.discontinuation_notice_date': served }).open)
				.find(({ id, day }) => id === 'CRIM-06' && day !== null);
		expect(dayOf('1980-01-01')).toMatchObject({ day: expect.stringMatching(/^1980/), isDayPast: true });
		expect(dayOf('2026-11-20')).toMatchObject({ day: expect.stringMatching(/^2026-12/), isDayPast: false });
	});

	test('of what does not apply, other ways are named only where they are open', () => {
		for (const { otherWays } of engine.result({ 'person.nationality': 'third', 'case.indicators': false })
			.notThisWay)
			for (const title of otherWays)
				expect(checkLaw.law.rules.some((rule) => rule.title.de === title.de)).toBe(true);
	});
});

test('answers that contradict each other are named', () => {
	expect(engine.conflict({ 'person.age': { to: 17 } })).toEqual([]);
	expect(engine.conflict({ 'person.nationality': 'de', 'residence.status': 'duldung' })).toContain(
		'residence.status',
	);
});
