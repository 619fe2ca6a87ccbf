import fc from 'fast-check';
import { expect, it } from 'vitest';
import { inOrder } from './in-order.ts';

type Message = Parameters<typeof inOrder>[0][number];
const seeker = (index: number, readUpTo?: number, day = 1): Message => ({
	direction: 'fromSeeker',
	index,
	writtenOn: `2026-11-0${day}`,
	readUpTo,
});
const centre = (index: number, readUpTo?: number, day = 1): Message => ({
	...seeker(index, readUpTo, day),
	direction: 'fromCentre',
});
const names = (messages: readonly Message[]) =>
	messages.map(({ direction, index }) => (direction === 'fromSeeker' ? 's' : 'c') + index).join(' ');

it('puts an answer behind what it answers, several times on one day', () => {
	const day = [seeker(0, 2), centre(0, 0), centre(1, 0), centre(2, 1), seeker(1, 3)];
	expect(names(inOrder(day))).toBe('c0 c1 s0 c2 s1');
});

it('goes by the day where nobody says what was read, the person first', () => {
	expect(names(inOrder([centre(0), seeker(0), seeker(1, undefined, 2), centre(1, undefined, 3)]))).toBe(
		's0 c0 s1 c1',
	);
});

it('heeds what was read more than a day that a wrong clock wrote', () => {
	expect(names(inOrder([centre(0, 0, 5), seeker(0, 1, 3)]))).toBe('c0 s0');
});

it('keeps each side in its own order and loses none, whatever a message claims', () => {
	expect(names(inOrder([centre(1, 9), centre(0, 9), seeker(1, 9), seeker(0, 9)]))).toBe('s0 s1 c0 c1');
	expect(inOrder([])).toEqual([]);
});

it('puts nothing before what it says it had read', () => {
	const turns = fc.array(fc.tuple(fc.boolean(), fc.nat({ max: 3 })), { maxLength: 24 });
	const holds = fc.property(turns, (said) => {
		const talk: Message[] = [];
		const counts = { s: 0, c: 0 };
		const read = { s: 0, c: 0 };
		for (const [isSeeker, unread] of said) {
			const [mine, other] = isSeeker ? (['s', 'c'] as const) : (['c', 's'] as const);
			read[mine] = Math.max(read[mine], counts[other] - unread);
			talk.push((isSeeker ? seeker : centre)(counts[mine], read[mine]));
			counts[mine] += 1;
		}
		const ordered = inOrder([...talk].reverse());
		const places = new Map(ordered.map((message, at) => [message, at]));
		expect(new Set(ordered)).toEqual(new Set(talk));
		for (const message of talk) {
			const before = talk.filter(
				(other) => other.direction !== message.direction && other.index < (message.readUpTo ?? 0),
			);
			for (const other of before) expect(places.get(other)).toBeLessThan(places.get(message) ?? -1);
		}
	});
	fc.assert(holds);
});
