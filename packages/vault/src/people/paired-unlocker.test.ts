import { expect, test } from 'vitest';
import { randomBytes } from '../bytes.ts';
import { newSecret } from '../secret/secret.ts';
import { goodValue } from '../testing/good-value.ts';
import { newMasterKey } from './master-key.ts';
import { openMasterKeyWith, pairedUnlocker, sealAnchor, sealMasterKeyTo } from './paired-unlocker.ts';
import {
	openPairingAnswer,
	openPairingRequest,
	pairingOf,
	sealPairingAnswer,
	sealPairingRequest,
} from './pairing.ts';
import { newPersonalKeys, publicKeysOf } from './personal-keys.ts';

const place = { accountId: 'konto', unlockerId: 'schluessel' };

test('a passkey opens the master key, and the one that came after it while it lay in a drawer', async () => {
	const [secret, keys] = [randomBytes(32), newPersonalKeys()];
	const { signing } = await publicKeysOf(keys);
	const made = await pairedUnlocker(secret, 'passkey');
	const anchor = await sealAnchor(made, signing, place);
	const { publicKey } = made;
	for (const master of [newMasterKey(), newMasterKey()]) {
		const wrapped = await sealMasterKeyTo(publicKey, master, { ...place, signingSeed: keys.signingSeed });
		const again = await pairedUnlocker(secret, 'passkey');
		expect(goodValue(await openMasterKeyWith(again, { wrapped, anchor }, place))).toEqual(master);
	}
});

test("a server's master key, another place, another kind and another secret open nothing", async () => {
	const [secret, keys, servers] = [randomBytes(32), newPersonalKeys(), newPersonalKeys()];
	const { signing } = await publicKeysOf(keys);
	const unlocker = await pairedUnlocker(secret, 'passkey');
	const anchor = await sealAnchor(unlocker, signing, place);
	const sealed = (signingSeed: Uint8Array) =>
		sealMasterKeyTo(unlocker.publicKey, newMasterKey(), { ...place, signingSeed });
	const open = (wrapped: Uint8Array, with_ = unlocker, at = place) =>
		openMasterKeyWith(with_, { wrapped, anchor }, at);
	expect(await open(await sealed(servers.signingSeed))).toMatchObject({ error: { kind: 'bad-signature' } });
	const good = await sealed(keys.signingSeed);
	expect((await open(good)).ok).toBe(true);
	const otherKey = { error: { kind: 'other-key' } };
	expect(await open(good, unlocker, { ...place, unlockerId: 'anderer' })).toMatchObject(otherKey);
	expect(await open(good, await pairedUnlocker(secret, 'device'))).toMatchObject(otherKey);
	expect(await open(good, await pairedUnlocker(randomBytes(32), 'passkey'))).toMatchObject(otherKey);
});

test('two devices find each other by eight words, and a server between them is refused', async () => {
	const words = newSecret(8);
	const [old, fresh, servers] = [
		await pairingOf(words),
		await pairingOf(words),
		await pairingOf(newSecret(8)),
	];
	const { publicKey, proofHash } = await pairedUnlocker(randomBytes(32), 'device');
	const request = { unlockerId: 'geraet', publicKey, proofHash };
	expect(goodValue(await openPairingRequest(old, await sealPairingRequest(fresh, request)))).toEqual(request);
	const forged = await sealPairingRequest({ ...servers, id: old.id }, request);
	expect(await openPairingRequest(old, forged)).toMatchObject({ error: { kind: 'other-key' } });
	const answer = { accountId: 'konto', name: 'berit', signing: randomBytes(32) };
	const sealed = await sealPairingAnswer(old, answer);
	expect(goodValue(await openPairingAnswer(fresh, sealed))).toEqual(answer);
	expect(await openPairingRequest(old, sealed)).toMatchObject({ error: { kind: 'other-key' } });
});
