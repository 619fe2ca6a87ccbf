/** The bytes of a hexadecimal text, for vectors. */
export const hex = (text: string): Uint8Array<ArrayBuffer> =>
	Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));

/** Bytes as hexadecimal text, for vectors. */
export const toHex = (bytes: Uint8Array): string =>
	Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
