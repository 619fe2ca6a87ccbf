/**
 * A text as a part of an address or an id: `Büro Süd e. V.` → `buero-sued-e-v-`. Small letters, digits and single
 * hyphens, the first and the last of which may stand at an end.
 */
export const inAscii = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll('ä', 'ae')
		.replaceAll('ö', 'oe')
		.replaceAll('ü', 'ue')
		.replaceAll('ß', 'ss')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[^a-z0-9]+/g, '-');
