import type { WordLanguage } from './core/seeker-core.ts';

/** A language of people who write here. */
export type Language = {
	/** BCP 47. */
	readonly tag: string;
	/** Its own name. */
	readonly name: string;
	readonly dir: 'ltr' | 'rtl';
	/** The zero of the digits that are read in it; the other nine follow. */
	readonly zero: string;
	/** The list of words in it; without one a secret is shown and taken in digits alone. */
	readonly words: WordLanguage | null;
	/** Only reviewed texts are offered on the page; whatever the state, an answer may be asked for in it. */
	readonly texts: 'reviewed' | 'missing';
};

const read = (tag: WordLanguage, name: string): Language => ({
	tag,
	name,
	dir: 'ltr',
	zero: '0',
	words: tag,
	texts: 'reviewed',
});
const asked = (tag: string, name: string, dir: Language['dir'] = 'ltr', zero = '0'): Language => ({
	tag,
	name,
	dir,
	zero,
	words: null,
	texts: 'missing',
});

/**
 * Every language that is known here, with what there is of it. A language is listed on the page when somebody who
 * speaks it has reviewed its texts, and not before; its list of words comes apart.
 */
export const languages: readonly Language[] = [
	read('de', 'Deutsch'),
	read('en', 'English'),
	asked('ar', 'العربية', 'rtl', '٠'),
	asked('bg', 'Български'),
	asked('cs', 'Čeština'),
	asked('es', 'Español'),
	asked('fa', 'فارسی / دری', 'rtl', '۰'),
	asked('fr', 'Français'),
	asked('hu', 'Magyar'),
	asked('it', 'Italiano'),
	asked('kmr', 'Kurmancî'),
	asked('pl', 'Polski'),
	asked('ps', 'پښتو', 'rtl', '۰'),
	asked('pt', 'Português'),
	asked('ro', 'Română'),
	asked('ru', 'Русский'),
	asked('so', 'Soomaali'),
	asked('sq', 'Shqip'),
	asked('sr', 'Srpski / Hrvatski / Bosanski'),
	asked('th', 'ไทย'),
	asked('ti', 'ትግርኛ'),
	asked('tr', 'Türkçe'),
	asked('uk', 'Українська'),
	asked('vi', 'Tiếng Việt'),
	asked('yo', 'Yorùbá'),
	asked('zh', '中文'),
];

/** The language of a page by its tag; German, in which every text exists, where it is none of them. */
export function languageOf(tag: string): Language {
	return languages.find((language) => language.tag === tag) ?? read('de', 'Deutsch');
}

/** ASCII digits as they are read in a language. */
export function digitsIn({ zero }: Pick<Language, 'zero'>, digits: string): string {
	const start = zero.charCodeAt(0) - 48;
	return digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + start));
}
