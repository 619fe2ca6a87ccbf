/** What an address asks of a list: values that the list knows, and words to look for. */
export interface AskedOfList {
	/** The value under this name where it is one of `values`, else empty; what is none goes to `leftOut`. */
	pick(name: string, values: readonly string[]): string;
	readonly suche: string;
	/** Does a text (as `folded` gives it) hold every word that is looked for? */
	matches(text: string): boolean;
	/** Parts of the address that name nothing. */
	readonly leftOut: readonly string[];
}

export function askedOfList(query: URLSearchParams): AskedOfList {
	const leftOut: string[] = [];
	const suche = (query.get('suche') ?? '').trim().slice(0, 200);
	const words = folded(suche).split(' ').filter(Boolean);
	return {
		pick(name, values) {
			const came = query.get(name) ?? '';
			if (came === '' || values.includes(came)) return came;
			leftOut.push(`${name}=${came}`);
			return '';
		},
		suche,
		matches: (text) => words.every((word) => text.includes(word)),
		leftOut,
	};
}

/** A text as the search compares it: no capitals, single spaces, none behind a paragraph sign. */
export const folded = (text: string): string =>
	text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').replaceAll('§ ', '§').trim();
