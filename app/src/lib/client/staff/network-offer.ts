import { TOPICS } from '@schutznetz/vault/public';
import type { WireCentre } from './wire.ts';

/** How many centres that take messages offer something. */
export type Offered = { readonly what: string; readonly centres: number };

type Offering = Pick<WireCentre, 'offer' | 'intake' | 'stoppedSince' | 'isAway' | 'lastEpoch'>;

/**
 * What the network offers together: its languages, most offered first, and every topic, also one that nobody has.
 *
 * @param running - the epoch that runs today: whoever has no key for it cannot be written to
 */
export function networkOffer(
	centres: readonly Offering[],
	running: number,
): {
	readonly languages: readonly Offered[];
	readonly topics: readonly Offered[];
} {
	const takesMessages = ({ intake, stoppedSince, isAway, lastEpoch }: Offering): boolean =>
		intake === 'open' && stoppedSince === null && !isAway && lastEpoch !== null && lastEpoch >= running;
	const offers = centres.filter(takesMessages).flatMap(({ offer }) => offer ?? []);
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
