/**
 * Parts framed so that no two lists give the same bytes: each as its length (u32 BE) and itself, texts as UTF-8.
 */
export function frame(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
	const list = parts.map((part) => (typeof part === 'string' ? new TextEncoder().encode(part) : part));
	const whole = new Uint8Array(list.reduce((sum, part) => sum + 4 + part.length, 0));
	const view = new DataView(whole.buffer);
	let offset = 0;
	for (const part of list) {
		view.setUint32(offset, part.length);
		whole.set(part, offset + 4);
		offset += 4 + part.length;
	}
	return whole;
}
