const marks: readonly (readonly [RegExp, string])[] = [
	[/sch/g, '$'],
	[/ei/g, '%'],
	[/ie/g, '&'],
];

/**
 * The stem of a German word in small ASCII letters: case, umlauts, gender signs and endings are gone. After CISTEM
 * (Weissweiler and Fraser 2017), without its cutting of "ge".
 */
export function stemWord(word: string): string {
	let stem = foldWord(word);
	for (const [pattern, mark] of marks) stem = stem.replaceAll(pattern, mark);
	stem = stem.replaceAll(/(.)\1/g, '$1*');
	while (stem.length > 3) {
		const cut = stem.length > 5 ? stem.replace(/(?:e[mr]|nd)$/, '') : stem;
		const next = cut === stem ? stem.replace(/[tesn]$/, '') : cut;
		if (next === stem) break;
		stem = next;
	}
	stem = stem.replaceAll(/(.)\*/g, '$1$1');
	return stem.replaceAll('%', 'ei').replaceAll('&', 'ie').replaceAll('$', 'sch');
}

/** A word in small letters with ä as a, ö as o, ü as u, ß as ss, and no sign inside. */
export function foldWord(word: string): string {
	return word
		.replaceAll(/[\u00ad*:_·]/g, '')
		.toLocaleLowerCase('de')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replaceAll(/\p{Mark}/gu, '');
}
