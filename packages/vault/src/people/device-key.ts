import { utf8 } from '../bytes.ts';
import { LABELS } from '../labels.ts';

/**
 * The own key of a device: its browser keeps it and gives its bytes to no script. Whoever reads the disk of the device
 * may find them.
 */
export function newDeviceKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
}

/** What the device's unlocker is made from (32 bytes): the same for ever. */
export async function deviceSecret(key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
	return new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8(LABELS.deviceSecret)));
}
