import { afterEach, expect, test, vi } from 'vitest';
import { answerRights, nextQuestions, readFacts, resolveLaw } from './index.ts';
import { law } from './toy-law.fixture.ts';

afterEach(() => vi.restoreAllMocks());

/** Cases are worked on in the browser; these came to Safari in 2023 and 2024 only. */
test('a law is defined and a talk led without Map.groupBy and toSorted', async () => {
	const missing = () => {
		throw new TypeError('is not a function');
	};
	vi.spyOn(Map, 'groupBy').mockImplementation(missing);
	vi.spyOn(Array.prototype, 'toSorted').mockImplementation(missing);
	const { defineLaw } = await import('./define-law.ts');
	expect(defineLaw(structuredClone(law)).rules).toHaveLength(law.rules.length);
	const resolved = resolveLaw(law, { asOf: Temporal.PlainDate.from('2026-11-21') });
	const facts = readFacts(law, { hungry: true });
	if (!resolved.ok || !facts.ok) throw new Error('the toy law was not read');
	const groups = nextQuestions(resolved.value, facts.value, answerRights(resolved.value, facts.value), {});
	expect(groups.length).toBeGreaterThan(0);
});
