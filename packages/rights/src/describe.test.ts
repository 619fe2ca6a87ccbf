import { describe, expect, test } from 'vitest';
import {
	changedRules,
	type DescribedClause,
	describeReformDifference,
	describeRule,
	type LawAsOf,
	resolveLaw,
} from './index.ts';
import { law } from './toy-law.fixture.ts';

function resolved(reforms: string[] = [], assumptions = {}): LawAsOf {
	const result = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21'), reforms, assumptions });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}
const lines = (clauses: readonly DescribedClause[] = []): readonly string[] =>
	clauses.flatMap(({ number, text, of }) => [`${number} ${text}`, ...lines(of)]);
const texts = (clauses: readonly DescribedClause[] = []) => clauses.map(({ text }) => text);

describe('describeRule', () => {
	test('numbers the conditions and unfolds what they rest on, denials at the facts alone', () => {
		const described = describeRule(resolved(), 'MEAL-01');
		expect([described?.modality, described?.introduction]).toEqual([
			'soll',
			'alle folgenden Voraussetzungen liegen vor',
		]);
		expect(lines(described?.conditions)).toEqual([
			'1 die Person hat Hunger',
			'2 mindestens eine der folgenden Voraussetzungen liegt vor',
			'2.1 die Person hat eine Karte',
			'2.2 die Person gehört zum Haus',
			'2.2.1 der Status ist „Mitglied“ oder „Personal“',
			'3 die Person ist nicht ausgeschlossen',
			'3.1 alle folgenden Voraussetzungen liegen vor',
			'3.1.1 die Person hat kein Hausverbot',
			'3.1.2 mindestens eine der folgenden Voraussetzungen liegt vor',
			'3.1.2.1 die Person kommt nicht aus einem sicheren Land',
			'3.1.2.1.1 das Land ist weder Land 1 noch Land 35 noch Land 39',
			'3.1.2.2 die Person ist minderjährig',
			'3.1.2.2.1 mindestens eine der folgenden Voraussetzungen liegt vor',
			'3.1.2.2.1.1 alle folgenden Voraussetzungen liegen vor',
			'3.1.2.2.1.1.1 das Alter wird nicht bestritten',
			'3.1.2.2.1.1.2 das Alter beträgt weniger als 18 Jahre',
			'3.1.2.2.1.2 alle folgenden Voraussetzungen liegen vor',
			'3.1.2.2.1.2.1 das Alter wird bestritten',
			'3.1.2.2.1.2.2 Das Alter ist streitig.',
		]);
	});

	test('a deadline says without a case where it starts and how long it is', () => {
		expect(describeRule(resolved(), 'MEAL-01')?.deadlines).toEqual([
			{ states: 'Frühestes Ende der Ausgabe.', start: 'der Tag der Zustellung', length: '3 Monate' },
		]);
		expect(describeRule(resolved(), 'MEAL-02')?.deadlines).toEqual([]);
	});

	test('a rule that opens by several ways says so, and speaks of another rule by its title', () => {
		expect(describeRule(resolved(), 'CARE-01')?.introduction).toBe(
			'mindestens eine der folgenden Voraussetzungen liegt vor',
		);
		expect(texts(describeRule(resolved(), 'MEAL-02')?.conditions)).toEqual([
			'die Person hat Hunger',
			'die Voraussetzungen von „Essen“ (MEAL-01) liegen nicht vor',
			'die Voraussetzungen von „Sperre“ (BAR-01) liegen nicht vor',
		]);
		expect(describeRule(resolved(['R2']), 'BAR-01')).toBeUndefined();
	});
});

describe('describeReformDifference', () => {
	test('lists what is dropped, added and kept, and the change of modality', () => {
		const difference = describeReformDifference(resolved(), resolved(['R1']), 'MEAL-01');
		expect(difference.change).toBe('changed');
		expect(texts(difference.conditions.dropped)).toEqual([
			'mindestens eine der folgenden Voraussetzungen liegt vor',
			'die Person ist nicht ausgeschlossen',
		]);
		expect(texts(difference.conditions.added)).toEqual(['die Person hat kein Hausverbot']);
		expect(texts(difference.conditions.kept)).toEqual(['die Person hat Hunger']);
		expect(difference.modality).toEqual({ before: 'soll', after: 'muss' });
		const dropped = describeReformDifference(
			resolved(),
			resolved(['R1'], { 'R1.ban': 'dropped' }),
			'MEAL-01',
		);
		expect(texts(dropped.conditions.added)).toEqual([]);
	});

	test('an alternative leaves the old way and names the new one', () => {
		const difference = describeReformDifference(resolved(), resolved(['R2']), 'CARE-01');
		expect(difference.conditions.dropped).toEqual([]);
		expect(difference.conditions.alternatives.map(texts)).toEqual([
			['die Person hat ausgesagt', 'die Person hat Hunger'],
		]);
		expect(difference.amounts).toEqual([
			{ amount: 'age.full', title: 'Volljährigkeit', unit: 'Jahre', before: 18, after: 20 },
		]);
	});

	test('names what changes below a rule whose own words stay', () => {
		const difference = describeReformDifference(resolved(), resolved(['R2']), 'MEAL-01');
		expect(difference.conditions.dropped.length + difference.conditions.added.length).toBe(0);
		expect(
			difference.through.map(({ name, states, added, kept }) => [name, states, texts(added), kept.length]),
		).toEqual([['MEAL-02.excl', 'die Person ist ausgeschlossen', ['die Person hat nicht ausgesagt'], 1]]);
	});

	test('says what is new, gone, or touched', () => {
		expect(changedRules(resolved(), resolved(['R2'])).map(({ rule, change }) => [rule, change])).toEqual([
			['MEAL-01', 'changed'],
			['MEAL-02', 'changed'],
			['BAR-01', 'removed'],
			['CARE-01', 'changed'],
			['NEW-01', 'added'],
		]);
		expect(changedRules(resolved(), resolved(['R0']))).toEqual([]);
	});
});
