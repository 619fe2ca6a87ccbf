/** Two bounds of paragraphs, both included: '§§ 73 bis 73e' is [73000, 73005]. */
type Range = readonly [from: number, to: number];

const part =
	'abs[aä]tz\\p{L}*|abs|uabs|unterabs[aä]tz\\p{L}*|satz\\p{L}*|sätze\\p{L}*|s(?=\\.)|nummern?|nrn?|ziff(?:er)?n?|buchst(?:abe)?n?|halbs(?:atz)?|hs|alt(?:ernative)?n?|var(?:iante)?n?|spiegelstrich|kapitel|kap|abschnitts?|teil|titel|buch|anlagen?|anhang';
const tokens = new RegExp(
	[
		'(?<mark>§+|\\bart(?:ikel[ns]?|t?\\.)?(?=\\s*\\d)|\\bparagra(?:ph|f)\\p{L}*)',
		`(?<part>(?<!\\p{L})(?:${part})(?!\\p{L}))`,
		'(?<inside>\\(\\d+[a-z]?\\)|\\d+[a-z]?(?:\\.\\d+[a-z]?)+)',
		'(?<number>\\d+)(?:(?<letters>[a-z]{1,2})(?!\\p{L})| (?<apart>[a-eg-rt-z])(?![\\p{L}.]))?(?<stop>\\.?)',
		'(?<until>(?<!\\p{L})bis(?!\\p{L})|[-–—‑])',
		'(?<following>(?<!\\p{L})ff?(?!\\p{L}))',
		'(?<!\\p{L})(?<letter>[a-z])(?![\\p{L}.])',
	].join('|'),
	'gu',
);
type Token = Readonly<Partial<Record<string, string>>>;

/**
 * Paragraphs or articles that a place names; numbers of Absätze, sentences and Nummern are none. A list may go on
 * behind an Absatz ('§§ 59 Abs. 7 und 60a'); where a number could be either, it counts as a paragraph after all.
 */
export function placeRanges(place: string): readonly Range[] {
	const reader = new PlaceReader();
	const plain = place.normalize('NFC').toLowerCase().replace(/\s+/g, ' ');
	for (const { groups = {}, index, 0: text } of plain.matchAll(tokens))
		reader.read(groups, plain.slice(index + text.length));
	return reader.ranges;
}

/** More Absätze or Nummern than this has hardly any paragraph. */
const MANY = 20;

class PlaceReader {
	readonly ranges: Range[] = [];
	/** '§§' and 'Art.' may go on with paragraphs behind an Absatz; after '§' only what cannot be an Absatz does. */
	#mark: 'none' | 'one' | 'many' = 'none';
	/** Behind 'Abs.' and the like; their first number is theirs for certain. */
	#isInside = false;
	#isNextOfPart = false;
	#isRange = false;
	#isAfterMark = false;

	read(token: Token, rest: string): void {
		if (token.mark !== undefined) this.#openMark(token.mark);
		else if (token.part !== undefined || token.inside !== undefined) {
			this.#isInside = true;
			this.#isNextOfPart = token.part !== undefined;
		} else if (token.number !== undefined) this.#readNumber(token, rest);
		else if (token.until !== undefined) this.#isRange = true;
		else if (token.following !== undefined) this.#extend(token.following);
		else if (token.letter !== undefined) this.#readLetter(token.letter);
	}

	#openMark(mark: string): void {
		this.#mark = mark === '§' ? 'one' : 'many';
		this.#isInside = this.#isNextOfPart = false;
		this.#isAfterMark = true;
	}

	#readNumber({ number = '', letters, apart, stop }: Token, rest: string): void {
		const key = keyOf(number, letters ?? apart ?? '');
		if (this.#isNextOfPart) this.#isNextOfPart = this.#isRange = false;
		else if (letters === 'ff' || (letters === 'f' && stop === '.')) {
			this.#add(keyOf(number, ''));
			this.#extend(letters);
		} else if (!this.#isInside || this.#mayBeParagraph(Number(number), rest)) this.#add(key);
		else this.#isRange = false;
	}

	#mayBeParagraph(number: number, rest: string): boolean {
		if (this.#mark === 'none' && this.ranges.length === 0) return false;
		const isBackwards = this.#isRange && number * 1000 <= (this.ranges.at(-1)?.[1] ?? 0);
		return !isBackwards && (this.#mark === 'many' || number > MANY || /^ ?(?:abs|\()/.test(rest));
	}

	#add(key: number): void {
		const from =
			this.#isRange && (this.#isAfterMark || this.ranges.length > 0) ? this.ranges.at(-1)?.[0] : key;
		this.ranges.push([Math.min(from ?? key, key), Math.max(from ?? key, key)]);
		this.#isRange = this.#isAfterMark = false;
	}

	/** 'f.' is the next paragraph with all its letters, 'ff.' every later one. */
	#extend(following: string): void {
		const last = this.ranges.at(-1);
		if (this.#isInside || !last) return;
		const next = Math.floor(last[1] / 1000) * 1000 + 1999;
		this.ranges.push([last[0], following === 'ff' ? Number.MAX_SAFE_INTEGER : next]);
	}

	/** 'Buchst. a', or the letter of the paragraph before it: '§§ 60a bis c', '§§ 60a, b'. */
	#readLetter(letter: string): void {
		const last = this.ranges.at(-1);
		if (this.#isNextOfPart) this.#isNextOfPart = false;
		else if (!this.#isInside && last) this.#add(keyOf(String(Math.floor(last[1] / 1000)), letter));
	}
}

/** '73e' sorts behind '73' and before '74'. */
function keyOf(number: string, letters: string): number {
	const behind = [...letters].reduce((sum, letter) => sum * 27 + letter.charCodeAt(0) - 96, 0);
	return Number(number) * 1000 + behind;
}
