import type { Access, Citation, PublicContent, Source } from './content.ts';

/** A citation as people read it. */
export interface CitationLine {
	/** Id of the `Source`. */
	readonly source: string;
	/** "KOK, 10 Forderungen zur Bundestagswahl 2021, Kapitel 2, Zeilen 112–115" */
	readonly text: string;
	/** "KOK, Forderungen 2021, Zeilen 112–115" */
	readonly short: string;
	readonly url: string | null;
	readonly access: Access;
}

/** The citation as a line: publisher, title, year, place, lines of the text that we had. */
export function citationLine(content: PublicContent, citation: Citation): CitationLine {
	const source = content.sources.find(({ id }) => id === citation.source);
	if (source === undefined) {
		throw new Error(
			`citationLine was given the source "${citation.source}", which readContent lets nobody cite`,
		);
	}
	const [first, last] = citation.lines ?? [];
	const lines = first === undefined ? null : first === last ? `Zeile ${first}` : `Zeilen ${first}–${last}`;
	const joined = (parts: readonly (string | null)[]): string =>
		parts.filter((part) => part !== null).join(', ');
	return {
		source: source.id,
		text: joined([sourceLine(source), citation.place, lines]),
		short: joined([source.short, lines]),
		url: source.url,
		access: source.access,
	};
}

/** The source without a place: "KOK, Stellungnahme zum NAP MH und zum NAP AZ (2025)". */
export function sourceLine({ publisher, title, date }: Source): string {
	const year = date?.slice(0, 4);
	const dated = year === undefined || title.includes(year) ? title : `${title} (${year})`;
	return `${publisher.split(' – ')[0]}, ${dated}`;
}
