import { expect, test } from 'vitest';
import { isUuid } from './is-uuid.ts';

const id = '0190f3a2-7c4b-4e1d-9a5f-0123456789ab';

test('an id is one as the database writes it', () => {
	expect(isUuid(id)).toBe(true);
});

test.each(['', '-'.repeat(36), id.toUpperCase(), ` ${id}`, `${id}\n`, `${id}0`, id.replaceAll('-', '')])(
	'"%s" is no id',
	(text) => {
		expect(isUuid(text)).toBe(false);
	},
);
