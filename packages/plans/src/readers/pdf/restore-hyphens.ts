/** A drawn glyph as pdf.js tells it; numbers between glyphs are gaps. */
interface Glyph {
	readonly unicode: string;
}

/** The characters of a page in the order in which they are drawn, without white space. */
export function drawnCharacters(
	list: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] },
	showText: number,
): string {
	let characters = '';
	for (const [index, command] of list.fnArray.entries()) {
		if (command !== showText) continue;
		const [glyphs] = list.argsArray[index] as [readonly (Glyph | number)[]];
		for (const glyph of glyphs) {
			if (typeof glyph === 'object' && glyph !== null) characters += glyph.unicode.replaceAll(/\s/g, '');
		}
	}
	return characters;
}

/**
 * pdf.js leaves out every soft hyphen, also where one is drawn: layout programs write the hyphen at a line's end as
 * one, and some write all hyphens so. They are put back where the order of drawing tells their place; texts that do
 * not fit the drawing are left as they came.
 */
export function restoreHyphens(texts: readonly string[], drawn: string): readonly string[] {
	if (!drawn.includes('\u00ad')) return texts;
	let at = 0;
	const restored: string[] = [];
	for (const text of texts) {
		let mended = '';
		for (const sign of text) {
			if (/\s/.test(sign)) {
				mended += sign;
				continue;
			}
			while (drawn[at] === '\u00ad') {
				// Before the first sign it belongs to what came before.
				if (mended === '' && restored.length > 0) restored[restored.length - 1] += '-';
				else mended += '-';
				at++;
			}
			if (!drawn.startsWith(sign, at)) return texts;
			mended += sign;
			at += sign.length;
		}
		restored.push(mended);
	}
	for (; drawn[at] === '\u00ad' && restored.length > 0; at++) restored[restored.length - 1] += '-';
	return restored;
}
