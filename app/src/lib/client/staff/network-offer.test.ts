import { expect, test } from 'vitest';
import { networkOffer } from './network-offer.ts';

const running = 2955;

const centre = (languages: readonly string[], topics: readonly string[], more: object = {}) => ({
	offer: { languages, topics },
	intake: 'open',
	stoppedSince: null,
	isAway: false,
	lastEpoch: 2960,
	...more,
});

test('counts who offers what, and names topics that nobody offers', () => {
	const { languages, topics } = networkOffer(
		[centre(['de', 'en'], ['money']), centre(['de', 'vi'], ['money', 'residence'])],
		running,
	);
	expect(languages).toEqual([
		{ what: 'de', centres: 2 },
		{ what: 'en', centres: 1 },
		{ what: 'vi', centres: 1 },
	]);
	const of = (topic: string) => topics.find(({ what }) => what === topic)?.centres;
	expect([of('money'), of('residence'), of('organs')]).toEqual([2, 1, 0]);
});

test('counts nobody who takes no messages', () => {
	const { languages, topics } = networkOffer(
		[
			centre(['fr'], ['money'], { intake: 'closed' }),
			centre(['es'], ['money'], { stoppedSince: '2026-11-21' }),
			centre(['it'], ['money'], { isAway: true }),
			centre(['pl'], ['money'], { lastEpoch: running - 1 }),
			centre(['ro'], ['money'], { lastEpoch: null }),
			centre([], [], { offer: null, intake: null }),
		],
		running,
	);
	expect(languages).toEqual([]);
	expect(topics.every(({ centres }) => centres === 0)).toBe(true);
});
