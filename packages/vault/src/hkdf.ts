import { concat, frame } from './bytes.ts';
import type { Label } from './labels.ts';

/** HKDF-SHA-256 (RFC 5869) by the platform. */
export async function hkdf(
	key: Uint8Array,
	salt: Uint8Array,
	info: Uint8Array,
	bytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
	const base = await crypto.subtle.importKey('raw', concat(key), 'HKDF', false, ['deriveBits']);
	const algorithm = { name: 'HKDF', hash: 'SHA-256', salt: concat(salt), info: concat(info) };
	return new Uint8Array(await crypto.subtle.deriveBits(algorithm, base, bytes * 8));
}

/** A value of its own under a key: no salt, info = the label and the parts, framed. */
export function derive(
	key: Uint8Array,
	label: Label,
	parts: readonly (string | Uint8Array)[] = [],
	bytes = 32,
): Promise<Uint8Array<ArrayBuffer>> {
	return hkdf(key, new Uint8Array(0), frame([label, ...parts]), bytes);
}
