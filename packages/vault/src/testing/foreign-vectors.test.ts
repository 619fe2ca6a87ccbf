import { Aes128Gcm, CipherSuite, DhkemX25519HkdfSha256, HkdfSha256 } from '@hpke/core';
import { XWing } from '@hpke/hybridkem-x-wing';
import { gcm } from '@noble/ciphers/aes.js';
import { ed25519, x25519 } from '@noble/curves/ed25519.js';
import { argon2id as nobleArgon2id } from '@noble/hashes/argon2.js';
import { hkdf as nobleHkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { ml_kem768_x25519 } from '@noble/post-quantum/hybrid.js';
import { argon2id } from 'hash-wasm';
import { describe, expect, it } from 'vitest';
import { hkdf } from '../hkdf.ts';
import { hex, toHex } from './hex.ts';
import argon2Vectors from './vectors/argon2id.json' with { type: 'json' };
import ed25519Rfc from './vectors/rfc8032-ed25519.json' with { type: 'json' };
import hpkeRfc from './vectors/rfc9180-hpke.json' with { type: 'json' };
import gcmVectors from './vectors/wycheproof-aes-gcm.json' with { type: 'json' };
import ed25519Vectors from './vectors/wycheproof-ed25519.json' with { type: 'json' };
import hkdfVectors from './vectors/wycheproof-hkdf-sha256.json' with { type: 'json' };
import x25519Vectors from './vectors/wycheproof-x25519.json' with { type: 'json' };
import xWingVectors from './vectors/x-wing.json' with { type: 'json' };

// What the vault is built on, against vectors that others made; each primitive by the library in use and by the
// second one that the other tests compare with.

describe('AES-256-GCM', () => {
	it.each(gcmVectors.vectors)('Wycheproof $tcId $comment ($result)', async (vector) => {
		const iv = hex(vector.iv);
		const additionalData = hex(vector.aad);
		const sealed = hex(vector.ct + vector.tag);
		const key = await crypto.subtle.importKey('raw', hex(vector.key), 'AES-GCM', false, ['decrypt']);
		const platform = crypto.subtle
			.decrypt({ name: 'AES-GCM', iv, additionalData }, key, sealed)
			.then((plain) => toHex(new Uint8Array(plain)));
		const second = async () => toHex(gcm(hex(vector.key), iv, additionalData).decrypt(sealed));
		if (vector.result === 'valid') {
			await expect(platform).resolves.toBe(vector.msg);
			await expect(second()).resolves.toBe(vector.msg);
		} else {
			await expect(platform).rejects.toThrow();
			await expect(second()).rejects.toThrow();
		}
	});
});

describe('HKDF-SHA-256', () => {
	it.each(hkdfVectors.vectors)('Wycheproof $tcId $comment', async ({ ikm, salt, info, size, okm }) => {
		expect(toHex(await hkdf(hex(ikm), hex(salt), hex(info), size))).toBe(okm);
		expect(toHex(nobleHkdf(sha256, hex(ikm), hex(salt), hex(info), size))).toBe(okm);
	});
});

describe('Ed25519', () => {
	it.each(ed25519Rfc.vectors)('RFC 8032 test $test', ({ seed, publicKey, msg, sig }) => {
		expect(toHex(ed25519.getPublicKey(hex(seed)))).toBe(publicKey);
		expect(toHex(ed25519.sign(hex(msg), hex(seed)))).toBe(sig);
	});

	it.each(ed25519Vectors.vectors)('Wycheproof $tcId $comment ($result)', async (vector) => {
		const [publicKey, message, signature] = [hex(vector.publicKey), hex(vector.msg), hex(vector.sig)];
		const due = vector.result === 'valid';
		expect(ed25519.verify(signature, message, publicKey, { zip215: false })).toBe(due);
		const key = await crypto.subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
		expect(await crypto.subtle.verify('Ed25519', key, signature, message)).toBe(due);
	});
});

describe('X25519, as the KEM uses it', () => {
	/** The KEM keeps its curve to itself; an edge case of the curve is worth reaching in. */
	const curve = (
		new XWing() as unknown as { _x25519: { derive(a: Uint8Array, b: Uint8Array): Promise<Uint8Array> } }
	)._x25519;

	it.each(x25519Vectors.vectors)('Wycheproof $tcId $comment', async (vector) => {
		const derived = await curve.derive(hex(vector.private), hex(vector.public)).then(toHex, () => 'refused');
		const isZero = /^0+$/.test(vector.shared);
		expect(isZero ? [vector.shared, 'refused'] : [vector.shared]).toContain(derived);
		if (!isZero)
			expect(toHex(x25519.getSharedSecret(hex(vector.private), hex(vector.public)))).toBe(vector.shared);
	});
});

describe('X-Wing', () => {
	it.each(xWingVectors.vectors)('draft 10, seed $seed', async (vector) => {
		const seed = hex(vector.seed);
		const ekm = hex(vector.encapsulationSeed);
		const kem = new XWing();
		const pair = await kem.generateKeyPairDerand(seed);
		const { enc, sharedSecret } = await kem.encap({ recipientPublicKey: pair.publicKey, ekm: ekm.buffer });
		const opened = await kem.decap({ recipientKey: pair.privateKey, enc });
		const publicKey = new Uint8Array(await kem.serializePublicKey(pair.publicKey));
		const second = ml_kem768_x25519.keygen(seed);
		const secondSent = ml_kem768_x25519.encapsulate(second.publicKey, ekm);

		expect(toHex(new Uint8Array(sharedSecret))).toBe(vector.sharedSecret);
		expect(toHex(new Uint8Array(opened))).toBe(vector.sharedSecret);
		expect(toHex(sha256(new Uint8Array(enc)))).toBe(vector.ciphertextSha256);
		if (vector.publicKeySha3) expect(toHex(sha3_256(publicKey))).toBe(vector.publicKeySha3);
		expect(toHex(second.publicKey)).toBe(toHex(publicKey));
		expect(toHex(secondSent.cipherText)).toBe(toHex(new Uint8Array(enc)));
		expect(toHex(secondSent.sharedSecret)).toBe(vector.sharedSecret);
	});
});

describe('HPKE key schedule, AEAD and exporter', () => {
	it.each(hpkeRfc.vectors)('RFC 9180 A.1.1', async (vector) => {
		const kem = new DhkemX25519HkdfSha256();
		const suite = new CipherSuite({ kem, kdf: new HkdfSha256(), aead: new Aes128Gcm() });
		const { privateKey: recipientKey } = await kem.deriveKeyPair(hex(vector.ikmR).buffer);
		const recipient = await suite.createRecipientContext({
			recipientKey,
			enc: hex(vector.enc).buffer,
			info: hex(vector.info).buffer,
		});
		expect(toHex(new Uint8Array(await recipient.open(hex(vector.ct), hex(vector.aad))))).toBe(vector.pt);
		for (const { context, value } of vector.exports) {
			expect(toHex(new Uint8Array(await recipient.export(hex(context), 32)))).toBe(value);
		}
	});
});

describe('Argon2id', () => {
	it.each(argon2Vectors.vectors)(
		'$memoryKiB KiB, $passes passes, $lanes lanes',
		{ timeout: 60_000 },
		async (vector) => {
			const { password, salt, passes, memoryKiB, lanes, hash } = vector;
			const hashed = await argon2id({
				password,
				salt,
				iterations: passes,
				memorySize: memoryKiB,
				parallelism: lanes,
				hashLength: 32,
			});
			expect(hashed).toBe(hash);
			if (memoryKiB > 1024) return; // the second library takes seconds for the large one
			expect(toHex(nobleArgon2id(password, salt, { t: passes, m: memoryKiB, p: lanes, dkLen: 32 }))).toBe(
				hash,
			);
		},
	);

	it('the second library gives RFC 9106, 5.3', () => {
		const bytes = (value: number, count: number) => new Uint8Array(count).fill(value);
		const hashed = nobleArgon2id(bytes(1, 32), bytes(2, 16), {
			t: 3,
			m: 32,
			p: 4,
			key: bytes(3, 8),
			personalization: bytes(4, 12),
			dkLen: 32,
		});
		expect(toHex(hashed)).toBe('0d640df58d78766c08c037a34a8b53c9d01ef0452d75b65eb52520e96b01e659');
	});
});
