import { err, nearest, ok, type Result } from '@schutznetz/kernel';
import { type ChecksumProblem, fromNumber, type Secret, type SecretForm, toNumber } from './secret.ts';

/** What a list holds: eleven bits a word. */
const LIST_WORDS = 2048;

/** Why words are no secret; positions count from 1, as the words are numbered on screen. */
export type WordsProblem =
	| { readonly kind: 'word-count'; readonly came: number; readonly due: readonly SecretForm[] }
	| {
			readonly kind: 'unknown-word';
			readonly position: number;
			readonly came: string;
			readonly nearest: string | undefined;
	  }
	| ChecksumProblem;

/** The words of a secret from one language's list; another list gives other words for the same bits. */
export function secretToWords(secret: Secret, list: readonly string[]): string[] {
	assertList(list);
	let rest = toNumber(secret);
	const words: string[] = [];
	for (let i = 0; i < secret.form; i++) {
		words.unshift(list[Number(rest & 0x7ffn)] ?? '');
		rest >>= 11n;
	}
	return words;
}

/** The secret of eight or twelve words, whatever their case and the spaces around them. */
export function wordsToSecret(
	words: readonly string[],
	list: readonly string[],
): Result<Secret, WordsProblem> {
	assertList(list);
	const due = [8, 12] as const;
	const form = due.find((count) => count === words.length);
	if (form === undefined) return err({ kind: 'word-count', came: words.length, due });
	let number = 0n;
	for (const [i, word] of words.entries()) {
		const came = word.trim().normalize('NFC').toLowerCase();
		const index = list.indexOf(came);
		if (index < 0) return err({ kind: 'unknown-word', position: i + 1, came, nearest: nearest(came, list) });
		number = (number << 11n) | BigInt(index);
	}
	const secret = fromNumber(form, number);
	return secret ? ok(secret) : err({ kind: 'checksum' });
}

function assertList(list: readonly string[]): void {
	if (list.length !== LIST_WORDS) {
		throw new TypeError(`list of words: ${list.length} came, ${LIST_WORDS} are due`);
	}
}
