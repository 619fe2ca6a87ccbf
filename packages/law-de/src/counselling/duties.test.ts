import { expect, test } from 'vitest';
import { lawDe } from '../law-de.ts';
import { answersFor, lawOn } from '../read-worked-case.fixture.ts';

const today = lawOn('2026-11-21');
const answer = (facts: object, rule: string) => answersFor({ ...facts }, today).get(rule);

const child = { 'person.age': 15, 'minor.weighty_indications': true };

test('an age in dispute leaves the steps for a child open', () => {
	expect(answer(child, 'DUTY-02')?.status).toBe('applies');
	expect(answer({ ...child, 'age.disputed': true }, 'DUTY-03')?.status).toBe('open');
});

test('each duty says that it is to be confirmed, and none counts as verified', () => {
	const duties = lawDe.rules.filter(({ id }) => id.startsWith('DUTY-'));
	expect(duties.map(({ confidence }) => confidence)).toEqual(['unverified', 'unverified', 'mixed']);
	for (const { effect, modality } of duties) {
		expect(effect).toContain('Von einer Anwält*in zu bestätigen');
		expect(modality).toBe('duty');
	}
});
