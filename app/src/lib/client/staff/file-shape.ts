/** What a file's own bytes say it is, as far as it is shown here. */
export type FileShape = 'image' | 'audio' | 'text' | 'other';

const startsWith = (bytes: Uint8Array, text: string, at = 0): boolean =>
	[...text].every((sign, index) => bytes[at + index] === sign.charCodeAt(0));

/** Types that are text for people to read; HTML, SVG and scripts are texts of which a browser makes more. */
const readableTypes = ['text/plain', 'text/csv', 'message/rfc822'];

/**
 * The shape of a file. Pictures and sound go by their first bytes, whatever name and type say: HTML that calls itself
 * a picture is none. What is said to be text must be UTF-8 without control characters.
 */
export function fileShape(bytes: Uint8Array, type: string): FileShape {
	const isImage =
		startsWith(bytes, '\x89PNG\r\n\x1a\n') ||
		startsWith(bytes, '\xff\xd8\xff') ||
		startsWith(bytes, 'GIF8') ||
		(startsWith(bytes, 'RIFF') && startsWith(bytes, 'WEBP', 8));
	if (isImage) return 'image';
	const isAudio =
		(type.startsWith('audio/') &&
			(startsWith(bytes, '\x1aE\xdf\xa3') || startsWith(bytes, 'ftyp', 4) || startsWith(bytes, 'ID3'))) ||
		startsWith(bytes, 'OggS') ||
		(startsWith(bytes, 'RIFF') && startsWith(bytes, 'WAVE', 8));
	if (isAudio) return 'audio';
	return readableTypes.includes(type.split(';', 1)[0] ?? '') && isPlainText(bytes) ? 'text' : 'other';
}

function isPlainText(bytes: Uint8Array): boolean {
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what no text for people has.
		return !/[\0-\x08\x0b\x0e-\x1f\x7f]/.test(text);
	} catch {
		return false;
	}
}
