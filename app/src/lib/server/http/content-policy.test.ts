import { expect, test } from 'vitest';
import { contentPolicy } from './content-policy.ts';

const written =
	"default-src 'none'; connect-src 'self'; script-src 'self' 'nonce-abc'; worker-src 'self'; trusted-types svelte-trusted-html schutznetz-worker";
const withStyle = `${written}; style-src-attr 'unsafe-hashes' 'sha256-abc='`;

test('a public page without a script allows none', () => {
	expect(contentPolicy('public', written, false)).toBe(
		"default-src 'none'; connect-src 'none'; script-src 'none'; worker-src 'none'; trusted-types 'none'",
	);
});

test('the staff door keeps the nonces of its pages', () => {
	expect(contentPolicy('staff', written, true)).toBe(written);
});

test('the seeker’s door keeps them, and shows and plays what is in the page’s own memory', () => {
	expect(contentPolicy('seeker', `${written}; img-src 'self'`, true)).toBe(
		`${written}; img-src 'self' blob:; media-src blob:`,
	);
});

test('an answer that is no page keeps the shell’s own policy', () => {
	expect(contentPolicy('public', null, false)).toBeNull();
});

test('a style attribute is allowed at the staff door alone', () => {
	expect(contentPolicy('staff', withStyle, true)).toBe(withStyle);
	expect(contentPolicy('seeker', withStyle, true)).toBe(`${written}; media-src blob:`);
	expect(contentPolicy('public', withStyle, true)).toBe(written);
	expect(contentPolicy('public', withStyle, false)).not.toContain('unsafe');
});
