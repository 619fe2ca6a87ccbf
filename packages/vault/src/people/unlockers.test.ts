import { describe, expect, test } from 'vitest';
import { finishRegistration, finishSignIn, startRegistration, startSignIn } from '../opaque/index.ts';
import * as server from '../public/opaque/index.ts';
import { tokenHash } from '../public/token-hash.ts';
import { digitsToSecret, secretToDigits } from '../secret/digits.ts';
import { newSecret } from '../secret/secret.ts';
import { secretToWords, wordsToSecret } from '../secret/words.ts';
import { goodValue } from '../testing/good-value.ts';
import { newMasterKey, unwrapMasterKey, wrapMasterKey } from './master-key.ts';
import { passwordUnlockKey } from './password-unlock-key.ts';
import { newPersonalKeys, publicKeysOf, unwrapPersonalKeys, wrapPersonalKeys } from './personal-keys.ts';
import { newRecoveryCode, recoveryKeys } from './recovery-code.ts';

const accountId = '0d6c3e1c-9f0d-4f5e-8f55-3f2b9f1a7c11';
const name = 'zeynep';
const byPassword = { accountId, unlocker: 'password' } as const;
const byRecovery = { accountId, unlocker: 'recovery' } as const;
const list = Array.from({ length: 2048 }, (_, i) => `wort${i}`);
const otherKey = { ok: false, error: { kind: 'other-key' } };

async function register(setup: string, password: string) {
	const { state, request } = await startRegistration(password);
	const response = goodValue(await server.answerRegistration(setup, name, request));
	return goodValue(await finishRegistration(password, state, response, { name }));
}

async function exportKeyAtSignIn(setup: string, record: string, password: string) {
	const { state, request } = await startSignIn(password);
	const { response } = goodValue(await server.startSignIn(setup, name, record, request));
	return finishSignIn(password, state, response, { name });
}

describe('either unlocker opens the same vault', { timeout: 30_000 }, () => {
	test('the password at a later sign-in, the recovery code typed from paper', async () => {
		const setup = await server.createServerSetup();
		const account = await register(setup, 'erster Satz');
		const code = newRecoveryCode();
		const master = newMasterKey();
		const keys = newPersonalKeys();
		const stored = {
			personal: await wrapPersonalKeys(master, keys, { accountId }),
			password: await wrapMasterKey(await passwordUnlockKey(account.exportKey), master, byPassword),
			recovery: await wrapMasterKey((await recoveryKeys(code)).unlockKey, master, byRecovery),
		};

		const signedIn = goodValue(await exportKeyAtSignIn(setup, account.record, 'erster Satz'));
		const unlockKey = await passwordUnlockKey(signedIn.exportKey);
		expect(goodValue(await unwrapMasterKey(unlockKey, stored.password, byPassword))).toEqual(master);

		for (const typed of [
			goodValue(wordsToSecret(secretToWords(code, list), list)),
			goodValue(digitsToSecret(secretToDigits(code))),
		]) {
			const recovered = await recoveryKeys(typed);
			const opened = goodValue(await unwrapMasterKey(recovered.unlockKey, stored.recovery, byRecovery));
			expect(opened).toEqual(master);
			expect(goodValue(await unwrapPersonalKeys(opened, stored.personal, { accountId }))).toEqual(keys);
		}
	});

	test('a new password after recovery opens it too, and the old one no longer does', async () => {
		const setup = await server.createServerSetup();
		const first = await register(setup, 'erster Satz');
		const code = newRecoveryCode();
		const master = newMasterKey();
		const { unlockKey } = await recoveryKeys(code);
		const recovery = await wrapMasterKey(unlockKey, master, byRecovery);

		const recovered = goodValue(await unwrapMasterKey(unlockKey, recovery, byRecovery));
		const second = await register(setup, 'zweiter Satz');
		const rewrapped = await wrapMasterKey(await passwordUnlockKey(second.exportKey), recovered, byPassword);

		const signedIn = goodValue(await exportKeyAtSignIn(setup, second.record, 'zweiter Satz'));
		const opened = await unwrapMasterKey(await passwordUnlockKey(signedIn.exportKey), rewrapped, byPassword);
		expect(goodValue(opened)).toEqual(master);
		expect((await exportKeyAtSignIn(setup, second.record, 'erster Satz')).ok).toBe(false);
		expect(await unwrapMasterKey(await passwordUnlockKey(first.exportKey), rewrapped, byPassword)).toEqual(
			otherKey,
		);
	});
});

describe('what does not fit opens nothing', () => {
	test('a wrong code, a wrong account, the other unlocker, another master key', async () => {
		const code = newRecoveryCode();
		const { unlockKey } = await recoveryKeys(code);
		const master = newMasterKey();
		const wrapped = await wrapMasterKey(unlockKey, master, byRecovery);
		const wrong = await recoveryKeys(newRecoveryCode());
		expect(await unwrapMasterKey(wrong.unlockKey, wrapped, byRecovery)).toEqual(otherKey);
		expect(await unwrapMasterKey(unlockKey, wrapped, { ...byRecovery, accountId: 'another' })).toEqual(
			otherKey,
		);
		expect(await unwrapMasterKey(unlockKey, wrapped, byPassword)).toEqual(otherKey);
		const personal = await wrapPersonalKeys(master, newPersonalKeys(), { accountId });
		expect(await unwrapPersonalKeys(newMasterKey(), personal, { accountId })).toEqual(otherKey);
		expect(await unwrapPersonalKeys(master, personal, { accountId: 'another' })).toEqual(otherKey);
		expect(await unwrapPersonalKeys(master, wrapped, { accountId })).toEqual(otherKey);
	});

	test('a changed byte is damage, and said to be', async () => {
		const { unlockKey } = await recoveryKeys(newRecoveryCode());
		const wrapped = await wrapMasterKey(unlockKey, newMasterKey(), byRecovery);
		wrapped[wrapped.length - 1] = (wrapped.at(-1) ?? 0) ^ 1;
		expect(await unwrapMasterKey(unlockKey, wrapped, byRecovery)).toEqual({
			ok: false,
			error: { kind: 'damaged' },
		});
	});

	test("a seeker's eight words are no recovery code", async () => {
		await expect(recoveryKeys(newSecret(8))).rejects.toThrow(/12 are due/);
	});
});

test('the proof is what the server knows the hash of, and neither is the key', async () => {
	const { unlockKey, proof, proofHash } = await recoveryKeys(newRecoveryCode());
	expect(tokenHash(proof)).toEqual(proofHash);
	expect(new Set([unlockKey, proof, proofHash].map(String)).size).toBe(3);
});

test('the root of the day when the account was made stays with the keys, out of the reach of a server', async () => {
	const master = newMasterKey();
	const keys = { ...newPersonalKeys(), root: newMasterKey() };
	const wrapped = await wrapPersonalKeys(master, keys, { accountId });
	expect(goodValue(await unwrapPersonalKeys(master, wrapped, { accountId }))).toEqual(keys);
	const short = await wrapPersonalKeys(master, { ...keys, root: keys.root.slice(1) }, { accountId });
	expect(await unwrapPersonalKeys(master, short, { accountId })).toEqual({
		ok: false,
		error: { kind: 'malformed', what: 'root' },
	});
});

test('public keys are those of the seeds for ever, and of the size that a roster takes', async () => {
	const keys = newPersonalKeys();
	const once = await publicKeysOf(keys);
	expect(await publicKeysOf(keys)).toEqual(once);
	expect([once.signing.length, once.sealing.length]).toEqual([32, 1216]);
	expect(await publicKeysOf(newPersonalKeys())).not.toEqual(once);
});
