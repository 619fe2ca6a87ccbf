import { expect, test } from 'vitest';
import { fromB64, toB64 } from '../../public/b64.ts';
import { goodValue } from '../../testing/good-value.ts';
import answers from '../../testing/known-answers/ways-back-0.2.0.json' with { type: 'json' };
import * as second from '../../testing/second-implementation.ts';
import { wordLists } from '../../words/index.ts';
import { isOwnUnlockerKey, openMasterKeyWith, pairedUnlocker } from '../paired-unlocker.ts';
import { openEscrow } from './escrow.ts';
import { wordsToShare } from './paper-share.ts';
import { recoveryFingerprint, recoveryPair } from './recovery-pair.ts';
import { openReleasedShare } from './shares.ts';

// What release 0.2.0 stores of passkeys and ways back. The file is never made again: papers lie in safes for years.

const bytes = (text: string) => goodValue(fromB64(text));
const readJson = (opened: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(opened));
const { accountId, escrow, recovery, passkey, keys } = answers;
const place = { accountId, escrowId: escrow.id };
const [first = '', next = '', third = ''] = escrow.shares;

test('a later release opens the keys with any two papers of then', async () => {
	const list = await wordLists.de();
	const shares = escrow.papers.map((paper) => goodValue(wordsToShare(paper.split(' '), place, list)));
	expect(shares.map(toB64)).toEqual(escrow.shares);
	for (const left of [0, 1, 2]) {
		const two = shares.filter((_, i) => i !== left);
		const opened = goodValue(await openEscrow(bytes(escrow.sealed), two, place));
		expect([toB64(opened.signingSeed), toB64(opened.sealingSeed)]).toEqual([
			keys.signingSeed,
			keys.sealingSeed,
		]);
	}
});

test('a later release has the pair and digits of a sheet of then, and opens what was released to it', async () => {
	const pair = await recoveryPair({ form: 12, bits: bytes(recovery.codeBits) });
	expect(toB64(pair.publicKey)).toBe(recovery.publicKey);
	expect(recoveryFingerprint(pair.publicKey)).toBe(recovery.digits);
	const released = bytes(recovery.released);
	const at = { escrowId: escrow.id, holderId: recovery.holderId };
	expect(toB64(goodValue(await openReleasedShare(pair.seed, released, at)))).toBe(first);
});

test('a later release opens the master key with a passkey of then', async () => {
	const own = await pairedUnlocker(bytes(passkey.prf), 'passkey');
	expect(toB64(own.publicKey)).toBe(passkey.publicKey);
	const at = { accountId, unlockerId: passkey.id };
	const stored = { wrapped: bytes(passkey.wrapped), anchor: bytes(passkey.anchor) };
	expect(toB64(goodValue(await openMasterKeyWith(own, stored, at)))).toBe(passkey.master);
	const vouched = { publicKey: own.publicKey, vouched: bytes(passkey.vouched) };
	expect(isOwnUnlockerKey(bytes(keys.signing), vouched, at)).toBe(true);
});

test('a second implementation, with other libraries, comes to the same', () => {
	for (const [one, other] of [
		[first, next],
		[next, third],
		[third, first],
	] as const) {
		const key = second.keyOfShares(bytes(one), bytes(other));
		const data = [accountId, escrow.id];
		const opened = second.openKeyed(key, bytes(escrow.sealed), { label: 'schutznetz/1/escrow', data });
		expect(readJson(opened)).toMatchObject({
			signingSeed: keys.signingSeed,
			sealingSeed: keys.sealingSeed,
		});
	}
	expect(second.recoveryDigitsOf(bytes(recovery.publicKey))).toBe(recovery.digits.replaceAll(' ', ''));
	const seed = second.recoverySeedOf(bytes(recovery.codeBits));
	const released = { label: 'schutznetz/1/released-share', data: [escrow.id, recovery.holderId] };
	expect(toB64(second.openSealed(seed, bytes(recovery.released), released))).toBe(first);
	const { anchorKey, seed: ofPasskey } = second.passkeyOf(bytes(passkey.prf));
	const anchor = { label: 'schutznetz/1/unlocker-anchor', data: [accountId, passkey.id] };
	expect(toB64(second.openKeyed(anchorKey, bytes(passkey.anchor), anchor))).toBe(keys.signing);
	const wrapped = { label: 'schutznetz/1/object-key', data: [`unlocker/${passkey.id}`, accountId] };
	expect(readJson(second.openSealed(ofPasskey, bytes(passkey.wrapped), wrapped))).toMatchObject({
		secret: passkey.master,
	});
});
