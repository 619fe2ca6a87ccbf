import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes, frame } from '../bytes.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { openSealed, sealTo } from '../envelope/sealed-envelope.ts';
import { LABELS } from '../labels.ts';
import { type PayloadProblem, parsePayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isId } from '../public/fields.ts';
import { sign, verify } from '../signature/signature.ts';

/** Which object's key, and for whom. */
export type ObjectKeyPlace = { readonly objectId: string; readonly memberId: string };

/** Somebody who signs, with what only they have. */
export type Signer = { readonly memberId: string; readonly signingSeed: Uint8Array };

/** Somebody whose signature counts: `roster.everMembers` has this shape. */
export type KnownSigner = { readonly id: string; readonly signing: Uint8Array };

/** A key that opens, but that nobody of the team handed over: a server may have made it. */
export type UnsignedKey =
	| { readonly kind: 'signer-unknown'; readonly signer: string }
	| { readonly kind: 'bad-signature'; readonly signer: string };

/**
 * An object's key (32 bytes), sealed to one member and signed by who hands it over. Sealing alone needs only
 * a public key, so without the signature a server could pass off a key of its own making, and read what is
 * saved under it.
 */
export function wrapSecretFor(
	sealingPublicKey: Uint8Array,
	secret: Uint8Array,
	place: ObjectKeyPlace & { readonly by: Signer },
): Promise<Uint8Array<ArrayBuffer>> {
	assertBytes(secret, 32, `key of ${place.objectId}`);
	const signature = sign(place.by.signingSeed, LABELS.objectKeySigner, signed(place, secret));
	const fields = { secret: toB64(secret), signer: place.by.memberId, signature: toB64(signature) };
	return sealTo(sealingPublicKey, writePayload(fields), context(place));
}

/**
 * The key of an object that was wrapped to me. Another member, another object: `other-key`.
 *
 * @param place.signers - whose hand counts: `everMembers` of the verified roster
 */
export async function unwrapSecret(
	sealingSeed: Uint8Array,
	wrapped: Uint8Array,
	place: ObjectKeyPlace & { readonly signers: readonly KnownSigner[] },
): Promise<Result<Uint8Array, OpenProblem | PayloadProblem | UnsignedKey>> {
	const opened = await openSealed(sealingSeed, wrapped, context(place));
	if (!opened.ok) return opened;
	const payload = parsePayload(opened.value);
	if (!payload.ok) return payload;
	const { signer } = payload.value;
	if (!isId(signer)) return err({ kind: 'malformed', what: 'signer' });
	const secret = bytesField(payload.value, 'secret', 32);
	if (secret === undefined) return err({ kind: 'malformed', what: 'secret' });
	const signature = bytesField(payload.value, 'signature', 64);
	if (signature === undefined) return err({ kind: 'malformed', what: 'signature' });
	const known = place.signers.find(({ id }) => id === signer);
	if (known === undefined) return err({ kind: 'signer-unknown', signer });
	const isTheirs = verify(known.signing, LABELS.objectKeySigner, signed(place, secret), signature);
	return isTheirs ? ok(secret) : err({ kind: 'bad-signature', signer });
}

const signed = ({ objectId, memberId }: ObjectKeyPlace, secret: Uint8Array) =>
	frame([objectId, memberId, secret]);

const context = ({ objectId, memberId }: ObjectKeyPlace) => ({
	label: LABELS.objectKey,
	data: [objectId, memberId],
});
