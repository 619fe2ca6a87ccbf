import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../labels.ts';
import { newSigningPair, sign, signingPairFromSeed, verify } from './signature.ts';

const { seed, publicKey } = newSigningPair();
const content = new TextEncoder().encode('Wer unterschreibt, steht dafür ein.');

describe('a signature', () => {
	it('holds for its key, use and content', () => {
		fc.assert(
			fc.property(fc.uint8Array(), (bytes) => {
				expect(verify(publicKey, LABELS.message, bytes, sign(seed, LABELS.message, bytes))).toBe(true);
			}),
			{ numRuns: 20 },
		);
	});

	it('holds for no other use, content or key', () => {
		const signature = sign(seed, LABELS.message, content);
		expect(verify(publicKey, LABELS.firstMessage, content, signature)).toBe(false);
		expect(verify(publicKey, LABELS.message, content.slice(1), signature)).toBe(false);
		expect(verify(newSigningPair().publicKey, LABELS.message, content, signature)).toBe(false);
	});

	it('does not hold with any bit flipped', () => {
		const signature = sign(seed, LABELS.message, content);
		for (let bit = 0; bit < 512; bit++) {
			const flipped = signature.slice();
			flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
			expect(verify(publicKey, LABELS.message, content, flipped)).toBe(false);
		}
	});

	it('is false, not an exception, for what has no form of a key or signature', () => {
		const signature = sign(seed, LABELS.message, content);
		expect(verify(new Uint8Array(31), LABELS.message, content, signature)).toBe(false);
		expect(verify(publicKey, LABELS.message, content, signature.slice(1))).toBe(false);
		fc.assert(
			fc.property(
				fc.uint8Array({ minLength: 32, maxLength: 32 }),
				fc.uint8Array({ minLength: 64, maxLength: 64 }),
				(key, any) => verify(key, LABELS.message, content, any) === false,
			),
			{ numRuns: 50 },
		);
	});

	it('of a key of small order counts for nothing, as lenient rules would let it count for everything', () => {
		const neutral = Uint8Array.of(1, ...new Uint8Array(31));
		const forAll = Uint8Array.of(...neutral, ...new Uint8Array(32));
		expect(ed25519.verify(forAll, content, neutral, { zip215: true })).toBe(true);
		expect(verify(neutral, LABELS.message, content, forAll)).toBe(false);
	});

	it('comes from a seed that always gives the same key', () => {
		expect(signingPairFromSeed(seed).publicKey).toEqual(publicKey);
	});
});
