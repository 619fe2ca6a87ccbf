import { readEnvelopeHeader, SUITES } from '@schutznetz/vault/public';

/** Whether bytes are a whole envelope under a key; what is in it nobody here can tell. */
export function isKeyEnvelope(bytes: Uint8Array): boolean {
	const header = readEnvelopeHeader(bytes);
	return header.ok && header.value.suite === SUITES.key;
}

/** Whether bytes are a whole envelope sealed to a public key. */
export function isSealedEnvelope(bytes: Uint8Array): boolean {
	const header = readEnvelopeHeader(bytes);
	return header.ok && header.value.suite === SUITES.seal;
}
