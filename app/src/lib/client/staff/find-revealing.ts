/** Places and times in a text, each bounded, so that no pasted text can hold up the page; whoever reads the thread later, with force or by chance, could use them. */
const revealing: readonly RegExp[] = [
	/\b\d{1,2}(?:[:.]\d{2})?\s*(?:Uhr|o'clock|a\.?m\.?\b|p\.?m\.?\b)/giu,
	/\b(?:[01]?\d|2[0-3]):[0-5]\d\b/gu,
	/\b(?:um|gegen|ab|at)\s(?:[01]?\d|2[0-3])(?:\.[0-5]\d)?\b(?!\.?\d|:|\s*(?:Uhr|o'clock|[ap]\.?m\b))/giu,
	/\b(?:halb|viertel (?:vor|nach))\s(?:eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\d{1,2})(?!\p{L})/giu,
	/\b(?:Haupt|Bus|Ost|West|Nord|Süd|Zentralen )?(?:bahnhof|haltestelle|station)\s\p{Lu}[\p{L}-]{0,40}/giu,
	/\p{Lu}[\p{L}-]{0,40}(?:straße|strasse|str\.|gasse|allee|platz|weg|ufer|damm|ring)\s*\d+\s?[a-z]?\b/gu,
	/\b\p{Lu}[\p{L}-]{0,40}\s(?:Straße|Strasse|Str\.|Gasse|Allee|Platz|Weg|Ufer|Damm|Ring|Street|Road)\s\d+\s?[a-z]?\b/gu,
	/\b\d{5}\s+\p{Lu}\p{L}{1,40}/gu,
	/\b(?:Frauenhaus|Schutzwohnung|Schutzunterkunft|Schutzhaus|Zufluchtswohnung|women's shelter|safe house)\b/giu,
];

/** What in an answer could lead somebody to a person: addresses, times, names of shelters. In reading order. */
export function findRevealing(text: string): string[] {
	const found = revealing.flatMap((pattern) =>
		[...text.matchAll(pattern)].map((match) => ({ at: match.index, what: match[0].trim() })),
	);
	return [...new Set(found.sort((a, b) => a.at - b.at).map(({ what }) => what))];
}
