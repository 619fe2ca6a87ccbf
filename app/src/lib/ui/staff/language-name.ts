const languages = new Intl.DisplayNames('de', { type: 'language', fallback: 'code' });

/** "Englisch" for "en"; the tag itself where it is none that is known. */
export function languageName(tag: string): string {
	try {
		return languages.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
