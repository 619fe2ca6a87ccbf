import { err, ok, type Result } from '@schutznetz/kernel';
import { randomBytes } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import type { Malformed } from '../envelope/padding.ts';
import { LABELS } from '../labels.ts';

/** Whose master key it is, and which of the two ways in: an envelope moved to another place does not open. */
export type UnlockerPlace = { readonly accountId: string; readonly unlocker: 'password' | 'recovery' };

/** A fresh master key (32 bytes): it wraps a person's own keys, and each unlocker wraps it. */
export function newMasterKey(): Uint8Array<ArrayBuffer> {
	return randomBytes(32);
}

/** The master key under one unlocker's key. A new password wraps the same master key again: nothing else changes. */
export function wrapMasterKey(
	unlockKey: Uint8Array,
	master: Uint8Array,
	place: UnlockerPlace,
): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithKey(unlockKey, master, context(place));
}

/** The master key in an unlocker; the wrong password, code, account or unlocker is `other-key`. */
export async function unwrapMasterKey(
	unlockKey: Uint8Array,
	wrapped: Uint8Array,
	place: UnlockerPlace,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem | Malformed>> {
	const master = await openWithKey(unlockKey, wrapped, context(place));
	if (!master.ok) return master;
	return master.value.length === 32 ? ok(master.value) : err({ kind: 'malformed', what: 'master key' });
}

const context = ({ accountId, unlocker }: UnlockerPlace) => ({
	label: LABELS.masterKey,
	data: [accountId, unlocker],
});
