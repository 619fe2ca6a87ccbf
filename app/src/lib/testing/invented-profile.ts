import type { CentreProfile } from '@schutznetz/vault/public';

/** What an invented centre says of itself, but for what a test wants otherwise. */
export const inventedProfile = (over: Partial<CentreProfile> = {}): CentreProfile => ({
	place: { land: 'BE', town: null },
	reach: 'land',
	languages: ['de'],
	topics: [],
	forMinors: false,
	phone: null,
	phoneHours: null,
	hours: [],
	answerDays: null,
	automatic: {},
	intake: 'open',
	closedNote: null,
	notice: null,
	coverCentreId: null,
	...over,
});
