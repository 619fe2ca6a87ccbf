const month = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const date = new RegExp(
	[
		String.raw`\b\d{1,2}\.\s?\d{1,2}\.\s?20\d{2}\b`,
		String.raw`\b20\d{2}-\d{2}-\d{2}\b`,
		String.raw`(?:\b\d{1,2}\.\s?)?(?:${month})\s+20\d{2}\b`,
		String.raw`\b[1-4IV]+\.\s?(?:Quartal|Halbjahr)\s+20\d{2}\b`,
		String.raw`(?<![\d.,])20[2-9]\d(?![\d.,]*\d)`,
	].join('|'),
	'giu',
);
const amount = String.raw`\d{1,15}(?:[.,\u00a0 ]\d{1,15}){0,5}`;
const sum = new RegExp(
	[
		String.raw`(?<![\p{L}\d])${amount}\s{0,2}(?:(?:Mio|Mrd|Tsd)\.?|Millionen|Milliarden|Tausend)?\s{0,2}(?:€|Euro|EUR)(?!\p{L})`,
		String.raw`(?:€|EUR)\s{0,2}${amount}`,
	].join('|'),
	'giu',
);
const chapter = /\b(?:Kapitel|Kap\.|Titel|Einzelplan|Epl\.)\s*\d[\d\s/.-]*/giu;
const forAll =
	/\b(?:alle[rn]?|sämtliche[rn]?)\s+(?:\p{L}+\s+)?(?:Betroffenen|Betroffene|Betroffenengruppen|Gruppen|Ausbeutungsformen)(?!\p{L})/giu;

/** Days, months, quarters and years that a text names; "laufend" and "fortlaufend" name none. */
export function datesNamed(text: string): readonly string[] {
	return matches(text, date);
}

/** Sums of money and places in the budget that a text names. */
export function sumsNamed(text: string): readonly string[] {
	return [...matches(text, sum), ...matches(text, chapter)];
}

/** Where a text says that it is for all who are affected. */
export function groupsNamedForAll(text: string): readonly string[] {
	return matches(text, forAll);
}

const matches = (text: string, pattern: RegExp): readonly string[] =>
	[...text.matchAll(pattern)].map(([found]) => found.trim());
