import type { Rule } from '@schutznetz/rights';
import type { Locale } from '../../paraglide/runtime.js';

/** How a right is read: German, German in easy language, or English with the rule's own sentences in German. */
export type Reading = 'de' | 'easy' | 'en';

/** Words with their language, for the page's `lang`. */
export type Worded = Readonly<{ text: string; lang: Locale }>;

/** @param query - `sprache=einfach` asks for easy language, which is German */
export const readingOf = (locale: Locale, query: URLSearchParams): Reading =>
	locale === 'en' ? 'en' : query.get('sprache') === 'einfach' ? 'easy' : 'de';

/** A right has one name in German, also in easy language: it has to be found again in a talk. */
export const titleIn = ({ title }: Rule, reading: Reading): Worded =>
	reading === 'en' ? { text: title.en, lang: 'en' } : { text: title.de, lang: 'de' };

/** What a right is about; null as long as nobody has written it. */
export function shortIn({ inShort }: Rule, reading: Reading): Worded | null {
	if (!inShort) return null;
	return reading === 'en' ? { text: inShort.en, lang: 'en' } : { text: inShort.easy, lang: 'de' };
}
