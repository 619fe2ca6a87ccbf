const word = /[\p{L}\p{N}](?:[\p{L}\p{N}*_·\u00ad]|:(?=in)|-(?=\p{L}))*/gu;

// Words that stand in every measure and tell none of them from another.
const empty = new Set(
	`ab alle allem allen aller alles als am an auch auf aus bei beim bis da dabei damit dar das dass dem den der des die
	dies diese diesem diesen dieser dieses durch ein eine einem einen einer eines er es für gegen hierzu ihr ihre ihrem
	ihren ihrer im in inklusive ins insbesondere ist ihres je mit nach nebst oder ob per sein seine seinen seiner sich sie
	sind so sofern soll sollen sowie sowohl über um und unter vom von vor was weiter weitere weiteren weiterer wenn werden
	wie wird worden wurde wurden z zu zum zur zwischen`.split(/\s+/),
);

/** The words of a text that say something, as they are written; articles, prepositions and the like are left out. */
export function words(text: string): readonly string[] {
	return [...text.normalize('NFC').matchAll(word)]
		.map(([found]) => found)
		.filter((found) => !empty.has(found.toLowerCase()));
}
