import { analyseLaw, judgeFindings } from '@schutznetz/rights/analyse-law';
import { describe, expect, test, vi } from 'vitest';
import { allowedFindings } from './allowed-findings.ts';
import { lawOn } from './read-worked-case.fixture.ts';

// The whole law is proven part by part, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

describe('the law under analysis', () => {
	const { open, stale } = judgeFindings(analyseLaw(lawOn('2026-11-21')), allowedFindings);

	test('has no finding without a reason in allowed-findings.ts', () => {
		expect(open).toEqual([]);
	});

	test('names both rules wherever one is found beside another', () => {
		const pairs = allowedFindings.filter(({ kind }) => /impliedRule|equalRules|idleAlternative/.test(kind));
		expect(pairs.filter(({ where, part }) => where === undefined || part === undefined)).toEqual([]);
	});

	test('allows nothing that is not found', () => {
		expect(stale).toEqual([]);
	});
});
