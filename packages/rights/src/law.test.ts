import { parsePlainDate } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import {
	defineLaw,
	gapsBetweenVersions,
	type Law,
	LawError,
	resolveErrorSentence,
	resolveLaw,
	settingsOfReforms,
} from './index.ts';
import { law, parts, v } from './toy-law.fixture.ts';

const day = (text: string) => {
	const parsed = parsePlainDate(text);
	if (!parsed.ok) throw new Error(text);
	return parsed.value;
};
const problemsOf = (change: Partial<Law>): readonly string[] => {
	try {
		defineLaw({ ...parts, ...change });
	} catch (error) {
		if (error instanceof LawError) return error.problems;
		throw error;
	}
	return [];
};
const rule = (id: string) => {
	const found = parts.rules.findLast((one) => one.id === id);
	if (!found) throw new Error(id);
	return found;
};

describe('defineLaw', () => {
	test('gives frozen plain data', () => {
		expect(JSON.parse(JSON.stringify(law))).toEqual(law);
		expect(Object.isFrozen(law.rules[0]?.condition)).toBe(true);
	});

	test('names the cycle', () => {
		const derived = {
			...parts.derived,
			'D.safe': { states: 'a', denies: 'b', condition: v.applies('BAR-01') },
		};
		expect(problemsOf({ derived })).toEqual(['cycle: D.safe → BAR-01 → MEAL-02.excl → D.safe']);
	});

	test('refuses two versions in force on one day', () => {
		const twice = { ...rule('CARE-01'), valid: { from: '2025-01-01' } as const };
		expect(problemsOf({ rules: [...parts.rules, twice] })).toEqual([
			'CARE-01: two versions are in force on 2025-01-01',
		]);
	});

	test('names what is not there, with the nearest name', () => {
		const { 'D.safe': _, ...derived } = parts.derived;
		expect(problemsOf({ derived })).toEqual(["MEAL-02.excl: 'D.safe' has no definition"]);
		const broken = { ...rule('CARE-01'), condition: { op: 'yes', fact: 'hungri' } as const };
		expect(problemsOf({ rules: [...parts.rules.filter(({ id }) => id !== 'CARE-01'), broken] })).toEqual([
			"CARE-01: no fact is called 'hungri' (nearest: 'hungry')",
		]);
	});

	test('refuses days that do not exist and constraints about more than facts', () => {
		const broken = { ...rule('CARE-01'), condition: v.before('served', '2026-02-30') };
		expect(problemsOf({ rules: [...parts.rules.filter(({ id }) => id !== 'CARE-01'), broken] })).toEqual([
			"CARE-01: '2026-02-30' is not a calendar day",
		]);
		const constraint = v.constraint.implies('C-x', 'Satz.', v.derived('D.safe'), v.yes('hungry'));
		expect(problemsOf({ constraints: [constraint] })).toEqual(["C-x: speaks of 'D.safe', which is no fact"]);
	});

	test('refuses an operation whose target is nowhere', () => {
		const reform = {
			...(parts.reforms[0] as Law['reforms'][number]),
			id: 'RX',
			assumptions: {},
			operations: [{ op: 'removeRule', rule: 'MEAL-09' } as const],
		};
		expect(problemsOf({ reforms: [...parts.reforms, reform] })).toEqual(["RX: no rule 'MEAL-09'"]);
	});

	test('lists days on which no version of a rule is in force', () => {
		expect(gapsBetweenVersions(law)).toEqual([]);
		const early = { ...rule('CARE-01'), valid: { from: '2000-01-01', until: '2009-01-01' } as const };
		expect(gapsBetweenVersions(defineLaw({ ...parts, rules: [...parts.rules, early] }))).toEqual([
			{ rule: 'CARE-01', from: '2009-01-01', until: '2010-01-01' },
		]);
	});
});

describe('resolveLaw', () => {
	test.each([
		['2009-12-31', undefined, 21],
		['2010-01-01', 'must', 21],
		['2023-12-31', 'must', 21],
		['2024-01-01', 'should', 21],
		['2024-12-31', 'should', 21],
		['2025-01-01', 'should', 18],
	])('takes on %s the version in force: %s, %s', (asOf, modality, age) => {
		const resolved = resolveLaw(law, { asOf: day(asOf) });
		expect(resolved.ok && resolved.value.rules.get('MEAL-01')?.modality).toBe(modality);
		expect(resolved.ok && resolved.value.amounts.get('age.full')).toBe(age);
	});

	test('a rule is not in force any more on the day its validity names as the end', () => {
		const ended = { ...rule('CARE-01'), valid: { from: '2010-01-01', until: '2026-01-01' } as const };
		const other = defineLaw({
			...parts,
			rules: parts.rules.map((one) => (one.id === ended.id ? ended : one)),
		});
		const inForce = (asOf: string) => {
			const resolved = resolveLaw(other, { asOf: day(asOf) });
			return resolved.ok && resolved.value.rules.has('CARE-01');
		};
		expect(['2025-12-31', '2026-01-01'].map(inForce)).toEqual([true, false]);
	});

	test('names a reform, an assumption or a setting that is not there', () => {
		const asOf = day('2026-01-01');
		expect(resolveLaw(law, { asOf, reforms: ['r1'] })).toEqual({
			ok: false,
			error: [{ kind: 'unknownReform', reform: 'r1', nearest: 'R1' }],
		});
		expect(resolveLaw(law, { asOf, assumptions: { 'R1.ban': 'kept' } })).toEqual({
			ok: false,
			error: [{ kind: 'unknownAssumption', assumption: 'R1.ban' }],
		});
		expect(resolveLaw(law, { asOf, reforms: ['R1'], assumptions: { 'R1.ban': 'halved' } })).toEqual({
			ok: false,
			error: [
				{ kind: 'unknownSetting', assumption: 'R1.ban', setting: 'halved', settings: ['kept', 'dropped'] },
			],
		});
	});

	test('a target that is not in force, or was removed before, is missing by name', () => {
		expect(resolveLaw(law, { asOf: day('2026-01-01'), reforms: ['R2', 'R2'] })).toEqual({
			ok: false,
			error: [{ kind: 'missingTarget', reform: 'R2', operation: 'removeRule', target: 'BAR-01' }],
		});
		const early = resolveLaw(law, { asOf: day('2005-01-01'), reforms: ['R1'] });
		expect(!early.ok && early.error).toContainEqual({
			kind: 'missingTarget',
			reform: 'R1',
			operation: 'replaceCondition',
			target: 'MEAL-01',
		});
	});

	test('an amount without a value on that day is named', () => {
		expect(resolveLaw(law, { asOf: day('1999-01-01') })).toEqual({
			ok: false,
			error: [{ kind: 'amountWithoutValue', amount: 'age.full' }],
		});
	});

	test.each([
		[{ reforms: ['r1'] }, '2026-01-01', 'Eine Reform „r1“ gibt es nicht. Gemeint ist vielleicht „R1“.'],
		[{ assumptions: { a: 'b' } }, '2026-01-01', 'Die gewählten Reformen haben keine Annahme „a“.'],
		[
			{ reforms: ['R1'], assumptions: { 'R1.ban': 'b' } },
			'2026-01-01',
			'„R1.ban“ kann nicht „b“ sein; möglich ist kept, dropped.',
		],
		[{}, '1999-01-01', 'Für „age.full“ ist an diesem Tag kein Wert hinterlegt.'],
		[
			{ reforms: ['R2', 'R2'] },
			'2026-01-01',
			'Die Reform „R2“ ändert „BAR-01“, das es an diesem Tag nicht gibt.',
		],
	])('%o on %s reads: %s', (choices: object, asOf, sentence) => {
		const resolved = resolveLaw(law, { ...choices, asOf: day(asOf) });
		expect(!resolved.ok && resolved.error.map(resolveErrorSentence)).toEqual([sentence]);
	});

	test('a reform that closes a circle is refused with the names along it', () => {
		const circle = {
			...(parts.reforms[2] as Law['reforms'][number]),
			id: 'RC',
			operations: [
				{ op: 'addAlternative', target: { derived: 'D.safe' }, condition: v.applies('BAR-01') } as const,
			],
		};
		const other = defineLaw({ ...parts, reforms: [circle] });
		const resolved = resolveLaw(other, { asOf: day('2026-01-01'), reforms: ['RC'] });
		expect(!resolved.ok && resolved.error.map(resolveErrorSentence)).toEqual([
			'Die Regeln verweisen im Kreis: D.safe → BAR-01 → MEAL-02.excl → D.safe.',
		]);
	});

	test('reforms stack in order; settings enumerate with the default first', () => {
		const resolved = resolveLaw(law, { asOf: day('2026-01-01'), reforms: ['R1', 'R2'] });
		expect(resolved.ok && [...resolved.value.rules.keys()]).toEqual([
			'MEAL-01',
			'MEAL-02',
			'MEAL-03',
			'CARE-01',
			'GAP-01',
			'NEW-01',
		]);
		expect(settingsOfReforms(law, ['R1', 'R2'])).toEqual([{ 'R1.ban': 'kept' }, { 'R1.ban': 'dropped' }]);
	});
});
