/** Something that the server must never hold: a text somebody wrote, the bytes of a key, somebody's address. */
export type Needle = { readonly name: string; readonly bytes: Uint8Array };

/** One way in which a needle may lie in a file. */
export type Pattern = { readonly needle: string; readonly encoding: string; readonly bytes: Buffer };

/** Shorter ones would be found by chance. */
const LEAST_BYTES = 8;

export const textNeedle = (name: string, text: string): Needle => ({
	name,
	bytes: Buffer.from(text, 'utf8'),
});

/**
 * Every pattern of a needle: raw, UTF-16, base64 and base64url at each of the three places where it can begin in
 * a longer one, hex, as it stands in an address and in JSON, and as JSON shows a byte array.
 */
export function patternsOf({ name, bytes }: Needle): Pattern[] {
	const raw = Buffer.from(bytes);
	if (raw.length < LEAST_BYTES) {
		throw new Error(`needle "${name}": ${raw.length} bytes came, ${LEAST_BYTES} are the least`);
	}
	const text = textOf(raw);
	const found: [string, Buffer][] = [['raw', raw], ...byteEncodings('', raw)];
	if (text !== undefined) {
		const utf16le = Buffer.from(text, 'utf16le');
		found.push(['utf-16le', utf16le], ...byteEncodings('utf-16le ', utf16le));
		found.push(['utf-16be', Buffer.from(utf16le).swap16()]);
		found.push(['url', Buffer.from(encodeURIComponent(text))]);
		found.push(['url', Buffer.from(encodeURIComponent(text).toLowerCase())]);
		found.push(['form', Buffer.from(new URLSearchParams({ '': text }).toString().slice(1))]);
		found.push(['json', Buffer.from(JSON.stringify(text).slice(1, -1))]);
		found.push(['json', Buffer.from(escapeAll(text, (code) => code))]);
		found.push(['json', Buffer.from(escapeAll(text, (code) => code.toUpperCase()))]);
		const latin = Buffer.from(text, 'latin1');
		if (latin.toString('latin1') === text) found.push(['latin-1', latin]);
	}
	const isFirst = ([, pattern]: [string, Buffer], i: number) =>
		found.findIndex(([, other]) => other.equals(pattern)) === i;
	return found.filter(isFirst).map(([encoding, pattern]) => ({ needle: name, encoding, bytes: pattern }));
}

function byteEncodings(prefix: string, raw: Buffer): [string, Buffer][] {
	const ascii = (text: string) => Buffer.from(text, 'latin1');
	return [
		...base64At(raw).flatMap((text): [string, Buffer][] => [
			[`${prefix}base64`, ascii(text)],
			[`${prefix}base64url`, ascii(text.replaceAll('+', '-').replaceAll('/', '_'))],
		]),
		[`${prefix}hex`, ascii(raw.toString('hex'))],
		[`${prefix}hex`, ascii(raw.toString('hex').toUpperCase())],
		[`${prefix}byte list`, ascii(raw.join(','))],
	];
}

/** What of the base64 of a longer text depends on the needle alone, when it begins at each place modulo 3. */
function base64At(raw: Buffer): string[] {
	return [0, 1, 2].map((before) => {
		const text = Buffer.concat([Buffer.alloc(before), raw]).toString('base64');
		const from = Math.ceil((before * 8) / 6);
		return text.slice(from, Math.floor(((before + raw.length) * 8) / 6));
	});
}

/** JSON with all but ASCII escaped, as V8 and others write it, in small or capital digits. */
function escapeAll(text: string, spell: (code: string) => string): string {
	return JSON.stringify(text)
		.slice(1, -1)
		.replace(/[^\x20-\x7e]/g, (unit) => `\\u${spell(unit.charCodeAt(0).toString(16)).padStart(4, '0')}`);
}

/** The text that the bytes are; keys are none. */
function textOf(raw: Buffer): string | undefined {
	const text = raw.toString('utf8');
	const isText =
		Buffer.from(text, 'utf8').equals(raw) && !/[\p{Cc}\p{Cn}\p{Co}]/u.test(text.replace(/\s/g, ''));
	return isText ? text : undefined;
}
