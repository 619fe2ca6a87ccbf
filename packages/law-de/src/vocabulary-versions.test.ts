import { yesNo } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { lawDe, migrateFacts, migrationProblemSentence, VOCABULARY_VERSION } from './index.ts';
import { version1 } from './vocabulary-version-1.fixture.ts';

const sentencesOf = (read: ReturnType<typeof migrateFacts>) =>
	read.ok ? [] : read.error.map(migrationProblemSentence);

describe('version 1', () => {
	test('knows every name that a form can hold, of the same type, with the same values', () => {
		expect(VOCABULARY_VERSION).toBe(1);
		for (const [name, was] of Object.entries(version1)) {
			const fact = lawDe.facts[name];
			if (typeof was === 'string')
				expect([name, fact?.type]).toEqual([name, was === 'country' ? 'choice' : was]);
			else {
				const values = fact?.type === 'choice' ? Object.keys(fact.values) : [];
				expect(values, name).toEqual(expect.arrayContaining([...was]));
			}
		}
	});

	test('a form of it is read as it is', () => {
		const form = Object.fromEntries(
			Object.entries(version1).map(([name, was]) => [name, typeof was === 'string' ? null : was]),
		);
		expect(migrateFacts(form, 1)).toEqual({ ok: true, value: form });
	});

	test.each([0, 2, 1.5])('refuses version %d by name', (version) => {
		expect(sentencesOf(migrateFacts({}, version))).toEqual([
			`Die Angaben stammen aus Fassung ${version} des Vokabulars; bekannt sind die Fassungen 1 bis 1.`,
		]);
	});

	test('refuses what is no object, and a value that no version knew', () => {
		expect(sentencesOf(migrateFacts([], 1))).toEqual([
			'Die Angaben haben nicht die Form, die erwartet wird.',
		]);
		expect(sentencesOf(migrateFacts({ 'residence.status': ['duldung', 'grace'] }, 1))).toEqual([
			'„residence.status“ hat den Wert „grace“; diesen Wert gibt es nicht.',
		]);
	});
});

describe('an invented vocabulary of three versions', () => {
	const facts = {
		...lawDe.facts,
		'home.safe': yesNo({
			ask: { de: 'Sicher?' },
			states: 'die Wohnung ist sicher',
			denies: 'die Wohnung ist nicht sicher',
			subject: 'Unterkunft',
			burden: 0,
		}),
	};
	const steps = [
		{ to: 2, renamed: { 'home.secure': 'home.safe', 'flat.secure': 'home.safe' } },
		{
			to: 3,
			values: { 'residence.status': { tolerated: 'duldung' } },
			removed: { 'person.mood': 'Danach fragt das Gesetz nicht.' },
		},
	];
	const migrate = (json: unknown, version: number) =>
		migrateFacts(json, version, { newest: 3, steps, facts });

	test('renames facts and values, also within a list, and keeps the rest', () => {
		const form = { 'home.secure': true, 'residence.status': ['tolerated', 'duldung'], 'person.age': 20 };
		expect(migrate(form, 1)).toEqual({
			ok: true,
			value: { 'home.safe': true, 'residence.status': ['duldung'], 'person.age': 20 },
		});
	});

	test('takes only the steps that are still due', () => {
		expect(migrate({ 'home.secure': true }, 2)).toEqual({ ok: true, value: { 'home.secure': true } });
		expect(migrate({ 'residence.status': 'tolerated' }, 2)).toEqual({
			ok: true,
			value: { 'residence.status': 'duldung' },
		});
	});

	test('merges what says the same, and an answer with none', () => {
		for (const form of [
			{ 'home.secure': true, 'flat.secure': true },
			{ 'home.secure': null, 'flat.secure': true },
			{ 'home.secure': true, 'flat.secure': null },
		])
			expect(migrate(form, 1)).toEqual({ ok: true, value: { 'home.safe': true } });
	});

	test('names every difference at once instead of choosing', () => {
		const form = {
			'home.secure': true,
			'flat.secure': false,
			'person.mood': 'good',
			'residence.status': 'tolerated',
		};
		expect(sentencesOf(migrate(form, 1))).toEqual([
			'Die Angaben „home.secure“ und „flat.secure“ sind jetzt eine („home.safe“), sagen aber Verschiedenes.',
			'Die Angabe „person.mood“ gibt es seit Fassung 3 nicht mehr: Danach fragt das Gesetz nicht.',
		]);
		expect(sentencesOf(migrate({ 'residence.status': 'tolerated' }, 3))).toEqual([
			'„residence.status“ hat den Wert „tolerated“; diesen Wert gibt es nicht.',
		]);
	});

	test('a removed fact that nobody answered is no loss', () => {
		expect(migrate({ 'person.mood': null }, 2)).toEqual({ ok: true, value: {} });
	});
});
