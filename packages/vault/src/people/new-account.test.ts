import { expect, test } from 'vitest';
import { unwrapMasterKey } from './master-key.ts';
import { newAccountKeys } from './new-account.ts';
import { passwordUnlockKey } from './password-unlock-key.ts';
import { unwrapPersonalKeys } from './personal-keys.ts';
import { recoveryKeys } from './recovery-code.ts';

const accountId = '11111111-1111-4111-8111-111111111111';
const exportKey = 'invented-export-key';

test('a new account opens by its password and by its twelve words, and by nothing of another', async () => {
	const root = new Uint8Array(32).fill(9);
	const { recoveryCode, masterKey, keys, stored } = await newAccountKeys({ accountId, exportKey, root });
	const recovery = await recoveryKeys(recoveryCode);
	expect(stored.recoveryProofHash).toEqual(recovery.proofHash);
	const unlockKeys = { password: await passwordUnlockKey(exportKey), recovery: recovery.unlockKey };
	expect(stored.unlockers.map(({ kind }) => kind)).toEqual(['password', 'recovery']);
	for (const { kind, wrapped } of stored.unlockers) {
		const opened = await unwrapMasterKey(unlockKeys[kind], wrapped, { accountId, unlocker: kind });
		expect(opened).toEqual({ ok: true, value: masterKey });
		const other = { accountId: accountId.replaceAll('1', '2'), unlocker: kind };
		expect(await unwrapMasterKey(unlockKeys[kind], wrapped, other)).toMatchObject({ ok: false });
	}
	expect(await unwrapPersonalKeys(masterKey, stored.personalKeys, { accountId })).toEqual({
		ok: true,
		value: { ...keys, root },
	});
});

test('without a network’s root none is pinned', async () => {
	const { masterKey, keys, stored } = await newAccountKeys({ accountId, exportKey });
	const opened = await unwrapPersonalKeys(masterKey, stored.personalKeys, { accountId });
	expect(opened).toEqual({ ok: true, value: keys });
});
