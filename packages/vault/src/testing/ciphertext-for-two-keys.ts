import { ecb, gcm } from '@noble/ciphers/aes.js';

// AES-GCM does not commit to its key: for any two keys there is a ciphertext that both open. This makes one, so that
// a test can show that an envelope's commitment is what refuses it.

const FIELD = 0xe1n << 120n;

const toNumber = (block: Uint8Array) => block.reduce((number, byte) => (number << 8n) | BigInt(byte), 0n);
const toBlock = (number: bigint) =>
	Uint8Array.from({ length: 16 }, (_, i) => Number((number >> BigInt(8 * (15 - i))) & 255n));

/** Multiplication in GF(2^128) with the bit order of GCM (NIST SP 800-38D, 6.3). */
function multiply(a: bigint, b: bigint): bigint {
	let product = 0n;
	let shifted = a;
	for (let bit = 127n; bit >= 0n; bit--) {
		if ((b >> bit) & 1n) product ^= shifted;
		shifted = shifted & 1n ? (shifted >> 1n) ^ FIELD : shifted >> 1n;
	}
	return product;
}

/** The inverse: a to the power of 2^128 - 2. */
function invert(a: bigint): bigint {
	let inverse = 1n << 127n;
	let power = a;
	for (let bit = 1; bit < 128; bit++) {
		power = multiply(power, power);
		inverse = multiply(inverse, power);
	}
	return inverse;
}

/** One block of ciphertext and the tag that both keys accept with this IV and associated data. */
export function ciphertextForTwoKeys(
	keys: [Uint8Array, Uint8Array],
	iv: Uint8Array,
	associated: Uint8Array,
): Uint8Array {
	// The tag is linear in the one block: tag(c) = tag(0) ^ c * H^2, so tag1(c) = tag2(c) has one solution.
	const [first, second] = keys.map((key) => {
		const hashKey = toNumber(ecb(key, { disablePadding: true }).encrypt(new Uint8Array(16)));
		const keyStream = gcm(key, iv, associated).encrypt(new Uint8Array(16)).slice(0, 16);
		const tagOfZero = toNumber(gcm(key, iv, associated).encrypt(keyStream).slice(16));
		return { square: multiply(hashKey, hashKey), tagOfZero };
	});
	if (!first || !second) throw new Error('two keys are due');
	const block = multiply(first.tagOfZero ^ second.tagOfZero, invert(first.square ^ second.square));
	const tag = first.tagOfZero ^ multiply(block, first.square);
	return Uint8Array.from([...toBlock(block), ...toBlock(tag)]);
}
