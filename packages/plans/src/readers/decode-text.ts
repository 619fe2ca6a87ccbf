/** Text with the encoding that it was read in. */
export interface DecodedText {
	readonly text: string;
	readonly encoding: 'UTF-8' | 'UTF-16' | 'Windows-1252';
	/** False where the file itself did not say. */
	readonly isCertain: boolean;
}

/** Bytes as text: by byte order mark, else UTF-8 where that fits without a flaw, else Windows-1252. */
export function decodeText(bytes: Uint8Array): DecodedText {
	const [first, second, third] = bytes;
	if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
	if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
	const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return {
			text: text.normalize('NFC'),
			encoding: 'UTF-8',
			isCertain: hasMark || bytes.some((b) => b > 127),
		};
	} catch {
		const text = new TextDecoder('windows-1252').decode(bytes);
		return { text: text.normalize('NFC'), encoding: 'Windows-1252', isCertain: false };
	}
}

const utf16 = (bytes: Uint8Array, encoding: string): DecodedText => ({
	text: new TextDecoder(encoding).decode(bytes).normalize('NFC'),
	encoding: 'UTF-16',
	isCertain: true,
});

/** Whether a text was decoded wrongly somewhere before it came here: "Ã¼" for "ü". */
export const looksMojibake = (text: string): boolean => /Ã[\u0080-\u00bf¤¶¼Ÿ„–œ]|â€|\ufffd/.test(text);
