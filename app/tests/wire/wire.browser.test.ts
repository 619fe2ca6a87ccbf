import { beforeAll, describe, expect, test } from 'vitest';
import { measureWire, type Wire } from './measure-wire.ts';

describe('an observer of the network', () => {
	let wire: Wire;
	beforeAll(async () => {
		wire = await measureWire([8, 300, 1024, 1100]);
	});
	const bytesOf = (what: string, size: number) => wire.texts[what]?.get(size);

	test.each(['first message', 'later message', 'a look, an answer there', 'a look, two texts there'])(
		'sees the same bytes for every text of up to 1 KiB: %s',
		(what) => {
			expect(bytesOf(what, 300)).toEqual(bytesOf(what, 8));
			expect(bytesOf(what, 1024)).toEqual(bytesOf(what, 8));
		},
	);

	test('sees by its bytes that a text is larger than that: the measure is none that cannot fail', () => {
		expect(bytesOf('later message', 1100)?.sent).toBeGreaterThan(bytesOf('later message', 1024)?.sent ?? 0);
	});

	test.each(['a look, an answer there', 'a look, two texts there'])(
		'cannot tell it from a look where nothing is: %s',
		(what) => {
			expect(bytesOf(what, 300)).toEqual(bytesOf('a look, nothing there', 300));
		},
	);

	test.each([
		['one', 'another'],
		['one', 'nobody who is there'],
		['one, with another that stands in', 'another, with one that stands in'],
	])('cannot tell by bytes which centre is looked at and written to: %s, or %s', (who, other) => {
		expect(wire.choices.get(who)?.keys.came).toBeGreaterThan(4096);
		expect(wire.choices.get(other)).toEqual(wire.choices.get(who));
	});

	test('sees by them that a copy is asked for, as by the letter: the measure is none that cannot fail', () => {
		const [alone, both] = ['one', 'one, with another that stands in'].map((who) => wire.choices.get(who));
		expect(both?.keys.came).toBeGreaterThan(alone?.keys.came ?? 0);
	});
});
