import { err, ok, type Result } from '@schutznetz/kernel';
import { base64urlnopad } from '@scure/base';

/** A text that is not base64url without padding (RFC 4648 § 5), or whose last character carries stray bits. */
export type NotBase64Url = { readonly kind: 'not-base64url'; readonly cameCharacters: number };

/** Bytes as base64url without padding: the only form in which bytes travel inside JSON. */
export function toB64(bytes: Uint8Array): string {
	return base64urlnopad.encode(bytes);
}

/** The bytes of a base64url text; every byte string has exactly one such text, any other is refused. */
export function fromB64(text: string): Result<Uint8Array, NotBase64Url> {
	try {
		return ok(base64urlnopad.decode(text));
	} catch {
		return err({ kind: 'not-base64url', cameCharacters: text.length });
	}
}
