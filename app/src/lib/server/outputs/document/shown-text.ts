/**
 * What the fonts in `pdfFonts` show, in regular and bold, as hexadecimal ranges. `documents.test.ts` sets every one of
 * them, so a new edition of the fonts that shows less is seen there and not by a reader.
 */
const shownRanges = `
	20-377 37a-37f 384-38a 38c 38e-3a1 3a3-477 47a-4f9 4fc-4ff 510-513 51a-51d 531-556 559-55f 561-587
	589-58a 5be-5c6 5d0-5ea 5ef-5f4 606-607 609-60a 60c 61b 61f 621-63a 640-66d 674 679-67b 67e-680
	683-684 686-687 691 698 6a4 6a9 6af 6be 6cc 6f0-6f9 904-97f e3f e81-e82 e84 e87-e88 e8a e8d e94-e97
	e99-e9f ea1-ea3 ea5 ea7 eaa-eab ead-eb3 10d0-10fc 13a0-13f5 13f8-13fd 1d00 1d02 1d07-1d0b 1d0d 1d14
	1d16-1d19 1d1c-1d1f 1d2c-1d2e 1d30-1d3c 1d3e-1d67 1d77-1d78 1d7b 1d80-1e9b 1e9e-1ef9 1f00-1f15
	1f18-1f1d 1f20-1f45 1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7c 1f80-1fb4 1fb6-1fc4 1fc6-1fd2
	1fd6-1fda 1fdd-1fed 1ff2-1ff4 1ff6-1ffe 2002-205f 2070-2071 2074-208e 2090-209c 20a0-20c0 2100-2151
	2153-2184 2189 2190-23ff 2422-2423 2460-2473 24ea 24ff-262f 2638-268b 2690-269c 26a0-26a5 26aa-26ae
	26b0-26b2 2701-2704 2706-2709 270c-2727 2729-274b 274d 274f-2752 2756 2758-275e 2761-277f 2794
	2798-27af 27b1-27be 27c0-2b73 2b76-2b95 2b97-2bff 2c60-2c71 2c74-2c77 2c79-2c7a 2c7c-2cf3 2cf9-2cff
	2e17-2e18 2e1f 2e22-2e25 2e2e 3000 3012 3016-3017 301a-301b 3030 a46a-a46b a640-a641 a648-a649
	a656-a657 a708-a716 a71b-a727 a72d a730 a735 a789-a78e a790-a791 a7aa a7f8-a7f9 ab66 ab70-abbf
	fb00-fb06 fb20-fb29 fb4f fb52-fb81 fb8a-fb95 fb9e-fb9f fbaa-fbad fbe8-fbe9 fbfc-fbff fe66 fe70-fe74
	fe76-fefc fff9-fffd 10140-1018e 102e1-102fb 1d106-1d107 1d400-1d454 1d456-1d49c 1d49e-1d49f 1d4a2
	1d4a5-1d4a6 1d4a9-1d4ac 1d4ae-1d4b9 1d4bb 1d4bd-1d4c3 1d4c5-1d505 1d507-1d50a 1d50d-1d514
	1d516-1d51c 1d51e-1d539 1d53b-1d53e 1d540-1d544 1d546 1d54a-1d550 1d552-1d6a5 1d6a8-1d7cb
	1d7ce-1d7ff 1ee00-1ee03 1ee05-1ee1f 1ee21-1ee22 1ee24 1ee27 1ee29-1ee32 1ee34-1ee37 1ee39 1ee3b
	1ee42 1ee47 1ee49 1ee4b 1ee4d-1ee4f 1ee51-1ee52 1ee54 1ee57 1ee59 1ee5b 1ee5d 1ee5f 1ee61-1ee62
	1ee64 1ee67-1ee6a 1ee6c-1ee72 1ee74-1ee77 1ee79-1ee7c 1ee7e 1ee80-1ee89 1ee8b-1ee9b 1eea1-1eea3
	1eea5-1eea9 1eeab-1eebb 1eef0-1eef1 1f12f 1f6d1 1f780-1f7d8 1f7e0-1f7eb 1f800-1f80b 1f810-1f847
	1f850-1f859 1f860-1f887 1f890-1f8ad 1f8b0-1f8b1`;

const shown = shownRanges
	.trim()
	.split(/\s+/)
	.map((range) => range.split('-').map((sign) => Number.parseInt(sign, 16)))
	.map(([first = 0, last = first]) => ({ first, last }));

/** The fonts of a PDF, all within the compiler, so that no machine's own fonts change a document. */
export const pdfFonts = [
	'Libertinus Serif',
	'DejaVu Sans Mono',
	'New Computer Modern',
	'New Computer Modern Math',
] as const;

/** Every character that `shownText` leaves as it is. */
export function* shownCharacters(): Generator<string> {
	for (const { first, last } of shown) {
		for (let code = first; code <= last; code += 1) {
			const character = String.fromCodePoint(code);
			if (shownText(character) === character) yield character;
		}
	}
}

// Seen by nobody: they steer, join or turn round what stands beside them.
const unseen =
	/[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\u{FFF9}-\u{FFFB}]|(?![\t\n])\p{Cc}/gu;

/**
 * A text as the PDF can show it: what no font has stands there by its number, as "[Zeichen U+1F600]", which screen
 * readers say too; what nobody could see is left out. Marks that melt with no letter count as not shown, because
 * letter and mark must come from one font.
 */
export function shownText(text: string): string {
	return text
		.toWellFormed()
		.normalize('NFC')
		.replaceAll(/\r\n?/g, '\n')
		.replaceAll(unseen, '')
		.replaceAll(/[^\t\n -~\u{A0}-\u{17E}]+/gu, standIn);
}

function standIn(part: string): string {
	let text = '';
	let hidden: string[] = [];
	const close = (): void => {
		if (hidden.length > 0) text += `[Zeichen ${hidden.join(' ')}]`;
		hidden = [];
	};
	for (const character of part) {
		const code = character.codePointAt(0) ?? 0;
		if (isShown(code) && !/[\p{M}\p{Co}\p{Cn}]/u.test(character)) {
			close();
			text += character;
		} else hidden.push(`U+${code.toString(16).toUpperCase().padStart(4, '0')}`);
	}
	close();
	return text;
}

function isShown(code: number): boolean {
	let [low, high] = [0, shown.length - 1];
	while (low <= high) {
		const middle = (low + high) >> 1;
		const range = shown[middle];
		if (range === undefined) return false;
		if (code < range.first) high = middle - 1;
		else if (code > range.last) low = middle + 1;
		else return true;
	}
	return false;
}
