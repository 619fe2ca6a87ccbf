/**
 * The confidential channel: envelopes, signatures, the seeker's secret and mailbox, people's keys and rosters.
 * Runs in a worker; a server reaches `@schutznetz/vault/public` alone. Importing it does nothing.
 */
export type { Context } from './envelope/context.ts';
export { openWithKey, sealWithKey } from './envelope/key-envelope.ts';
export type { OpenProblem } from './envelope/open-problem.ts';
export {
	type Malformed,
	pad,
	padPayload,
	type TooLong,
	textBucket,
	textBytes,
	unpad,
} from './envelope/padding.ts';
export {
	newSealingPair,
	openSealed,
	type SealingPair,
	sealingPairFromSeed,
	sealTo,
} from './envelope/sealed-envelope.ts';
export { LABELS, type Label } from './labels.ts';
export { deriveMailbox, type Mailbox } from './mailbox/derive-mailbox.ts';
export { openDraft, sealDraft } from './mailbox/draft.ts';
export {
	AGE_GROUPS,
	type FirstMessage,
	FOR_WHOM,
	type IntakePlace,
	openFirstMessage,
	sealFirstMessage,
} from './mailbox/first-message.ts';
export { type Message, openMessage, sealMessage } from './mailbox/message.ts';
export type { PayloadProblem, UnknownPayloadVersion } from './mailbox/payload.ts';
export { type Direction, intakeToken, type Slot, slotAt } from './mailbox/slots.ts';
export * from './public/index.ts';
export { type DigitsProblem, digitsToSecret, secretToDigits } from './secret/digits.ts';
export { isSameSecret, newSecret, type Secret, type SecretForm } from './secret/secret.ts';
export { secretToWords, type WordsProblem, wordsToSecret } from './secret/words.ts';
export {
	newSigningPair,
	type SigningPair,
	sign,
	signingPairFromSeed,
	verify,
} from './signature/signature.ts';
