/**
 * All of the vault that a server may reach: the outside of envelopes, their sizes, and the hash of a token.
 * Nothing here can open anything.
 */
export { fromB64, type NotBase64Url, toB64 } from './b64.ts';
export {
	ENVELOPE_VERSION,
	type EnvelopeHeader,
	type EnvelopeProblem,
	readEnvelopeHeader,
	SUITES,
	type Suite,
	type WrongSuite,
} from './envelope-header.ts';
export { EPOCH_KEY_LABEL } from './epoch-key-label.ts';
export {
	checkKeyedText,
	checkSealedText,
	keyedTextBytes,
	sealedTextBytes,
	TEXT_BUCKETS_BYTES,
	type WrongSize,
} from './sizes.ts';
export { type TooLong, textBucket, textBytes } from './text-size.ts';
export { tokenHash } from './token-hash.ts';
