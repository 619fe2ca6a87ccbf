import { EPOCH_KEY_LABEL } from './public/epoch-key-label.ts';
import { TOKEN_HASH_LABEL } from './public/token-hash.ts';

/**
 * The one table of every label that keeps one use of a key apart from another: HKDF and HPKE info, associated
 * data, signatures, hashes. A label never changes and is never used twice; what changes gets a new one.
 * Labels end in no `/key` and no `/commitment`: envelopes put those behind them.
 */
export const LABELS = {
	/** Hash of a token that a server keeps. */
	tokenHash: TOKEN_HASH_LABEL,
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
	/** Key of the password's unlocker, from the key that OPAQUE exports. */
	passwordUnlock: 'schutznetz/1/password-unlock',
	/** Key of the recovery code's unlocker. */
	recoveryUnlock: 'schutznetz/1/recovery-unlock',
	/** What proves to the server that somebody has the recovery code. */
	recoveryProof: 'schutznetz/1/recovery-proof',
	/** Envelope of a master key under one unlocker. */
	masterKey: 'schutznetz/1/master-key',
	/** Envelope of a person's own keys under the master key. */
	personalKeys: 'schutznetz/1/personal-keys',
	/** Envelope of an object's key, sealed to one member. */
	objectKey: 'schutznetz/1/object-key',
	/** Signature of the member who wrapped that key. */
	objectKeySigner: 'schutznetz/1/object-key-signer',
	/** Signature under one entry of a roster. */
	rosterEntry: 'schutznetz/1/roster-entry',
	/** Hash of an entry, which the next one names. */
	rosterHead: 'schutznetz/1/roster-head',
	/** Signature under the key of one epoch. */
	epochKey: EPOCH_KEY_LABEL,
	/** The digits of a root's fingerprint. */
	fingerprint: 'schutznetz/1/fingerprint',
	/** Envelope of a conversation's or a case's record. */
	record: 'schutznetz/1/record',
} as const;

/** A label of the table; envelopes and signatures take no other string. */
export type Label = (typeof LABELS)[keyof typeof LABELS];
