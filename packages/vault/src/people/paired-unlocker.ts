import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes, frame } from '../bytes.ts';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import type { Malformed } from '../envelope/padding.ts';
import { sealingPairFromSeed } from '../envelope/sealed-envelope.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import type { PayloadProblem } from '../mailbox/payload.ts';
import { tokenHash } from '../public/token-hash.ts';
import { sign, verify } from '../signature/signature.ts';
import { objectIds } from './object-ids.ts';
import { type UnsignedKey, unwrapSecret, wrapSecretFor } from './wrap-secret-for.ts';

/** An unlocker with a pair of its own: the master key can be changed while it lies in a drawer. */
export type PairedKind = 'passkey' | 'device';

/** Which of them, and whose. */
export type PairedPlace = { readonly accountId: string; readonly unlockerId: string };

/** What a passkey's PRF, or a device's own key, gives (32 bytes) becomes this. */
export type PairedUnlocker = {
	readonly seed: Uint8Array<ArrayBuffer>;
	/** What the master key is sealed to. */
	readonly publicKey: Uint8Array<ArrayBuffer>;
	readonly anchorKey: Uint8Array<ArrayBuffer>;
	/** Proves a device to the server; a passkey proves itself by its signature. */
	readonly proof: Uint8Array<ArrayBuffer>;
	readonly proofHash: Uint8Array;
};

/** The keys of such an unlocker; the same secret gives the same ones for ever, another kind others. */
export async function pairedUnlocker(secret: Uint8Array, kind: PairedKind): Promise<PairedUnlocker> {
	assertBytes(secret, 32, `secret of a ${kind}`);
	const [seed, anchorKey, proof] = await Promise.all([
		derive(secret, LABELS.unlockerPair, [kind]),
		derive(secret, LABELS.unlockerAnchorKey, [kind]),
		derive(secret, LABELS.deviceProof, [kind]),
	]);
	const { publicKey } = await sealingPairFromSeed(seed);
	return { seed, publicKey, anchorKey, proof, proofHash: tokenHash(proof) };
}

/**
 * Whose signature counts when the master key comes sealed to this pair: without it a server, which knows the public
 * key, could hand out a master key of its own making. Only who has the authenticator at hand can write it.
 */
export function sealAnchor(
	{ anchorKey }: Pick<PairedUnlocker, 'anchorKey'>,
	signing: Uint8Array,
	place: PairedPlace,
): Promise<Uint8Array<ArrayBuffer>> {
	return sealWithKey(anchorKey, signing, anchorContext(place));
}

/** The master key for this pair, signed by its owner; needs the public key alone. */
export function sealMasterKeyTo(
	publicKey: Uint8Array,
	master: Uint8Array,
	{ accountId, unlockerId, signingSeed }: PairedPlace & { readonly signingSeed: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
	return wrapSecretFor(publicKey, master, {
		objectId: objectIds.unlocker(unlockerId),
		memberId: accountId,
		by: { memberId: accountId, signingSeed },
	});
}

/** The master key again; one that the owner did not sign is refused. */
export async function openMasterKeyWith(
	{ seed, anchorKey }: Pick<PairedUnlocker, 'seed' | 'anchorKey'>,
	{ wrapped, anchor }: { readonly wrapped: Uint8Array; readonly anchor: Uint8Array },
	place: PairedPlace,
): Promise<Result<Uint8Array, OpenProblem | PayloadProblem | UnsignedKey | Malformed>> {
	const signing = await openWithKey(anchorKey, anchor, anchorContext(place));
	if (!signing.ok) return signing;
	if (signing.value.length !== 32) return err({ kind: 'malformed', what: 'anchor' });
	const { accountId, unlockerId } = place;
	const master = await unwrapSecret(seed, wrapped, {
		objectId: objectIds.unlocker(unlockerId),
		memberId: accountId,
		signers: [{ id: accountId, signing: signing.value }],
	});
	return master.ok ? ok(master.value) : master;
}

/** Signs the public key of one's own unlocker, so that a server cannot slip in one of its own later. */
export function signUnlockerKey(
	signingSeed: Uint8Array,
	publicKey: Uint8Array,
	place: PairedPlace,
): Uint8Array {
	return sign(signingSeed, LABELS.unlockerKey, frame([place.accountId, place.unlockerId, publicKey]));
}

/** Whether a public key is one's own unlocker's. */
export function isOwnUnlockerKey(
	signing: Uint8Array,
	{ publicKey, vouched }: { readonly publicKey: Uint8Array; readonly vouched: Uint8Array },
	place: PairedPlace,
): boolean {
	const signed = frame([place.accountId, place.unlockerId, publicKey]);
	return verify(signing, LABELS.unlockerKey, signed, vouched);
}

const anchorContext = ({ accountId, unlockerId }: PairedPlace) => ({
	label: LABELS.unlockerAnchor,
	data: [accountId, unlockerId],
});
