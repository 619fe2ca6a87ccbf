import { expect, test } from 'vitest';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';
import { isFelony, offences, rangeOf } from './offences.ts';

const law = lawOn('2026-11-21');
const answer = (rule: string, facts: object) => {
	const found = answersFor({ ...facts }, law).get(rule);
	if (!found) throw new Error(rule);
	return found;
};

test('the felonies of §§ 232 to 233a are those with a least punishment of a year; § 233 has none', () => {
	expect(offences.filter(isFelony).map(({ paragraph }) => paragraph)).toEqual([
		'§ 232 Abs. 3 Satz 2',
		'§ 232a Abs. 3',
		'§ 232a Abs. 4 (zu Absatz 1)',
		'§ 232a Abs. 4 (zu Absatz 3)',
		'§ 232b Abs. 3 und 4',
		'§ 233a Abs. 3',
	]);
	expect(offences.map(rangeOf)).toEqual(
		expect.arrayContaining([
			'6 Monate bis 5 Jahre',
			'1 Jahr bis 10 Jahre',
			'mindestens 1 Jahr',
			'bis 3 Jahre',
		]),
	);
});

const discontinued = {
	'case.victim': true,
	'contact.with_prosecution': true,
	'proceedings.status': 'discontinued',
};

test.each([
	['2026-11-02', '2026-11-16', 'Montag auf Montag'],
	['2026-10-31', '2026-11-16', 'Samstag: der nächste Werktag'],
])('the notice of %s leaves until %s for the complaint: %s', (came, until) => {
	const { deadlines } = answer('CRIM-06', {
		...discontinued,
		'proceedings.discontinuation_notice_date': came,
	});
	expect(deadlines).toMatchObject([{ id: 'CRIM-06.beschwerde', from: until, to: until, certain: true }]);
});

test('without a discontinuation there is no period for a complaint', () => {
	expect(answer('CRIM-06', { ...discontinued, 'proceedings.status': 'trial' }).deadlines).toEqual([]);
});

test('a block in the register ends two years after its entry', () => {
	const facts = { 'protection.address_risk': true, 'protection.registry_block_date': '2025-03-10' };
	expect(answer('CRIM-09a', facts).deadlines).toMatchObject([{ to: '2027-03-10', meaning: 'end' }]);
});

test('counsellors have no right to refuse testimony, with or without proceedings', () => {
	for (const status of ['none', 'trial'])
		expect(answer('CRIM-16', { 'proceedings.status': status })).toMatchObject({
			status: 'doesNotApply',
			modality: 'gap',
		});
});

test('legal aid stands behind the appointed lawyer', () => {
	const poor = {
		'case.offence_240_4': true,
		'person.age': 30,
		'age.disputed': false,
		'person.low_income': true,
		'person.unreasonable_alone': true,
	};
	const alone = {
		...poor,
		'person.cannot_protect_interests': false,
		'case.offence_232': false,
		'case.offence_232a': false,
		'case.offence_232b': false,
		'case.offence_233a': false,
		'case.offence_sexual': false,
		'case.offence_177_felony_or_serious': false,
		'case.offence_397a_3_felony': false,
	};
	expect(answer('CRIM-04', alone).status).toBe('applies');
	const weak = { ...alone, 'person.cannot_protect_interests': true };
	expect(answer('CRIM-03', weak).status).toBe('applies');
	expect(answer('CRIM-04', weak).status).toBe('doesNotApply');
});
