import { err, ok, type Result } from '@schutznetz/kernel';
import {
	deviceSecret,
	fromB64,
	newDeviceKey,
	newSecret,
	openPairingAnswer,
	openPairingRequest,
	pairedUnlocker,
	pairingDigits,
	pairingOf,
	publicKeysOf,
	sealAnchor,
	sealMasterKeyTo,
	sealPairingAnswer,
	sealPairingRequest,
	secretToWords,
	signUnlockerKey,
	toB64,
} from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import type { Held } from './held.ts';
import { type CodeProblem, readCode } from './prove-identity.ts';

/** What lay at the server was not made with these words: damaged, or the server's own. */
export type ForeignPairing = { readonly kind: 'pairing-foreign' };

/** A second device by eight words: the first two for the old one, which is open, the others for the new one. */
export function devices(held: Held) {
	return {
		/** Words to be typed on the new device, and where the two meet. */
		async beginPairing(): Promise<{ id: string; words: readonly string[] }> {
			const secret = newSecret(8);
			held.pairing = await pairingOf(secret);
			return { id: toB64(held.pairing.id), words: secretToWords(secret, await wordLists.de()) };
		},

		/** The digits of the device that asks; a person compares them before anything goes to it. */
		async readPairingRequest(envelope: string): Promise<Result<{ digits: string }, ForeignPairing>> {
			const { id, key } = half(held.pairing);
			const bytes = fromB64(envelope);
			const request = bytes.ok ? await openPairingRequest({ id, key }, bytes.value) : bytes;
			if (!request.ok) return err({ kind: 'pairing-foreign' });
			held.pairing = { id, key, request: request.value };
			return ok({ digits: pairingDigits(request.value.publicKey) });
		},

		/** The yes to the device whose digits were compared: its answer, and what lies at the server for it. */
		async acceptDevice() {
			const { account } = held;
			const { request, ...pairing } = half(held.pairing);
			if (!account || !request) throw new Error('acceptDevice was called before a device had asked');
			delete held.pairing;
			const { accountId, name, masterKey, keys } = account;
			const { signingSeed } = keys;
			const { unlockerId, publicKey, proofHash } = request;
			const place = { accountId, unlockerId };
			const { signing } = await publicKeysOf(keys);
			return {
				answer: toB64(await sealPairingAnswer(pairing, { accountId, name, signing })),
				device: {
					id: unlockerId,
					publicKey: toB64(publicKey),
					proofHash: toB64(proofHash),
					vouched: toB64(signUnlockerKey(signingSeed, publicKey, place)),
					wrapped: toB64(await sealMasterKeyTo(publicKey, masterKey, { ...place, signingSeed })),
				},
			};
		},

		/** The new device's question, from the words as they were typed; its own key comes out as a handle, to be kept. */
		async askPairing(
			typed: string,
		): Promise<Result<{ id: string; request: string; digits: string; key: CryptoKey }, CodeProblem>> {
			const secret = await readCode(typed, 8);
			if (!secret.ok) return secret;
			const key = await newDeviceKey();
			const pairing = await pairingOf(secret.value);
			const unlocker = await pairedUnlocker(await deviceSecret(key), 'device');
			const unlockerId = crypto.randomUUID();
			held.newDevice = { ...pairing, unlockerId, unlocker };
			const { publicKey, proofHash } = unlocker;
			return ok({
				id: toB64(pairing.id),
				request: toB64(await sealPairingRequest(pairing, { unlockerId, publicKey, proofHash })),
				digits: pairingDigits(publicKey),
				key,
			});
		},

		/** Whose device this is, and what makes it one: its anchor, with what proves it. */
		async readPairingAnswer(
			envelope: string,
		): Promise<Result<{ unlockerId: string; name: string; proof: string; anchor: string }, ForeignPairing>> {
			const { id, key, unlockerId, unlocker } = half(held.newDevice);
			const bytes = fromB64(envelope);
			const answer = bytes.ok ? await openPairingAnswer({ id, key }, bytes.value) : bytes;
			if (!answer.ok) return err({ kind: 'pairing-foreign' });
			const { accountId, name, signing } = answer.value;
			const anchor = await sealAnchor(unlocker, signing, { accountId, unlockerId });
			return ok({ unlockerId, name, proof: toB64(unlocker.proof), anchor: toB64(anchor) });
		},
	};
}

function half<T>(pairing: T | undefined): T {
	if (!pairing) throw new Error('a pairing was asked for before it was begun');
	return pairing;
}
