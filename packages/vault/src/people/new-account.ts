import type { Secret } from '../secret/secret.ts';
import { newMasterKey, type UnlockerPlace, wrapMasterKey } from './master-key.ts';
import { passwordUnlockKey } from './password-unlock-key.ts';
import { newPersonalKeys, type PersonalKeys, wrapPersonalKeys } from './personal-keys.ts';
import { newRecoveryCode, recoveryKeys } from './recovery-code.ts';

/** What a new account's keys come from. */
export type NewAccountSource = {
	readonly accountId: string;
	/** Of the password's registration. */
	readonly exportKey: string;
	/** The root's public key, where the network has one. */
	readonly root?: Uint8Array;
};

/** A new account: what its owner notes or keeps open, and what the server stores of it. */
export type NewAccountKeys = {
	/** Shown once as twelve words, kept nowhere. */
	readonly recoveryCode: Secret;
	readonly masterKey: Uint8Array;
	readonly keys: PersonalKeys;
	readonly stored: {
		readonly recoveryProofHash: Uint8Array;
		readonly personalKeys: Uint8Array;
		readonly unlockers: readonly {
			readonly kind: UnlockerPlace['unlocker'];
			readonly wrapped: Uint8Array;
		}[];
	};
};

/** Makes everything that a new account needs besides its password's record: keys, and the two ways to open them. */
export async function newAccountKeys({
	accountId,
	exportKey,
	root,
}: NewAccountSource): Promise<NewAccountKeys> {
	const recoveryCode = newRecoveryCode();
	const recovery = await recoveryKeys(recoveryCode);
	const masterKey = newMasterKey();
	const keys = newPersonalKeys();
	const wrap = async (kind: UnlockerPlace['unlocker'], unlockKey: Uint8Array) => ({
		kind,
		wrapped: await wrapMasterKey(unlockKey, masterKey, { accountId, unlocker: kind }),
	});
	const pinned = root === undefined ? keys : { ...keys, root };
	return {
		recoveryCode,
		masterKey,
		keys,
		stored: {
			recoveryProofHash: recovery.proofHash,
			personalKeys: await wrapPersonalKeys(masterKey, pinned, { accountId }),
			unlockers: [
				await wrap('password', await passwordUnlockKey(exportKey)),
				await wrap('recovery', recovery.unlockKey),
			],
		},
	};
}
