/**
 * The confidential channel: envelopes, signatures, the seeker's secret and mailbox, people's keys and rosters.
 * Runs in a worker; a server reaches `@schutznetz/vault/public` alone. Importing it does nothing.
 */
export type { Context } from './envelope/context.ts';
export { openWithKey, sealWithKey } from './envelope/key-envelope.ts';
export type { OpenProblem } from './envelope/open-problem.ts';
export { type Malformed, pad, padPayload, unpad } from './envelope/padding.ts';
export {
	newSealingPair,
	openSealed,
	type SealingPair,
	sealingPairFromSeed,
	sealTo,
} from './envelope/sealed-envelope.ts';
export {
	EPOCHS_AHEAD,
	type Epoch,
	epochAt,
	epochDays,
	missingEpochs,
} from './epochs/epoch.ts';
export { generationOf } from './epochs/generation.ts';
export { signEpoch } from './epochs/sign-epoch.ts';
export {
	type CentreEpochs,
	type EpochProblem,
	type EpochSetAside,
	verifyEpochs,
} from './epochs/verify-epochs.ts';
export { newFileHash } from './files/file-hash.ts';
export { type FileToSeal, newFile, pieceSpan, sealPiece } from './files/file-to-seal.ts';
export { FileOpening, type FileProblem } from './files/open-file.ts';
export { type FileKey, pieceSlot } from './files/piece.ts';
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
export {
	type Message,
	openMessage,
	sealMessage,
} from './mailbox/message.ts';
export type { PayloadProblem, UnknownPayloadVersion } from './mailbox/payload.ts';
export { type Direction, intakeToken, type Slot, slotAt } from './mailbox/slots.ts';
export { deviceSecret, newDeviceKey } from './people/device-key.ts';
export { newMasterKey, type UnlockerPlace, unwrapMasterKey, wrapMasterKey } from './people/master-key.ts';
export { type NewAccountKeys, type NewAccountSource, newAccountKeys } from './people/new-account.ts';
export { objectIds } from './people/object-ids.ts';
export { ownRecordsKey } from './people/own-records-key.ts';
export {
	isOwnUnlockerKey,
	openMasterKeyWith,
	type PairedKind,
	type PairedPlace,
	type PairedUnlocker,
	pairedUnlocker,
	sealAnchor,
	sealMasterKeyTo,
	signUnlockerKey,
} from './people/paired-unlocker.ts';
export {
	openPairingAnswer,
	openPairingRequest,
	type Pairing,
	type PairingRequest,
	pairingDigits,
	pairingOf,
	sealPairingAnswer,
	sealPairingRequest,
} from './people/pairing.ts';
export { passwordUnlockKey } from './people/password-unlock-key.ts';
export {
	newPersonalKeys,
	type PersonalKeys,
	type PersonalPublicKeys,
	publicKeysOf,
	unwrapPersonalKeys,
	wrapPersonalKeys,
} from './people/personal-keys.ts';
export { type EscrowProblem, makeEscrow, openEscrow, SHARES_DUE } from './people/recovery/escrow.ts';
export {
	PAPER_SHARE_WORDS,
	type PaperShareProblem,
	shareToWords,
	wordsToShare,
} from './people/recovery/paper-share.ts';
export { recoveryFingerprint, recoveryPair } from './people/recovery/recovery-pair.ts';
export { openReleasedShare, openShare, releaseShareTo, sealShareTo } from './people/recovery/shares.ts';
export { newRecoveryCode, type RecoveryKeys, recoveryKeys } from './people/recovery-code.ts';
export {
	type KnownSigner,
	type ObjectKeyPlace,
	type Signer,
	type UnsignedKey,
	unwrapSecret,
	wrapSecretFor,
} from './people/wrap-secret-for.ts';
export { decodeProfile } from './profile/decode-profile.ts';
export { type ProfileTooLong, signProfile } from './profile/sign-profile.ts';
export { type ProfileProblem, type VerifiedProfile, verifyProfile } from './profile/verify-profile.ts';
export type { HandOverAnswer, HandOverAsk } from './public/hand-over.ts';
export * from './public/index.ts';
export type { Member, Role, RosterChange } from './public/roster-change.ts';
export {
	type ConversationRecord,
	conversationToJson,
	parseConversation,
	type TeamNote,
} from './records/conversation.ts';
export { type MediationEntry, type MediationRecord, parseMediation } from './records/mediation.ts';
export { openRecord, type RecordHead, type RecordPlace, sealRecord } from './records/record.ts';
export { appendToRoster } from './roster/append-to-roster.ts';
export { checkRosterSeen, type RosterSeen, type RosterSeenProblem } from './roster/check-roster-seen.ts';
export { fingerprint, memberFingerprint } from './roster/fingerprint.ts';
export { isOfTeam } from './roster/is-of-team.ts';
export { type Candidate, readPublicKeys, signPublicKeys } from './roster/public-keys.ts';
export { type HistoryLine, readHistory } from './roster/read-history.ts';
export type { ChangeProblem, EverMember, Roster, RosterProblem } from './roster/roster.ts';
export { startRoster } from './roster/start-roster.ts';
export { parseStatement, type Statement, type StatementJson, statementToJson } from './roster/statement.ts';
export { verifyRoster } from './roster/verify-roster.ts';
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
export { makeStamp } from './work/make-stamp.ts';
