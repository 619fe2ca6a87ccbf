import { err, ok, type Result } from '@schutznetz/kernel';
import { asciiDigit } from './ascii-digit.ts';
import { type ChecksumProblem, FORMS, fromNumber, type Secret, toNumber } from './secret.ts';

/** Why digits are no secret; a position counts the characters of what came, from 1. */
export type DigitsProblem =
	| { readonly kind: 'digit-count'; readonly came: number; readonly due: readonly number[] }
	| { readonly kind: 'not-a-digit'; readonly position: number; readonly came: string }
	| ChecksumProblem;

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
		const digit = asciiDigit(character);
		if (digit === undefined) return err({ kind: 'not-a-digit', position: i + 1, came: character });
		digits += digit;
	}
	const due = [FORMS[8].digits, FORMS[12].digits];
	const form = ([8, 12] as const).find((candidate) => FORMS[candidate].digits === digits.length);
	if (form === undefined) return err({ kind: 'digit-count', came: digits.length, due });
	const secret = fromNumber(form, BigInt(digits));
	return secret ? ok(secret) : err({ kind: 'checksum' });
}
