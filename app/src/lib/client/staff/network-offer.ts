import { TOPICS } from '@schutznetz/vault/public';
import type { WireCentre } from './wire.ts';

/** How many centres that take messages offer something. */
export type Offered = { readonly what: string; readonly centres: number };

/** What the network offers together: its languages, most offered first, and every topic, also one that nobody has. */
export function networkOffer(centres: readonly Pick<WireCentre, 'offer' | 'intake' | 'stoppedSince'>[]): {
	readonly languages: readonly Offered[];
	readonly topics: readonly Offered[];
} {
	const offers = centres.flatMap(({ offer, intake, stoppedSince }) =>
		offer && intake === 'open' && stoppedSince === null ? [offer] : [],
	);
	const count = (part: 'languages' | 'topics') => (what: string) => ({
		what,
		centres: offers.filter((offer) => offer[part].includes(what)).length,
	});
	const languages = [...new Set(offers.flatMap((offer) => offer.languages))].sort();
	return {
		languages: languages.map(count('languages')).sort((one, other) => other.centres - one.centres),
		topics: TOPICS.map(count('topics')),
	};
}
