import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { goodValue } from '../testing/good-value.ts';
import { digitsToSecret, secretToDigits } from './digits.ts';
import { isSameSecret, newSecret, type Secret, type SecretForm } from './secret.ts';
import { secretToWords, wordsToSecret } from './words.ts';

/** Two lists of invented words, so that these tests do not depend on the words of a language. */
const firstList = Array.from({ length: 2048 }, (_, i) => `wort${String(i).padStart(4, '0')}`);
const secondList = Array.from({ length: 2048 }, (_, i) => `word${String(i).padStart(4, '0')}`);

const secrets = fc.oneof(
	fc.uint8Array({ minLength: 10, maxLength: 10 }).map((bits): Secret => ({ form: 8, bits })),
	fc.uint8Array({ minLength: 16, maxLength: 16 }).map((bits): Secret => ({ form: 12, bits })),
);

describe('a secret', () => {
	it('is the same in the words of every language and in digits', () => {
		fc.assert(
			fc.property(secrets, (secret) => {
				const words = secretToWords(secret, firstList);
				const digits = secretToDigits(secret);
				expect(words).toHaveLength(secret.form);
				expect(digits).toMatch(secret.form === 8 ? /^\d{27}$/ : /^\d{40}$/);
				const read = [
					goodValue(wordsToSecret(words, firstList)),
					goodValue(wordsToSecret(secretToWords(secret, secondList), secondList)),
					goodValue(digitsToSecret(digits)),
				];
				for (const other of read) expect(isSameSecret(secret, other)).toBe(true);
			}),
		);
	});

	it('is read whatever the case and the spaces', () => {
		const secret = newSecret(8);
		const words = secretToWords(secret, firstList).map((word) => ` ${word.toUpperCase()} `);
		expect(wordsToSecret(words, firstList)).toEqual({ ok: true, value: secret });
	});

	it('differs from one of the other form with the same beginning', () => {
		const bits = new Uint8Array(16);
		expect(isSameSecret({ form: 8, bits: bits.slice(0, 10) }, { form: 12, bits })).toBe(false);
	});
});

describe('wrong words', () => {
	const words = secretToWords(newSecret(8), firstList);

	it('names the count', () => {
		expect(wordsToSecret(words.slice(1), firstList)).toEqual({
			ok: false,
			error: { kind: 'word-count', came: 7, due: [8, 12] },
		});
	});

	it('names the word that is not in the list, with its number and the nearest', () => {
		const wrong = words.with(2, 'wort00x7');
		expect(wordsToSecret(wrong, firstList)).toEqual({
			ok: false,
			error: { kind: 'unknown-word', position: 3, came: 'wort00x7', nearest: 'wort0007' },
		});
	});

	it('throws for a list that is none', () => {
		expect(() => wordsToSecret(words, firstList.slice(1))).toThrow('2047 came, 2048 are due');
	});

	// Every replacement of one word by every other one of the list, over several secrets: what a checksum of eight
	// (four) bits lets through is 1 in 256 (16). The bounds are six standard deviations wide.
	it.each<[SecretForm, number]>([
		[8, 1 / 256],
		[12, 1 / 16],
	])('one wrong word of %d is found but for about %f', { timeout: 60_000 }, (form, expected) => {
		let tried = 0;
		let unnoticed = 0;
		for (let round = 0; round < 4; round++) {
			const right = secretToWords(newSecret(form), firstList);
			for (let position = 0; position < form; position++) {
				for (let step = 1; step < 2048; step += 3) {
					const index = (firstList.indexOf(right[position] ?? '') + step) % 2048;
					const read = wordsToSecret(right.with(position, firstList[index] ?? ''), firstList);
					tried++;
					if (read.ok) unnoticed++;
					else expect(read.error.kind).toBe('checksum');
				}
			}
		}
		const deviation = Math.sqrt(tried * expected * (1 - expected));
		expect(Math.abs(unnoticed - tried * expected)).toBeLessThan(6 * deviation);
	});
});

describe('digits', () => {
	const secret = newSecret(8);
	const digits = secretToDigits(secret);

	it('are read in groups', () => {
		const grouped = digits.replace(/(.{3})/g, '$1 ').replace(' ', ' – ');
		expect(digitsToSecret(` ${grouped}\n`)).toEqual({ ok: true, value: secret });
	});

	it.each([
		['arabic', 0x660],
		['persian', 0x6f0],
		['devanagari', 0x966],
		['bengali', 0x9e6],
		['thai', 0xe50],
		['myanmar', 0x1040],
		['khmer', 0x17e0],
		['full width', 0xff10],
	])('are read in %s', (_, zero) => {
		const written = digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
		expect(digitsToSecret(written)).toEqual({ ok: true, value: secret });
	});

	it('name their count, and what is none', () => {
		expect(digitsToSecret(digits.slice(1))).toEqual({
			ok: false,
			error: { kind: 'digit-count', came: 26, due: [27, 40] },
		});
		expect(digitsToSecret(`12 x${digits}`)).toEqual({
			ok: false,
			error: { kind: 'not-a-digit', position: 4, came: 'x' },
		});
	});

	it('are refused beyond the largest secret', () => {
		expect(digitsToSecret('9'.repeat(27))).toEqual({ ok: false, error: { kind: 'checksum' } });
		expect(digitsToSecret('9'.repeat(40))).toEqual({ ok: false, error: { kind: 'checksum' } });
	});
});

describe('the generator', () => {
	it('never gives the same secret twice, and each bit as often as not', { timeout: 60_000 }, () => {
		const count = 20_000;
		const ones = new Array<number>(80).fill(0);
		const seen = new Set<string>();
		for (let i = 0; i < count; i++) {
			const { bits } = newSecret(8);
			seen.add(String(bits));
			for (let bit = 0; bit < 80; bit++) {
				ones[bit] = (ones[bit] ?? 0) + (((bits[bit >> 3] ?? 0) >> (bit & 7)) & 1);
			}
		}
		expect(seen.size).toBe(count);
		// Six standard deviations of a fair coin, for each of the 80 bits.
		for (const sum of ones) expect(Math.abs(sum - count / 2)).toBeLessThan(6 * Math.sqrt(count / 4));
	});

	it('gives each word as often as any other, the last one with the checksum too', { timeout: 60_000 }, () => {
		const count = 32_768;
		for (const position of [0, 3, 7]) {
			const counts = new Array<number>(2048).fill(0);
			for (let i = 0; i < count; i++) {
				const word = secretToWords(newSecret(8), firstList)[position] ?? '';
				const index = firstList.indexOf(word);
				counts[index] = (counts[index] ?? 0) + 1;
			}
			const expected = count / 2048;
			const chiSquare = counts.reduce((sum, seen) => sum + (seen - expected) ** 2 / expected, 0);
			// 2047 degrees of freedom: mean 2047, standard deviation 64; six of them.
			expect(Math.abs(chiSquare - 2047)).toBeLessThan(6 * 64);
		}
	});
});
