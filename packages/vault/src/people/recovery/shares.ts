import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes } from '../../bytes.ts';
import type { OpenProblem } from '../../envelope/open-problem.ts';
import type { Malformed } from '../../envelope/padding.ts';
import { openSealed, sealTo } from '../../envelope/sealed-envelope.ts';
import { LABELS, type Label } from '../../labels.ts';
import { SHARE_BYTES } from './escrow.ts';

/** Whose share it is to keep, and of which splitting. */
export type SharePlace = { readonly escrowId: string; readonly holderId: string };

type Opened = Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem | Malformed>>;

/** A share for the colleague who keeps it. */
export function sealShareTo(sealing: Uint8Array, share: Uint8Array, place: SharePlace) {
	return seal(sealing, share, LABELS.escrowShare, place);
}

/** The share that was given to me. */
export function openShare(sealingSeed: Uint8Array, sealed: Uint8Array, place: SharePlace): Opened {
	return open(sealingSeed, sealed, LABELS.escrowShare, place);
}

/** A share for the one who lost everything: to the key whose digits were compared on the phone. */
export function releaseShareTo(recoveryKey: Uint8Array, share: Uint8Array, place: SharePlace) {
	return seal(recoveryKey, share, LABELS.releasedShare, place);
}

/** A share that a colleague released to me. */
export function openReleasedShare(recoverySeed: Uint8Array, sealed: Uint8Array, place: SharePlace): Opened {
	return open(recoverySeed, sealed, LABELS.releasedShare, place);
}

function seal(publicKey: Uint8Array, share: Uint8Array, label: Label, place: SharePlace) {
	assertBytes(share, SHARE_BYTES, 'share');
	return sealTo(publicKey, share, { label, data: [place.escrowId, place.holderId] });
}

async function open(seed: Uint8Array, sealed: Uint8Array, label: Label, place: SharePlace): Opened {
	const share = await openSealed(seed, sealed, { label, data: [place.escrowId, place.holderId] });
	if (!share.ok) return share;
	return share.value.length === SHARE_BYTES ? ok(share.value) : err({ kind: 'malformed', what: 'share' });
}
