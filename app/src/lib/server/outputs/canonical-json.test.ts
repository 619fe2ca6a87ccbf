import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

test('one form alone, as RFC 8785 has it', () => {
	expect(canonicalJson({ b: [1e21, 0.002, -0], a: { '\u20ac': 'ä\n', '\r': null, '1': true } })).toBe(
		'{"a":{"\\r":null,"1":true,"€":"ä\\n"},"b":[1e+21,0.002,0]}',
	);
	expect(() => canonicalJson({ a: undefined })).toThrow('cannot carry');
	expect(() => canonicalJson([Number.NaN])).toThrow('cannot carry');
});

test('any data comes back, whatever order its keys had', () => {
	fc.assert(
		fc.property(fc.jsonValue(), (value) => {
			const once = canonicalJson(JSON.parse(JSON.stringify(value)));
			expect(canonicalJson(JSON.parse(once))).toBe(once);
			expect(JSON.parse(once)).toEqual(JSON.parse(JSON.stringify(value)));
		}),
	);
});
