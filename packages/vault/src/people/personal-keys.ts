import { err, ok, type Result } from '@schutznetz/kernel';
import { randomBytes } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { sealingPairFromSeed } from '../envelope/sealed-envelope.ts';
import { LABELS } from '../labels.ts';
import { type PayloadProblem, parsePayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField } from '../public/fields.ts';
import { signingPairFromSeed } from '../signature/signature.ts';

/** A person's own keys, 32 bytes each: one to sign with, one to open what was sealed to them. */
export type PersonalKeys = {
	readonly signingSeed: Uint8Array;
	readonly sealingSeed: Uint8Array;
	/**
	 * The root's public key as it was when the account was made. Kept under the master key, so that a server
	 * cannot put a root of its own, with a team of its own, in its place: compare it with the one that is served.
	 */
	readonly root?: Uint8Array;
};

/** What others know of them: 32 and 1216 bytes. */
export type PersonalPublicKeys = { readonly signing: Uint8Array; readonly sealing: Uint8Array };

/** Fresh keys of a person. */
export function newPersonalKeys(): PersonalKeys {
	return { signingSeed: randomBytes(32), sealingSeed: randomBytes(32) };
}

/** The public keys that a roster names; the same seeds give the same ones for ever. */
export async function publicKeysOf(keys: PersonalKeys): Promise<PersonalPublicKeys> {
	const { publicKey: sealing } = await sealingPairFromSeed(keys.sealingSeed);
	return { signing: signingPairFromSeed(keys.signingSeed).publicKey, sealing };
}

/** A person's keys under their master key, for the server to keep. */
export function wrapPersonalKeys(
	master: Uint8Array,
	keys: PersonalKeys,
	place: { readonly accountId: string },
): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithKey(master, payloadOf(keys), context(place));
}

/** A person's keys again; another master key or another account's envelope is `other-key`. */
export async function unwrapPersonalKeys(
	master: Uint8Array,
	wrapped: Uint8Array,
	place: { readonly accountId: string },
): Promise<Result<PersonalKeys, OpenProblem | PayloadProblem>> {
	const opened = await openWithKey(master, wrapped, context(place));
	return opened.ok ? keysOf(opened.value) : opened;
}

/** A person's keys under the key of an escrow, which is split into shares. */
export function sealKeysWith(
	key: Uint8Array,
	keys: PersonalKeys,
	place: EscrowPlace,
): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithKey(key, payloadOf(keys), escrowContext(place));
}

/** A person's keys out of an escrow; with the key of another one it is `other-key`. */
export async function openKeysWith(
	key: Uint8Array,
	sealed: Uint8Array,
	place: EscrowPlace,
): Promise<Result<PersonalKeys, OpenProblem | PayloadProblem>> {
	const opened = await openWithKey(key, sealed, escrowContext(place));
	return opened.ok ? keysOf(opened.value) : opened;
}

function payloadOf(keys: PersonalKeys): Uint8Array {
	const seeds = { signingSeed: toB64(keys.signingSeed), sealingSeed: toB64(keys.sealingSeed) };
	return writePayload(keys.root === undefined ? seeds : { ...seeds, root: toB64(keys.root) });
}

function keysOf(payload: Uint8Array): Result<PersonalKeys, PayloadProblem> {
	const fields = parsePayload(payload);
	if (!fields.ok) return fields;
	const signingSeed = bytesField(fields.value, 'signingSeed', 32);
	if (signingSeed === undefined) return err({ kind: 'malformed', what: 'signingSeed' });
	const sealingSeed = bytesField(fields.value, 'sealingSeed', 32);
	if (sealingSeed === undefined) return err({ kind: 'malformed', what: 'sealingSeed' });
	if (!('root' in fields.value)) return ok({ signingSeed, sealingSeed });
	const root = bytesField(fields.value, 'root', 32);
	return root === undefined
		? err({ kind: 'malformed', what: 'root' })
		: ok({ signingSeed, sealingSeed, root });
}

const context = ({ accountId }: { readonly accountId: string }) => ({
	label: LABELS.personalKeys,
	data: [accountId],
});

type EscrowPlace = { readonly accountId: string; readonly escrowId: string };
const escrowContext = ({ accountId, escrowId }: EscrowPlace) => ({
	label: LABELS.escrow,
	data: [accountId, escrowId],
});
