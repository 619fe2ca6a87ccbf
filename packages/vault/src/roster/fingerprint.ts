import { LABELS } from '../labels.ts';
import { keyDigits } from '../public/key-digits.ts';
import type { Member } from '../public/roster-change.ts';

/** A root's fingerprint, to be read aloud and compared: ten groups of four digits (about 132 bits). */
export function fingerprint(rootPublicKey: Uint8Array): string {
	return keyDigits(LABELS.fingerprint, rootPublicKey);
}

/** A person's fingerprint, over account and keys, for the moment in which somebody takes them into a roster. */
export function memberFingerprint({
	id,
	signing,
	sealing,
}: Pick<Member, 'id' | 'signing' | 'sealing'>): string {
	return keyDigits(LABELS.memberFingerprint, id, signing, sealing);
}
