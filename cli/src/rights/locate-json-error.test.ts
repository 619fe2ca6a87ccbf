import { expect, test } from 'vitest';
import { locateJsonError } from './locate-json-error.ts';

test.each(['{}', ' [1, -2.5e3, "a\\u00e4\\n", true, null, {"b": []}]\n', '"text"', '0'])(
	'%j is JSON',
	(text) => {
		expect(() => JSON.parse(text)).not.toThrow();
		expect(locateJsonError(text)).toBeNull();
	},
);

test.each([
	['', 1, 1, null],
	['{', 1, 2, null],
	['{"a": tru}', 1, 7, 'tru'],
	['{"a": 1,}', 1, 9, '}'],
	['{"a" 1}', 1, 6, '1'],
	["{'a': 1}", 1, 2, "'a'"],
	['[1\n 2]', 2, 2, '2'],
	['{"a": 1}\n}', 2, 1, '}'],
	['{"a": 01}', 1, 8, '1'],
	['["offen]', 1, 2, '"offen'],
])('%j breaks in line %i, column %i at %j', (text, line, column, found) => {
	expect(() => JSON.parse(text)).toThrow();
	expect(locateJsonError(text)).toEqual({ line, column, found });
});
