import { type KeyObject, sign, verify } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { frame, fromB64, RELEASE_MANIFEST_LABEL, toB64 } from '@schutznetz/vault/public';
import { publicBytesOf, releaseKeyDigits } from './release-keys.ts';

/** Somebody's name under a manifest. */
export type ReleaseSignature = { readonly key: string; readonly signature: string };

/** Why signatures do not count. */
export type SignatureProblem =
	| { readonly kind: 'signatures-malformed' }
	| { readonly kind: 'signature-broken'; readonly digits: string }
	| { readonly kind: 'not-signed-by'; readonly digits: string; readonly signers: readonly string[] };

const signedBytes = (text: string): Uint8Array => frame([RELEASE_MANIFEST_LABEL, text]);

/** A manifest's text, signed. */
export function signManifest(text: string, key: KeyObject): ReleaseSignature {
	return {
		key: toB64(publicBytesOf(key)),
		signature: toB64(sign(null, signedBytes(text), key)),
	};
}

/** What stands beside a manifest: one signature of each who signed, in an order of its own. */
export function signaturesText(signatures: readonly ReleaseSignature[]): string {
	const ofEach = new Map(signatures.map((one) => [one.key, one]));
	const sorted = [...ofEach.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
	return `${JSON.stringify({ v: 1, signatures: sorted }, null, '\t')}\n`;
}

/** Reads that text. */
export function readSignatures(text: string): Result<readonly ReleaseSignature[], SignatureProblem> {
	try {
		const { v, signatures } = JSON.parse(text) as { v?: unknown; signatures?: unknown };
		if (v === 1 && Array.isArray(signatures) && signatures.every(isSignature)) return ok(signatures);
	} catch {
		// Cut off, or something else altogether.
	}
	return err({ kind: 'signatures-malformed' });
}

/**
 * Whether everybody who has to has signed exactly this text.
 *
 * @param due - the digits of the keys, in groups or not
 * @returns the digits of those who signed
 */
export function checkSignatures(
	text: string,
	signatures: readonly ReleaseSignature[],
	due: readonly string[],
): Result<readonly string[], SignatureProblem> {
	const signers: string[] = [];
	for (const { key, signature } of signatures) {
		const bytes = fromB64(key);
		const name = fromB64(signature);
		const digits = bytes.ok ? releaseKeyDigits(bytes.value) : key;
		const isGood =
			bytes.ok &&
			name.ok &&
			verify(
				null,
				signedBytes(text),
				{ key: { kty: 'OKP', crv: 'Ed25519', x: key }, format: 'jwk' },
				name.value,
			);
		if (!isGood) return err({ kind: 'signature-broken', digits });
		signers.push(digits);
	}
	const missing = due.find((digits) => !signers.some((signer) => isSame(signer, digits)));
	return missing === undefined ? ok(signers) : err({ kind: 'not-signed-by', digits: missing, signers });
}

const isSame = (a: string, b: string): boolean => a.replace(/\D/g, '') === b.replace(/\D/g, '');

const isSignature = (value: unknown): value is ReleaseSignature => {
	const { key, signature } = (value ?? {}) as Partial<Record<string, unknown>>;
	return (
		typeof key === 'string' &&
		/^[\w-]{43}$/.test(key) &&
		typeof signature === 'string' &&
		/^[\w-]{86}$/.test(signature)
	);
};
