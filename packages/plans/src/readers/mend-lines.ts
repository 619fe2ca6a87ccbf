/** Joins that German writes with a hanging hyphen: "Beratungs- und Hilfsangebote". */
const hanging = /^(und|oder|bzw\.?|sowie|als|wie|bis|noch|statt|&)(\s|$|,)/;
const hyphenAtEnd = /[-‐\u00ad]$/;

/**
 * Lines as one text. A word cut at a line's end is put together again; a hyphen that belongs to the word stays:
 * "Bund-Länder-" + "Arbeitsgruppe", "EU-" + "weit", "Beratungs-" + "und Hilfsangebote".
 */
export function mendLines(lines: readonly string[]): string {
	let text = '';
	for (const raw of lines) {
		const line = raw.replaceAll(/\s+/g, ' ').trim();
		if (line === '') continue;
		if (text === '') text = line;
		else if (hyphenAtEnd.test(text)) text = joinAtHyphen(text, line);
		else text += /[^\s]\/$/.test(text) ? line : ` ${line}`;
	}
	return text.replaceAll('\u00ad', '').normalize('NFC');
}

function joinAtHyphen(before: string, after: string): string {
	const stem = before.slice(0, -1);
	if (before.endsWith('\u00ad')) return stem + after;
	// A dash that stands alone is no hyphen.
	if (/(^|\s)$/.test(stem)) return `${before} ${after}`;
	if (hanging.test(after)) return `${before} ${after}`;
	if (!/^\p{Ll}/u.test(after)) return before + after;
	// An abbreviation keeps its hyphen: nobody cuts a word after capitals alone.
	return /(^|[^\p{L}])\p{Lu}{2,}$/u.test(stem) || /\d$/.test(stem) ? before + after : stem + after;
}
