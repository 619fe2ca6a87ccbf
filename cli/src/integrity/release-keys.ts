import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import { fromB64, keyDigits, RELEASE_KEY_LABEL } from '@schutznetz/vault/public';

/** The digits by which people know a key: they read them to each other. */
export function releaseKeyDigits(publicKey: Uint8Array): string {
	return keyDigits(RELEASE_KEY_LABEL, publicKey);
}

/** The 32 bytes of the public half. */
export function publicBytesOf(key: KeyObject): Uint8Array {
	const { x } = createPublicKey(key).export({ format: 'jwk' });
	const bytes = fromB64(x ?? '');
	if (!bytes.ok) throw new TypeError('a key that is no Ed25519 key');
	return bytes.value;
}

/**
 * Makes a key and writes it where only this account reads it: PKCS #8, so that other tools can use it too.
 *
 * @param forbidden - folders in which a secret must not lie: the repository and the house's data
 * @returns the digits of its public half, or one German sentence
 */
export function makeReleaseKey(path: string, forbidden: readonly string[]): Result<string, string> {
	const full = resolve(path);
	const place = trueFolder(dirname(full));
	const around = forbidden.find((folder) => !/^\.\.(\/|$)/.test(relative(trueFolder(folder), place)));
	if (around !== undefined) {
		return err(
			`Der Schlüssel darf nicht in ${around} liegen: Was dort steht, wird kopiert. Nehmen Sie einen anderen Ort.`,
		);
	}
	const { privateKey } = generateKeyPairSync('ed25519');
	let file: number;
	try {
		file = openSync(full, 'wx', 0o600);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code === 'EEXIST') return err(`${path} gibt es schon; ein Schlüssel wird nie überschrieben.`);
		return err(`In ${dirname(full)} lässt sich nicht schreiben (${code}).`);
	}
	try {
		writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { flush: true });
	} finally {
		closeSync(file);
	}
	return ok(releaseKeyDigits(publicBytesOf(privateKey)));
}

/** Where a folder really is, behind all links; as it was named where it is not there. */
function trueFolder(folder: string): string {
	return existsSync(folder) ? realpathSync(folder) : folder;
}

/** Reads a key to sign with; one German sentence where that is not possible. */
export function readReleaseKey(path: string): Result<KeyObject, string> {
	let pem: string;
	try {
		pem = readFileSync(path, 'utf8');
	} catch (error) {
		return err(`Der Schlüssel ${path} lässt sich nicht lesen (${(error as NodeJS.ErrnoException).code}).`);
	}
	try {
		const key = createPrivateKey(pem);
		if (key.asymmetricKeyType === 'ed25519') return ok(key);
	} catch {
		// Said below: for who asks, no key and a key of another kind are the same.
	}
	return err(`${path} ist kein Schlüssel zum Unterschreiben (Ed25519, PKCS #8).`);
}
