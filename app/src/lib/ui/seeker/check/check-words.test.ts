import type { Fact } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { checkLaw } from '#lib/client/seeker/check/check-law.ts';
import type { Asked, CheckLanguage } from '#lib/client/seeker/check/check-visit.svelte.ts';
import { frameWords, questionWords } from './check-words.ts';

const askable = Object.entries(checkLaw.law.facts).filter(([, fact]) => fact.ask.de !== '');
const languages: readonly CheckLanguage[] = ['de', 'easy', 'en'];
const asked = (fact: Fact, language: CheckLanguage, whom: Asked) => {
	const question = questionWords(fact, language, whom);
	return { ...question, frame: frameWords(question, language, whom) };
};
const polite = /\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b/;

describe.each(languages)('questions in %s', (language) => {
	test('about somebody else say above each one whom they mean, and never "Sie"', () => {
		for (const [name, fact] of askable) {
			const { text, frame } = asked(fact, language, 'other');
			expect(frame, name).toMatch(/andere Person/);
			expect(text, name).not.toMatch(polite);
		}
	});

	test('never say "Sie" to a child, and say who "die Person" is', () => {
		for (const [name, fact] of askable) {
			const { text, frame } = asked(fact, language, 'young');
			expect(text, name).not.toMatch(polite);
			expect(frame ?? '', name).not.toMatch(polite);
			expect(frame !== null || /\byou/i.test(text), name).toBe(true);
		}
	});
});

test('somebody grown up reads an easy question as it was written', () => {
	const fact = checkLaw.law.facts['case.indicators'];
	if (!fact) throw new Error('no such fact');
	expect(asked(fact, 'easy', 'self')).toEqual({ text: fact.ask.easy, lang: 'de', frame: null });
});

test('where an easy question says "die Person" all the same, it says who that is', () => {
	for (const [name, fact] of askable) {
		const { text, frame } = asked(fact, 'easy', 'self');
		if (/\b[Dd]ie Person\b/.test(text) && !polite.test(text)) expect(frame, name).not.toBeNull();
	}
});
