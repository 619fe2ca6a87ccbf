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

describe('the day of asking', () => {
	const asOf = Temporal.PlainDate.from('2026-11-21');
	const sentences = (json: unknown) => {
		const read = readFacts(law, json, { asOf });
		return read.ok ? [] : read.error.map(factErrorSentence);
	};

	test('refuses what has happened on a later day, by name and with both days', () => {
		expect(sentences({ arrived: '2026-11-22' })).toEqual([
			'Der Tag der Ankunft ist als 22. November 2026 angegeben; das liegt nach dem 21. November 2026, an dem gefragt wird.',
		]);
		expect(sentences({ arrived: '2026-11-21' })).toEqual([]);
		expect(sentences({ arrived: { from: '2026-12-01' } })).toHaveLength(1);
		expect(errorsOf({ arrived: '2026-11-22' })).toEqual([]);
	});

	test('leaves alone a day that may lie ahead', () => {
		expect(sentences({ served: '2027-01-01' })).toEqual([]);
	});

	test('ends a span that reaches beyond it, and leaves an unknown day unknown', () => {
		const vectorOf = (json: unknown, options?: { asOf: Temporal.PlainDate }) => {
			const read = readFacts(law, json, options);
			if (!read.ok) throw new Error(JSON.stringify(read.error));
			return [...read.value.vector];
		};
		expect(vectorOf({ arrived: { from: '2026-11-01' } }, { asOf })).toEqual(
			vectorOf({ arrived: { from: '2026-11-01', to: '2026-11-21' } }),
		);
		expect(vectorOf({}, { asOf })).toEqual(vectorOf({}));
	});

	test('refuses a day before the birth of somebody of this age', () => {
		expect(sentences({ age: 16, arrived: '2009-11-21' })).toEqual([
			'Der Tag der Ankunft ist als 21. November 2009 angegeben; das liegt vor der Geburt (frühestens 22. November 2009).',
		]);
		expect(sentences({ age: 16, arrived: '2009-11-22' })).toEqual([]);
		expect(sentences({ age: { from: 16, to: 17 }, arrived: '2009-11-21' })).toEqual([]);
		expect(sentences({ arrived: '2001-01-01' })).toEqual([]);
	});
});
