import type { LocalText } from '@schutznetz/vault/public';

/** A centre's text in the first of these languages that it has; else German, English, or whichever there is. */
export function saidIn(text: LocalText | null, ...languages: readonly string[]): string | undefined {
	if (!text) return undefined;
	const found = [...languages, 'de', 'en'].find((language) => text[language] !== undefined);
	return found === undefined ? Object.values(text)[0] : text[found];
}
