import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { XWing } from '@hpke/hybridkem-x-wing';
import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes, concat, equalBytes, randomBytes, utf8 } from '../bytes.ts';
import { SUITES, writeEnvelopeHeader } from '../public/envelope-header.ts';
import { PART_BYTES, sealedBytes } from '../public/sizes.ts';
import { associatedData, type Context, commitmentInfo } from './context.ts';
import { type OpenProblem, readBody } from './open-problem.ts';

/** A pair to seal to: whoever has the seed (32 bytes) opens what was sealed to the public key (1216 bytes). */
export type SealingPair = {
	readonly seed: Uint8Array<ArrayBuffer>;
	readonly publicKey: Uint8Array<ArrayBuffer>;
};

/** HPKE (RFC 9180), base mode: X-Wing, HKDF-SHA-256, AES-256-GCM. Made at need: an import must do nothing. */
const hpke = () => new CipherSuite({ kem: new XWing(), kdf: new HkdfSha256(), aead: new Aes256Gcm() });

/** A fresh pair. */
export function newSealingPair(): Promise<SealingPair> {
	return sealingPairFromSeed(randomBytes(32));
}

/** The pair of a seed; the same seed gives the same public key for ever. */
export async function sealingPairFromSeed(seed: Uint8Array): Promise<SealingPair> {
	assertBytes(seed, 32, 'seed of a sealing pair');
	const { kem } = hpke();
	const pair = await new XWing().generateKeyPairDerand(concat(seed));
	return { seed: concat(seed), publicKey: new Uint8Array(await kem.serializePublicKey(pair.publicKey)) };
}

/** Seals a content to a public key (suite 2). Throws where the key is none: its length is for the caller to check. */
export async function sealTo(
	publicKey: Uint8Array,
	plaintext: Uint8Array,
	context: Context,
): Promise<Uint8Array<ArrayBuffer>> {
	assertBytes(publicKey, 1216, `public key to seal to (${context.label})`);
	const suite = hpke();
	const associated = associatedData(SUITES.seal, context);
	const sender = await suite.createSenderContext({
		recipientPublicKey: await suite.kem.deserializePublicKey(concat(publicKey)),
		info: utf8(context.label),
	});
	const commitment = await sender.export(commitmentInfo(context, associated), PART_BYTES.commitment);
	const ciphertext = await sender.seal(concat(plaintext), associated);
	const body = concat(new Uint8Array(sender.enc), new Uint8Array(commitment), new Uint8Array(ciphertext));
	return concat(writeEnvelopeHeader(SUITES.seal, body.length), body);
}

/** Opens an envelope of suite 2 with the seed; the commitment is checked before anything is decrypted. */
export async function openSealed(
	seed: Uint8Array,
	envelope: Uint8Array,
	context: Context,
): Promise<Result<Uint8Array<ArrayBuffer>, OpenProblem>> {
	assertBytes(seed, 32, `seed to open with (${context.label})`);
	const body = readBody(envelope, SUITES.seal, sealedBytes(0));
	if (!body.ok) return body;
	const commitmentAt = PART_BYTES.encapsulation;
	const ciphertextAt = commitmentAt + PART_BYTES.commitment;
	const suite = hpke();
	const recipientKey = await suite.kem.deserializePrivateKey(concat(seed));
	const associated = associatedData(SUITES.seal, context);
	try {
		const recipient = await suite.createRecipientContext({
			recipientKey,
			enc: body.value.slice(0, commitmentAt),
			info: utf8(context.label),
		});
		const due = await recipient.export(commitmentInfo(context, associated), PART_BYTES.commitment);
		const committed = body.value.subarray(commitmentAt, ciphertextAt);
		if (!equalBytes(new Uint8Array(due), committed)) return err({ kind: 'other-key' });
		return ok(new Uint8Array(await recipient.open(body.value.slice(ciphertextAt), associated)));
	} catch {
		return err({ kind: 'damaged' });
	}
}
