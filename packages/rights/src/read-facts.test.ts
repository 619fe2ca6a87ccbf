import { editDistance } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import { factErrorSentence, readFacts } from './index.ts';
import { law } from './toy-law.fixture.ts';

const errorsOf = (json: unknown) => {
	const read = readFacts(law, json);
	return read.ok ? [] : read.error;
};

describe('readFacts', () => {
	test('a wrong name and a wrong value come back with the nearest right one, all at once', () => {
		expect(errorsOf({ hungri: true, status: 'membr', age: 'old', arrived: '2026-02-30', ticket: 1 })).toEqual(
			[
				{ kind: 'unknownFact', fact: 'hungri', nearest: 'hungry' },
				{
					kind: 'wrongValue',
					fact: 'status',
					came: '"membr"',
					due: 'einer der Werte guest, member, staff, none oder eine Liste davon',
					nearest: 'member',
				},
				{ kind: 'wrongValue', fact: 'age', came: '"old"', due: expect.stringContaining('0 bis 120') },
				{
					kind: 'wrongValue',
					fact: 'arrived',
					came: '"2026-02-30"',
					due: expect.stringContaining('JJJJ-MM-TT'),
				},
				{ kind: 'wrongValue', fact: 'ticket', came: '1', due: 'true oder false' },
			],
		);
	});

	test.each<[unknown, string]>([
		[{ age: 121 }, 'über der Grenze'],
		[{ age: 17.5 }, 'keine ganze Zahl'],
		[{ age: { from: 18, to: 16 } }, 'verkehrt herum'],
		[{ age: { min: 3 } }, 'fremder Schlüssel'],
		[{ age: {} }, 'leer'],
		[{ status: [] }, 'kein Wert mehr möglich'],
		[{ hungry: { unknown: 'perhaps' } }, 'kein bekannter Grund'],
		[{ toString: true }, 'kein eigener Name'],
	])('%o is refused: %s', (json) => {
		expect(errorsOf(json)).toHaveLength(1);
	});

	test.each([null, [], 'text', 3])('%o is no object of facts', (json) => {
		expect(errorsOf(json)).toEqual([{ kind: 'notAnObject', came: JSON.stringify(json) }]);
	});

	test.each([
		[{ status: 'staff', banned: true }, 'C-ban', 'Wer zum Personal gehört, hat kein Hausverbot.'],
		[{ status: 'staff', age: { to: 15 } }, 'C-staff', 'Personal ist mindestens 16.'],
		[{ ticket: true, banned: true }, 'C-one', 'Karte und Hausverbot schließen sich aus.'],
		[{ arrived: '2026-02-02', served: '2026-02-01' }, 'C-order', 'Zugestellt wird erst nach der Ankunft.'],
	])('%o contradicts %s', (json, constraint, states) => {
		expect(errorsOf(json)).toEqual([{ kind: 'contradiction', constraint, states }]);
	});

	test('two days in order may be the same day', () => {
		expect(errorsOf({ arrived: '2026-02-02', served: '2026-02-02' })).toEqual([]);
	});

	test('constraints derive values and say from what', () => {
		const read = readFacts(law, { status: 'staff' });
		expect(read.ok && [...read.value.derivedBy].map(([fact, by]) => [fact, by.map(({ id }) => id)])).toEqual([
			['banned', ['C-ban']],
			['age', ['C-staff']],
		]);
	});

	test('keeps why a value is unknown, and a presumption apart from what was said', () => {
		const read = readFacts(law, { hungry: null, ticket: { unknown: 'doesNotWantToSay' } });
		if (!read.ok) throw new Error('refused');
		expect([...read.value.unknownBecause]).toEqual([
			['hungry', 'notAsked'],
			['ticket', 'doesNotWantToSay'],
		]);
		expect([...read.value.presumed]).toEqual(['age.disputed']);
		expect(read.value.stated).not.toEqual(read.value.vector);
	});

	test('errors read as German sentences', () => {
		expect(errorsOf({ hungri: true }).map(factErrorSentence)).toEqual([
			'Eine Angabe „hungri“ gibt es nicht. Gemeint ist vielleicht „hungry“.',
		]);
		expect(errorsOf({ ticket: true, banned: true }).map(factErrorSentence)).toEqual([
			'Die Angaben widersprechen sich (C-one): Karte und Hausverbot schließen sich aus.',
		]);
	});
});

test.each([
	['', 'abc', 3],
	['kitten', 'sitting', 3],
	['gleich', 'gleich', 0],
])('editDistance %s → %s is %d', (a, b, distance) => {
	expect(editDistance(a, b)).toBe(distance);
});
