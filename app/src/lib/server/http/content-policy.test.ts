import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const written =
	"default-src 'none'; connect-src 'self'; script-src 'self' 'nonce-abc'; worker-src 'self'; trusted-types svelte-trusted-html schutznetz-worker";

test('a public page without a script allows none', () => {
	expect(contentPolicy('public', written, false)).toBe(
		"default-src 'none'; connect-src 'none'; script-src 'none'; worker-src 'none'; trusted-types 'none'",
	);
});

test.each(['seeker', 'staff'] as const)('the %s door keeps the nonces of its pages', (door) => {
	expect(contentPolicy(door, written, true)).toBe(written);
});

test('an answer that is no page keeps the shell’s own policy', () => {
	expect(contentPolicy('public', null, false)).toBeNull();
});
