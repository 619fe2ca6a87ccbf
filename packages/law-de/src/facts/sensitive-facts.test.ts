import { expect, test } from 'vitest';
import { lawDe, sensitiveFacts, sensitiveReason } from '../index.ts';

test('every sensitive fact exists and names answers that it can have', () => {
	const { facts } = lawDe;
	for (const { fact, answers } of sensitiveFacts) {
		const known = facts[fact as keyof typeof facts];
		if (typeof answers === 'boolean') expect([fact, known?.type]).toEqual([fact, 'yesNo']);
		else
			expect(known?.type === 'choice' ? Object.keys(known.values) : []).toEqual(
				expect.arrayContaining([...answers]),
			);
	}
	expect(new Set(sensitiveFacts.map(({ fact }) => fact)).size).toBe(sensitiveFacts.length);
});

test('whatever nobody may ask of their own accord is a reproach, so it is sensitive', () => {
	const never = Object.entries(lawDe.facts).filter(([, { burden }]) => burden === 'never');
	const listed = sensitiveFacts.map(({ fact }) => fact);
	// A crime against the person: heavy to ask, but nothing of their own doing.
	const otherwise = ['case.offence_177_felony_or_serious'];
	expect(never.map(([name]) => name).filter((name) => !listed.includes(name))).toEqual(otherwise);
});

test.each([
	['residence.status', 'none', 'unlawfulStay'],
	['residence.status', ['none', 'duldung'], 'unlawfulStay'],
	['residence.status', 'duldung', null],
	['residence.status', ['duldung', 'gestattung'], null],
	['residence.status', { unknown: 'doesNotWantToSay' }, 'unlawfulStay'],
	['residence.exit_duty', true, 'unlawfulStay'],
	['residence.exit_duty', false, null],
	['residence.exit_duty', { unknown: 'doesNotKnow' }, 'unlawfulStay'],
	['residence.exit_duty', null, null],
	['work.legal_employed', false, 'workWithoutPermit'],
	['work.legal_employed', true, null],
	['case.offence_schwarzarbg10', true, 'workWithoutPermit'],
	['stay.abused', true, 'ownOffence'],
	['person.age', 17, null],
	['no.such_fact', true, null],
])('%s answered by %j: %s', (fact, answer, reason) => {
	expect(sensitiveReason(fact, answer)).toBe(reason);
});
