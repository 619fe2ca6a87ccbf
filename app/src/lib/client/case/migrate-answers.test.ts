import { VOCABULARY_VERSION } from '@schutznetz/law-de';
import { expect, test } from 'vitest';
import { migrateAnswers } from './migrate-answers.ts';

test('answers of today stay as they are', () => {
	const answers = { 'person.age': 30, 'residence.status': 'none' };
	expect(migrateAnswers(answers, VOCABULARY_VERSION)).toEqual({ answers, aside: [] });
});

test('a value that is gone is set aside by name, and the rest goes on', () => {
	const { answers, aside } = migrateAnswers({ 'person.age': 30, 'residence.status': 'paper_of_old' }, 1);
	expect(answers).toEqual({ 'person.age': 30 });
	expect(aside).toEqual([
		{ fact: 'residence.status', answer: 'paper_of_old', sentence: expect.stringContaining('paper_of_old') },
	]);
});

test('a file of a newer vocabulary is taken as it is', () => {
	const answers = { 'person.age': 30, 'person.of_the_future': true };
	expect(migrateAnswers(answers, VOCABULARY_VERSION + 1)).toEqual({ answers, aside: [] });
});
