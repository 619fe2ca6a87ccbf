import { CENTRE_PROFILE_LABEL } from './public/centre-profile-label.ts';
import { EPOCH_KEY_LABEL } from './public/epoch-key-label.ts';
import { PASSKEY_PRF_LABEL } from './public/passkey-prf-label.ts';
import { RELEASE_KEY_LABEL, RELEASE_MANIFEST_LABEL } from './public/release-labels.ts';
import { PUBLIC_KEYS_LABEL, ROSTER_ENTRY_LABEL, ROSTER_HEAD_LABEL } from './public/roster-labels.ts';
import { STAMP_LABEL } from './public/stamp.ts';
import { TOKEN_HASH_LABEL } from './public/token-hash.ts';

/**
 * The one table of every label that keeps one use of a key apart from another: HKDF and HPKE info, associated
 * data, signatures, hashes. A label never changes and is never used twice; what changes gets a new one.
 * Labels end in no `/key` and no `/commitment`: envelopes put those behind them.
 */
export const LABELS = {
	/** Hash of a token that a server keeps. */
	tokenHash: TOKEN_HASH_LABEL,
	/** Seed of the work behind what is sent. */
	stamp: STAMP_LABEL,
	/** Checksum inside the words and digits of a secret. */
	secretChecksum: 'schutznetz/1/secret-checksum',
	/** Salt of Argon2id, made from the instance's id. */
	mailboxSalt: 'schutznetz/1/mailbox-salt',
	/** The key of a thread, from the root of a mailbox. */
	threadKey: 'schutznetz/1/thread-key',
	/** Address and token of one slot of a thread. */
	slot: 'schutznetz/1/slot',
	/** Token that deletes the first message or the conversation that it became. */
	intakeToken: 'schutznetz/1/intake-token',
	/** Key of the messages of a thread. */
	messageKey: 'schutznetz/1/message-key',
	/** Envelope of a message in a thread. */
	message: 'schutznetz/1/message',
	/** Envelope of a first message, sealed to a centre's epoch. */
	firstMessage: 'schutznetz/1/first-message',
	/** Key of a draft that waits in the memory of a locked page. */
	draftKey: 'schutznetz/1/draft-key',
	/** Envelope of such a draft; it never travels. */
	draft: 'schutznetz/1/draft',
	/** Address and token of one piece of a file. */
	fileSlot: 'schutznetz/1/file-slot',
	/** Envelope of one piece of a file. */
	filePiece: 'schutznetz/1/file-piece',
	/** Key of the password's unlocker, from the key that OPAQUE exports. */
	passwordUnlock: 'schutznetz/1/password-unlock',
	/** Key of the recovery code's unlocker. */
	recoveryUnlock: 'schutznetz/1/recovery-unlock',
	/** What proves to the server that somebody has the recovery code. */
	recoveryProof: 'schutznetz/1/recovery-proof',
	/** What a passkey's PRF is asked with. */
	passkeyPrf: PASSKEY_PRF_LABEL,
	/** Signature by which an owner knows the public keys of their own unlockers again. */
	unlockerKey: 'schutznetz/1/unlocker-key',
	/** The pair that a passkey's PRF or a device's own key opens with, from what it gives. */
	unlockerPair: 'schutznetz/1/unlocker-pair',
	/** Key of the anchor of such a pair, from the same. */
	unlockerAnchorKey: 'schutznetz/1/unlocker-anchor-key',
	/** Envelope of the anchor: whose signature counts when the master key is sealed to the pair. */
	unlockerAnchor: 'schutznetz/1/unlocker-anchor',
	/** What a device's own key is asked with. */
	deviceSecret: 'schutznetz/1/device-secret',
	/** What proves to the server that somebody has a device. */
	deviceProof: 'schutznetz/1/device-proof',
	/** Meeting place and key of two devices, from the words that one shows and the other is told. */
	pairing: 'schutznetz/1/pairing',
	/** Envelope of what the new device asks for, and of what the old one answers. */
	pairingRequest: 'schutznetz/1/pairing-request',
	pairingAnswer: 'schutznetz/1/pairing-answer',
	/** The digits that both devices show before the old one answers. */
	pairingDigits: 'schutznetz/1/pairing-digits',
	/** Envelope of a person's keys under a key that is split into shares. */
	escrow: 'schutznetz/1/escrow',
	/** Envelope of one share, sealed to the colleague who keeps it. */
	escrowShare: 'schutznetz/1/escrow-share',
	/** Envelope of one share, sealed by a colleague to the key of somebody who lost everything. */
	releasedShare: 'schutznetz/1/released-share',
	/** The pair that released shares are sealed to, from the new recovery code. */
	recoveryPair: 'schutznetz/1/recovery-pair',
	/** The digits by which such a pair is compared on the phone. */
	recoveryFingerprint: 'schutznetz/1/recovery-fingerprint',
	/** Checksum of a share on paper. */
	paperShareChecksum: 'schutznetz/1/paper-share-checksum',
	/** Envelope of a master key under one unlocker. */
	masterKey: 'schutznetz/1/master-key',
	/** Envelope of a person's own keys under the master key. */
	personalKeys: 'schutznetz/1/personal-keys',
	/** Key of what a member keeps for nobody else: drafts, keys that were unwrapped. */
	ownRecords: 'schutznetz/1/own-records',
	/** Envelope of an object's key, sealed to one member. */
	objectKey: 'schutznetz/1/object-key',
	/** Signature of the member who wrapped that key. */
	objectKeySigner: 'schutznetz/1/object-key-signer',
	/** Signature under one entry of a roster. */
	rosterEntry: ROSTER_ENTRY_LABEL,
	/** Hash of an entry, which the next one names. */
	rosterHead: ROSTER_HEAD_LABEL,
	/** Signature under the key of one epoch. */
	epochKey: EPOCH_KEY_LABEL,
	/** Signature under what a centre says of itself. */
	centreProfile: CENTRE_PROFILE_LABEL,
	/** The digits of a root's fingerprint. */
	fingerprint: 'schutznetz/1/fingerprint',
	/** Signature of a person under their own public keys. */
	publicKeys: PUBLIC_KEYS_LABEL,
	/** The digits of a person's fingerprint. */
	memberFingerprint: 'schutznetz/1/member-fingerprint',
	/** Envelope of a record: a conversation, a case, what a team or a member keeps. */
	record: 'schutznetz/1/record',
	/** Signature under the manifest of a release of this software. */
	releaseManifest: RELEASE_MANIFEST_LABEL,
	/** The digits of a key that signs releases. */
	releaseKey: RELEASE_KEY_LABEL,
} as const;

/** A label of the table; envelopes and signatures take no other string. */
export type Label = (typeof LABELS)[keyof typeof LABELS];
