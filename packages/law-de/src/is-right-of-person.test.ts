import { expect, test } from 'vitest';
import { isRightOfPerson } from './is-right-of-person.ts';
import { lawDe } from './law-de.ts';

const idsOf = (belongs: (rule: (typeof lawDe.rules)[number]) => boolean): readonly string[] => [
	...new Set(lawDe.rules.filter(belongs).map(({ id }) => id)),
];

test('whatever bars, burdens or threatens, is missing, or binds a centre, is no right', () => {
	const wrong = idsOf(
		(rule) =>
			isRightOfPerson(rule) &&
			(['exclusion', 'gap'].includes(rule.modality) ||
				rule.area === 'Beratung' ||
				/gegen die Person|gegenüber|gefährden/.test(rule.holder)),
	);
	expect(wrong).toEqual([]);
});

test('these alone are no rights though their kind does not say so', () => {
	const named = idsOf(
		(rule) =>
			!isRightOfPerson(rule) && !['exclusion', 'gap'].includes(rule.modality) && rule.area !== 'Beratung',
	);
	expect([...named].sort()).toEqual([
		'CRIM-01',
		'LAB-03',
		'RES-03',
		'RES-06',
		'RES-29a',
		'RES-30',
		'RES-36b',
		'SUB-01',
	]);
});

test('no title of a right speaks of a power against the person', () => {
	const found = idsOf(
		(rule) =>
			isRightOfPerson(rule) &&
			/^(?:Widerruf|Ausschluss|Sperre|Verbot|Kein(?:e)? (?!Androhung|Abschiebung))|verboten|Verlustfeststellung/.test(
				rule.title.de,
			),
	);
	expect(found).toEqual([]);
});
