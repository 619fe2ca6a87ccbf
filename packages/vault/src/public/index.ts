/**
 * All of the vault that a server may reach: the outside of envelopes, their sizes, the hash of a token, and what is
 * signed in public.
 * Nothing here can open anything.
 */
export { fromB64, type NotBase64Url, toB64 } from './b64.ts';
export {
	type CentreProfile,
	LANDS,
	type Land,
	type LocalText,
	type OpeningHours,
	REACHES,
	TOPICS,
	type Topic,
} from './centre-profile.ts';
export { CENTRE_PROFILE_LABEL } from './centre-profile-label.ts';
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
export { frame } from './frame.ts';
export type { HandOverAnswer, HandOverAsk } from './hand-over.ts';
export { keyDigits } from './key-digits.ts';
export { PASSKEY_PRF_LABEL } from './passkey-prf-label.ts';
export { RELEASE_KEY_LABEL, RELEASE_MANIFEST_LABEL } from './release-labels.ts';
export { parseRosterChange } from './roster-change.ts';
export { PUBLIC_KEYS_LABEL, ROSTER_ENTRY_LABEL, ROSTER_HEAD_LABEL } from './roster-labels.ts';
export {
	checkKeyedText,
	checkPiece,
	checkSealedText,
	keyedTextBytes,
	MOST_FILE_BYTES,
	MOST_PIECES,
	PIECE_BYTES,
	PIECE_CONTENT_BYTES,
	sealedTextBytes,
	TEXT_BUCKETS_BYTES,
	type WrongSize,
} from './sizes.ts';
export {
	classBytes,
	type LargeClass,
	readSlotAnswer,
	SLOT_READS,
	type SlotAnswer,
	type SlotClass,
	type SlotFound,
	slotFound,
	writeSlotAnswer,
} from './slot-reads.ts';
export {
	leadingZeroBits,
	readStamp,
	STAMP,
	type Stamp,
	type StampKind,
	type StampPlace,
	stampSeed,
	writeStamp,
} from './stamp.ts';
export { type TooLong, textBucket, textBytes } from './text-size.ts';
export { tokenHash } from './token-hash.ts';
