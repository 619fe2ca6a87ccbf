import { describe, expect, test } from 'vitest';
import { aidConfidenceSentence, aids, lawDe, notExpressible } from '../index.ts';

const rules = new Set(lawDe.rules.map(({ id }) => id));

describe('interpretation aids', () => {
	test('are INT-01 to INT-14, each for rules that the law has', () => {
		expect(aids.map(({ id }) => id)).toEqual(
			Array.from({ length: 14 }, (_, at) => `INT-${String(at + 1).padStart(2, '0')}`),
		);
		for (const { id, rules: helped } of aids) {
			expect(helped.length, id).toBeGreaterThan(0);
			for (const rule of helped) expect(rules, id).toContain(rule);
		}
	});

	test('are sentences that promise nothing, and no text counts as read', () => {
		for (const { id, title, content, confidence } of aids) {
			expect(content, id).toMatch(/^[A-ZÄÖÜ].*\.$/);
			expect(title, id).toMatch(/[^.]$/);
			expect(content).not.toMatch(/haben Anspruch|hat Anspruch/);
			expect(aidConfidenceSentence[confidence]).toContain('nicht');
		}
	});
});

describe('what is not expressible', () => {
	test('names rules that exist and says what, why and what stands instead', () => {
		for (const { rules: beside, says, why, instead } of notExpressible) {
			for (const rule of beside) expect(rules).toContain(rule);
			for (const text of [says, why, instead]) expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/);
		}
		const said = notExpressible.map(({ says }) => says);
		expect(new Set(said).size).toBe(said.length);
	});
});
