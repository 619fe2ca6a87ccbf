import { describe, expect, test } from 'vitest';
import { Fields, MalformedField } from './fields.ts';

/** The field that a reading stumbles over; undefined where it is taken. */
function malformed(read: () => unknown): string | undefined {
	try {
		read();
		return undefined;
	} catch (error) {
		if (error instanceof MalformedField) return error.field;
		throw error;
	}
}

describe('a text', () => {
	test.each(['', 'berit.ahornbruck', 'Ähre 😀', 'x'.repeat(200)])('is taken: "%.20s"', (name) => {
		expect(new Fields({ name }).text('name', 200)).toBe(name);
	});

	test.each([
		['a NUL', 'berit\u0000'],
		['a line break', 'berit\n'],
		['a control of the second block', 'berit\u0085'],
		['one character too many', 'x'.repeat(201)],
		['a number', 7],
		['nothing', undefined],
	])('is malformed with %s', (_case, name) => {
		expect(malformed(() => new Fields({ name }).text('name', 200))).toBe('name');
	});
});

test('a field inside a list or an object is named with its way', () => {
	const body = new Fields({ keys: [{ memberId: 'berit\u0000' }], statement: {}, list: [7] });
	const [key] = body.list('keys', 1);
	expect(malformed(() => key?.uuid('memberId'))).toBe('keys.memberId');
	expect(malformed(() => body.object('statement').bytes('signature', 64))).toBe('statement.signature');
	expect(malformed(() => body.object('keys'))).toBe('keys');
	expect(malformed(() => body.list('keys', 0))).toBe('keys');
	expect(malformed(() => body.list('list', 1))).toBe('list');
});

test.each([0, -1, 1.5, 2 ** 31, '1', null])('%s is no version', (version) => {
	expect(malformed(() => new Fields({ version }).count('version'))).toBe('version');
});
