import { utf8 } from '../bytes.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';

/**
 * The key of the password's unlocker.
 *
 * @param exportKey - what OPAQUE exports at registration and at every sign-in with the same password
 */
export function passwordUnlockKey(exportKey: string): Promise<Uint8Array<ArrayBuffer>> {
	return derive(utf8(exportKey), LABELS.passwordUnlock);
}
