import { answerRights, nextQuestions, readFacts } from '@schutznetz/rights';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { interview, lawDe } from './index.ts';
import { lawOn } from './read-worked-case.fixture.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = lawOn('2026-11-21', []);
const late: readonly string[] = interview.notFirst.subjects;
const residence = ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit'];
const names = Object.keys(lawDe.facts);

/** What a person would say to any question; whatever contradicts earlier answers stays open. */
const stories = fc.record(
	Object.fromEntries(
		Object.entries(lawDe.facts).map(([name, fact]): [string, fc.Arbitrary<unknown>] => {
			const unknown = fc.constantFrom({ unknown: 'doesNotKnow' }, { unknown: 'doesNotWantToSay' });
			if (fact.type === 'yesNo') return [name, fc.oneof(fc.boolean(), fc.boolean(), unknown)];
			if (fact.type === 'choice')
				return [name, fc.oneof(fc.constantFrom(...Object.keys(fact.values)), unknown)];
			if (fact.type === 'wholeNumber') return [name, fc.integer({ min: 0, max: 80 })];
			return [name, fc.constantFrom('2023-05-05', '2024-03-01', '2026-10-01')];
		}),
	),
);

/** Leads the talk to its end and says which facts were asked. */
function asked(start: Record<string, unknown>, story: Record<string, unknown>): readonly string[] {
	const known = { ...start };
	const before: string[] = Object.keys(start);
	for (;;) {
		const facts = readFacts(lawDe, known);
		if (!facts.ok) throw new Error(JSON.stringify(facts.error));
		const answers = answerRights(today, facts.value, { splitLimit: 0 });
		const next = nextQuestions(today, facts.value, answers, { ...interview, asked: before })[0]?.questions[0];
		if (!next) return before.slice(Object.keys(start).length);
		before.push(next.fact);
		const answer = story[next.fact];
		if (readFacts(lawDe, { ...known, [next.fact]: answer }).ok) known[next.fact] = answer;
	}
}
const subjectsOf = (facts: readonly string[]) => facts.map((name) => lawDe.facts[name]?.subject ?? '');
// A talk asks many questions and answers all rights after each, so a few stories have to do.
const runs = { numRuns: 3 };

describe('a talk under this law', () => {
	test('names subjects, facts and rules that exist', () => {
		const subjects = new Set(Object.values(lawDe.facts).map(({ subject }) => subject));
		for (const subject of interview.notFirst.subjects) expect(subjects).toContain(subject);
		const { notFirst, first, onlyAfter, notOf } = interview;
		const named: readonly string[] = [
			...notFirst.facts,
			...first,
			...onlyAfter.asks,
			...onlyAfter.facts,
			...notOf.flatMap(({ facts }): readonly string[] => facts),
		];
		for (const fact of named) expect(names).toContain(fact);
		for (const subject of notOf.flatMap(({ subjects }): readonly string[] => subjects))
			expect(subjects).toContain(subject);
		for (const rule of interview.urgent) expect(today.rules.has(rule)).toBe(true);
	});

	test('never opens with residence, asylum, EU status or where somebody comes from', () => {
		fc.assert(
			fc.property(stories, (story) => {
				const facts = asked({}, story);
				const isLate = (fact: string) =>
					late.includes(lawDe.facts[fact]?.subject ?? '') ||
					interview.notFirst.facts.some((late) => late === fact);
				const first = facts.findIndex(isLate);
				const before = new Set(subjectsOf(first < 0 ? facts : facts.slice(0, first)));
				expect(before.size).toBeGreaterThanOrEqual(2);
			}),
			runs,
		);
	});

	test.each([
		['nobody knows anything else', {}],
		['a child', { 'person.age': 16 }],
		['the group of a first message', { 'person.age': { from: 21 } }],
	])(
		'opens with safety, money and what happened, and speaks of no authority unless there are signs: %s',
		(_, start) => {
			const nothing = Object.fromEntries(names.map((name) => [name, { unknown: 'doesNotKnow' }]));
			const opening = ['contact.broken', 'person.needy', 'person.age', 'case.indicators'];
			const facts = asked(start, nothing);
			const due = opening.filter((name) => !(name in start));
			expect(facts.slice(0, due.length)).toEqual(due);
			for (const fact of interview.onlyAfter.asks) expect(facts).not.toContain(fact);
			const seen = asked(start, { ...nothing, 'case.indicators': true });
			expect(seen).toContain('abh.knows_indications');
			expect(seen.indexOf('comp.health_damage')).toBe(seen.indexOf('case.indicators') + 1);
		},
	);

	test('no answer is turned round by a question in the negative', () => {
		for (const name of ['person.needy', 'person.habitual_residence_de', 'person.cannot_protect_interests'])
			expect(lawDe.facts[name]?.ask.de).toMatch(/^(?!.*\b(nicht|kein)).*\?$/);
	});

	test('ends, asks nothing twice and nothing that is never asked', () => {
		fc.assert(
			fc.property(stories, (story) => {
				const facts = asked({}, story);
				expect(new Set(facts).size).toBe(facts.length);
				for (const fact of facts) expect(lawDe.facts[fact]?.burden).not.toBe('never');
			}),
			runs,
		);
	});

	test('asks Germans nothing of residence, asylum and EU status', () => {
		fc.assert(
			fc.property(stories, (story) => {
				const subjects = subjectsOf(asked({ 'person.nationality': 'de' }, story));
				expect(subjects.filter((subject) => residence.includes(subject))).toEqual([]);
			}),
			runs,
		);
	});

	test('leaves no right of residence, asylum or EU status open for Germans: what is not asked is decided', () => {
		const read = readFacts(lawDe, { 'person.nationality': 'de' });
		if (!read.ok) throw new Error(JSON.stringify(read.error));
		const foreign = ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit'];
		const open = answerRights(today, read.value).filter(
			({ rule, status }) => foreign.includes(rule.area) && status === 'open',
		);
		expect(open.map(({ id }) => id)).toEqual([]);
	});

	test('asks Union citizens nothing of asylum and distribution, and of a removal only after a loss decision', () => {
		fc.assert(
			fc.property(stories, (story) => {
				const facts = asked({ 'person.nationality': 'eu' }, { ...story, 'eu.loss_determined': false });
				expect(subjectsOf(facts)).not.toContain('Asyl');
				for (const fact of ['distribution.pending', 'temp.covered_group', 'ban.60_7', 'entry.irregular'])
					expect(facts).not.toContain(fact);
				const loss = facts.indexOf('eu.loss_determined');
				const isOfRemoval = (fact: string) => /^removal\.|exit_duty$/.test(fact);
				expect(loss < 0 ? [] : facts.slice(loss).filter(isOfRemoval)).toEqual([]);
			}),
			runs,
		);
	});

	test('asks third-country nationals nothing of EU status, unless they are family of Union citizens', () => {
		fc.assert(
			fc.property(stories, (story) => {
				const start = { 'person.nationality': 'third', 'residence.status': 'duldung' };
				const facts = asked(start, story);
				for (const fact of ['eu.status', 'eu.loss_determined']) expect(facts).not.toContain(fact);
			}),
			runs,
		);
	});

	test('asks Union citizens with freedom of movement nothing of asylum or a duty to leave', () => {
		const free = {
			'person.nationality': 'eu',
			'eu.loss_determined': false,
			'eu.aufenthg_more_favourable': false,
			'residence.status': 'freedom_of_movement',
		};
		fc.assert(
			fc.property(stories, (story) => {
				const facts = asked(free, story);
				expect(subjectsOf(facts)).not.toContain('Asyl');
				for (const fact of [
					'residence.exit_duty',
					'residence.enforceable_exit_duty',
					'residence.removal_threat_source',
				])
					expect(facts).not.toContain(fact);
			}),
			runs,
		);
	});

	test('the same answers lead to the same questions', () => {
		fc.assert(
			fc.property(stories, (story) => {
				expect(asked({}, story)).toEqual(asked({}, story));
			}),
			{ numRuns: 1 },
		);
	});
});
