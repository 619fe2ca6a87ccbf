/** Where the ten digits of a script begin: whoever has no list of words in their language types these. */
const ZEROS = {
	ascii: 0x30,
	arabic: 0x660,
	persian: 0x6f0,
	devanagari: 0x966,
	bengali: 0x9e6,
	thai: 0xe50,
	myanmar: 0x1040,
	khmer: 0x17e0,
	fullWidth: 0xff10,
} as const;

/** A digit of any known script as the ASCII digit; undefined for what is none. */
export function asciiDigit(character: string): string | undefined {
	const code = character.codePointAt(0) ?? 0;
	const zero = Object.values(ZEROS).find((start) => code >= start && code <= start + 9);
	return zero === undefined ? undefined : String(code - zero);
}
