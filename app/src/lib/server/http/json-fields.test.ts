import { expect, test } from 'vitest';
import { readBytes, readCount, readList, readText, toBytes } from './json-fields.ts';

const malformed = (what: string, because: string, facts = {}) => ({
	ok: false,
	error: { kind: 'malformed', what, because, ...facts },
});

test.each([null, 7, 'text', [], {}, { a: null }, { a: 7 }, JSON.parse('{"__proto__":{"a":"x"}}')])(
	'%j has no text a',
	(body) => {
		expect(readText(body, 'a')).toEqual(malformed('a', 'missing'));
		expect(readBytes(body, 'a')).toEqual(malformed('a', 'missing'));
	},
);

test.each([-1, 0.5, '1', Number.NaN, 2 ** 53, null])('%s is no count', (n) => {
	expect(readCount({ n }, 'n')).toEqual(malformed('n', 'missing'));
	expect(readCount({ n: 0 }, 'n')).toEqual({ ok: true, value: 0 });
});

test('bytes are base64url without padding, of the length that is due', () => {
	expect(readBytes({ a: 'AQID' }, 'a', 3)).toEqual({ ok: true, value: new Uint8Array([1, 2, 3]) });
	expect(readBytes({ a: '-_8' }, 'a')).toEqual({ ok: true, value: new Uint8Array([251, 255]) });
	for (const a of ['+/8', 'AQI=', 'A', 'AQ\n']) {
		expect(readBytes({ a }, 'a')).toEqual(malformed('a', 'not-base64url'));
	}
	expect(readBytes({ a: 'AQID' }, 'a', 32)).toEqual(
		malformed('a', 'wrong-length', { cameBytes: 3, dueBytes: 32 }),
	);
});

test('a list names how many came, and which item is wrong', () => {
	const read = (ids: unknown) => readList({ ids }, 'ids', [1, 2], toBytes);
	expect(read(['AQ', 'Ag'])).toEqual({ ok: true, value: [new Uint8Array([1]), new Uint8Array([2])] });
	expect(read('AQ')).toEqual(malformed('ids', 'missing'));
	expect(read([])).toEqual(malformed('ids', 'wrong-count', { came: 0, least: 1, most: 2 }));
	expect(read(['AQ', 'AQ', 'AQ'])).toEqual(malformed('ids', 'wrong-count', { came: 3, least: 1, most: 2 }));
	expect(read(['AQ', '?'])).toEqual(malformed('ids[1]', 'not-base64url'));
});
