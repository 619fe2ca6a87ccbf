import type { Land, Topic } from '@schutznetz/vault/public';
import type { ListedCentre } from './listed-centre.ts';
import type { About } from './visit-types.ts';

/** What somebody looks for; null is "I do not know" or "it does not matter". */
export type Wish = {
	readonly language: string | null;
	readonly topic: Topic | null;
	readonly land: Land | null;
	readonly ageGroup: About['ageGroup'];
};

/** Something that was asked for and that a centre does not say of itself. */
export type Miss = 'language' | 'topic' | 'place' | 'age' | 'unknown' | 'unconfirmed';

export type RankedCentre = ListedCentre & { readonly misses: readonly Miss[] };

/** How much is lost where a wish is not met: who cannot be understood or is too young is helped least. */
const weights: Readonly<Record<Miss, number>> = {
	unconfirmed: 16,
	age: 8,
	language: 4,
	topic: 2,
	place: 1,
	unknown: 1,
};

const isSameLanguage = (a: string, b: string): boolean => a.split('-')[0] === b.split('-')[0];

/** In the order in which they meet the wishes; where two do so alike, in the order in which they came. */
export function rankCentres(centres: readonly ListedCentre[], wish: Wish): readonly RankedCentre[] {
	const ranked = centres.map((centre) => ({ ...centre, misses: missesOf(centre, wish) }));
	const cost = ({ misses }: RankedCentre) => misses.reduce((sum, miss) => sum + weights[miss], 0);
	return ranked.sort((a, b) => cost(a) - cost(b));
}

function missesOf({ profile, isUnconfirmed }: ListedCentre, wish: Wish): Miss[] {
	if (!profile) return [isUnconfirmed ? 'unconfirmed' : 'unknown'];
	const misses: Miss[] = [];
	if (wish.ageGroup === 'under18' && !profile.forMinors) misses.push('age');
	if (wish.language !== null && !profile.languages.some((tag) => isSameLanguage(tag, wish.language ?? '')))
		misses.push('language');
	if (wish.topic !== null && wish.topic !== 'other' && !profile.topics.includes(wish.topic))
		misses.push('topic');
	if (wish.land !== null && profile.reach !== 'country' && profile.place.land !== wish.land)
		misses.push('place');
	return misses;
}
