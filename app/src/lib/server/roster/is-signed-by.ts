import { verify } from 'node:crypto';
import { frame } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';

/** Whether this member, or whoever has this key (B64), has signed a statement for this use of it. */
export function isSignedBy(
	{ signing }: { readonly signing: string },
	label: string,
	{ bytes, signature }: Statement,
): boolean {
	const key = { kty: 'OKP', crv: 'Ed25519', x: signing };
	try {
		return verify(null, frame([label, bytes]), { key, format: 'jwk' }, signature);
	} catch {
		// What is no key has signed nothing.
		return false;
	}
}

/** The fields of a statement, none of them looked at; none where it is no JSON. */
export function statementFields({ bytes }: Statement): Readonly<Record<string, unknown>> {
	try {
		return { ...JSON.parse(Buffer.from(bytes).toString()) };
	} catch {
		return {};
	}
}
