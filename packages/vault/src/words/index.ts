/** A language with a list of words of its own; all others write their secret in digits. */
export type WordLanguage = 'de' | 'en';

/** The lists of words, 2048 each, sorted; a language's list is loaded when it is asked for. */
export const wordLists: Readonly<Record<WordLanguage, () => Promise<readonly string[]>>> = {
	de: async () => (await import('./german-words.ts')).germanWords,
	en: async () => (await import('./english-words.ts')).englishWords,
};
