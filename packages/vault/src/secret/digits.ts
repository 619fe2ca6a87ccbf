import { err, ok, type Result } from '@schutznetz/kernel';
import { type ChecksumProblem, FORMS, fromNumber, type Secret, toNumber } from './secret.ts';

/** Why digits are no secret; a position counts the characters of what came, from 1. */
export type DigitsProblem =
	| { readonly kind: 'digit-count'; readonly came: number; readonly due: readonly number[] }
	| { readonly kind: 'not-a-digit'; readonly position: number; readonly came: string }
	| ChecksumProblem;

/** Where the ten digits of a script begin: whoever has no list of words in their language types these. */
const ZEROS = {
	ascii: 0x30,
	arabic: 0x660,
	persian: 0x6f0,
	devanagari: 0x966,
	bengali: 0x9e6,
	thai: 0xe50,
	myanmar: 0x1040,
	khmer: 0x17e0,
	fullWidth: 0xff10,
} as const;

/** What people put between groups of digits. */
const SEPARATOR = /[\s\p{Pd}.,/]/u;

/** The digits of a secret: 27 for eight words, 40 for twelve. */
export function secretToDigits(secret: Secret): string {
	return toNumber(secret).toString().padStart(FORMS[secret.form].digits, '0');
}

/** The secret of 27 or 40 digits, grouped in any way, in any of the known scripts. */
export function digitsToSecret(text: string): Result<Secret, DigitsProblem> {
	let digits = '';
	for (const [i, character] of [...text].entries()) {
		if (SEPARATOR.test(character)) continue;
		const digit = digitOf(character);
		if (digit === undefined) return err({ kind: 'not-a-digit', position: i + 1, came: character });
		digits += digit;
	}
	const due = [FORMS[8].digits, FORMS[12].digits];
	const form = ([8, 12] as const).find((candidate) => FORMS[candidate].digits === digits.length);
	if (form === undefined) return err({ kind: 'digit-count', came: digits.length, due });
	const secret = fromNumber(form, BigInt(digits));
	return secret ? ok(secret) : err({ kind: 'checksum' });
}

function digitOf(character: string): number | undefined {
	const code = character.codePointAt(0) ?? 0;
	const zero = Object.values(ZEROS).find((start) => code >= start && code <= start + 9);
	return zero === undefined ? undefined : code - zero;
}
