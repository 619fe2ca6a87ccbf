import { expect, test } from 'vitest';
import { lackOf } from './lack-of.ts';

const whole = { isSecureContext: true, crypto: { subtle: {} }, Worker: {}, WebAssembly: {} };

test.each([
	['everything', whole, undefined],
	['a page without https', { ...whole, isSecureContext: false, crypto: {} }, 'insecure'],
	['no WebCrypto', { ...whole, crypto: {} }, 'old'],
	['no crypto at all', { isSecureContext: true, Worker: {}, WebAssembly: {} }, 'old'],
	['no workers', { ...whole, Worker: undefined }, 'old'],
	['no WebAssembly', { ...whole, WebAssembly: undefined }, 'old'],
] as const)('%s', (_name, browser, lack) => {
	expect(lackOf(browser)).toBe(lack);
});
