import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { concat, utf8 } from '../bytes.ts';
import { toB64 } from '../public/b64.ts';
import { deviceSecret, newDeviceKey } from './device-key.ts';
import { pairedUnlocker } from './paired-unlocker.ts';
import { pairingDigits } from './pairing.ts';

test("a device's key gives no bytes to a script, and the same secret for ever", async () => {
	const key = await newDeviceKey();
	await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
	await expect(crypto.subtle.exportKey('jwk', key)).rejects.toThrow();
	// As a browser's storage gives it back.
	const again = structuredClone(key);
	expect(again.extractable).toBe(false);
	expect(await deviceSecret(again)).toEqual(await deviceSecret(key));
	expect(await deviceSecret(await newDeviceKey())).not.toEqual(await deviceSecret(key));
});

test('the secret is HMAC-SHA-256 of the label, and what is made of it stays what it was', async () => {
	const raw = Uint8Array.from({ length: 32 }, (_, index) => index);
	const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
	const secret = await deviceSecret(key);
	const due = createHmac('sha256', raw).update(utf8('schutznetz/1/device-secret')).digest();
	expect(secret).toEqual(concat(due));
	const { proof, publicKey } = await pairedUnlocker(secret, 'device');
	expect(toB64(secret)).toBe('At9DV-R7CgUdUAKiqaeduiJhj4hvRAHfiU4Mg2NHrqg');
	expect(toB64(proof)).toBe('zw4XbCc2PGYnHKvdUbzEXSu55F3PbBGEYhkp8X-yw-Y');
	expect(pairingDigits(publicKey)).toBe('5311 8072');
});
