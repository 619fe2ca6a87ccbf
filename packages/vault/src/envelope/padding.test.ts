import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writePayload } from '../mailbox/payload.ts';
import { textBucket, textBytes } from '../public/index.ts';
import { goodValue } from '../testing/good-value.ts';
import { pad, unpad } from './padding.ts';

describe('padding', () => {
	it('gives back any content, zeros and padding marks at its end too', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 300 }), (content, more) => {
				const padded = pad(content, content.length + more);
				expect(padded).toHaveLength(content.length + more);
				expect(goodValue(unpad(padded))).toEqual(content);
			}),
		);
		expect(goodValue(unpad(pad(Uint8Array.of(0x80, 0, 0), 8)))).toEqual(Uint8Array.of(0x80, 0, 0));
	});

	it('refuses to cut', () => {
		expect(() => pad(new Uint8Array(8), 8)).toThrow(RangeError);
	});

	it('needs no method that browsers of 2021 do not have', () => {
		const padded = Object.assign(pad(Uint8Array.of(7), 4), { findLastIndex: undefined });
		expect(goodValue(unpad(padded))).toEqual(Uint8Array.of(7));
	});

	it.each([[[]], [[0, 0, 0]], [[1, 2, 3]], [[0x80, 1]], [[0x81, 0]]])(
		'is malformed without its mark: %j',
		(raw) => {
			expect(unpad(Uint8Array.from(raw))).toEqual({
				ok: false,
				error: { kind: 'malformed', what: 'padding' },
			});
		},
	);
});

describe('the bucket of a text', () => {
	it.each([
		['', 1024],
		['a'.repeat(1024), 1024],
		['a'.repeat(1025), 4096],
		['👋'.repeat(256), 1024],
		['👋'.repeat(257), 4096],
		['\n'.repeat(512), 1024],
		['a'.repeat(4097), 16384],
		['a'.repeat(16384), 16384],
	])('%#', (text, bucket) => {
		expect(textBucket(text)).toEqual({ ok: true, value: bucket });
	});

	it('names a text that is too long with its size', () => {
		expect(textBucket('a'.repeat(100_000))).toEqual({
			ok: false,
			error: { kind: 'too-long', cameBytes: 100_000, dueBytes: 16384 },
		});
	});

	it('counts what stands in the payload', { timeout: 60_000 }, () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
				const grown = writePayload({ text }).length - writePayload({ text: '' }).length;
				expect(textBytes(text)).toBe(grown);
			}),
		);
	});
});
