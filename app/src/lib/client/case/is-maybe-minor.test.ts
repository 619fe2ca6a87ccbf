import { expect, test } from 'vitest';
import { isMaybeMinor } from './is-maybe-minor.ts';

test.each([
	[{}, false],
	[{ 'person.age': 17 }, true],
	[{ 'person.age': 18 }, false],
	[{ 'person.age': 18, 'age.disputed': true }, true],
	[{ 'person.age': { to: 17 } }, true],
	[{ 'person.age': { from: 16, to: 19 } }, true],
	[{ 'person.age': { from: 18, to: 20 } }, false],
	[{ 'person.age': { unknown: 'doesNotKnow' } }, false],
	[{ 'minor.unaccompanied': true }, true],
])('%j: a child, perhaps: %s', (answers, is) => {
	expect(isMaybeMinor(answers)).toBe(is);
});
