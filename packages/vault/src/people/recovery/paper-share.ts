import { sha256 } from '@noble/hashes/sha2.js';
import { err, nearest, ok, type Result } from '@schutznetz/kernel';
import { assertBytes, frame } from '../../bytes.ts';
import { LABELS } from '../../labels.ts';
import type { EscrowPlace } from './escrow.ts';
import { SHARE_BYTES } from './escrow.ts';

/** A share is 264 bits: 24 words, and one more that finds a wrong one. */
export const PAPER_SHARE_WORDS = 25;

/** Why words are no share; positions count from 1. */
export type PaperShareProblem =
	| { readonly kind: 'word-count'; readonly came: number; readonly due: readonly number[] }
	| {
			readonly kind: 'unknown-word';
			readonly position: number;
			readonly came: string;
			readonly nearest: string | undefined;
	  }
	/** A wrong word, or a paper of another splitting or account. */
	| { readonly kind: 'checksum' };

/** A share as words on paper, the last one a checksum that also names the splitting. */
export function shareToWords(share: Uint8Array, place: EscrowPlace, list: readonly string[]): string[] {
	assertBytes(share, SHARE_BYTES, 'share');
	let rest = share.reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n);
	const words: string[] = [];
	for (let i = 0; i < PAPER_SHARE_WORDS - 1; i++) {
		words.unshift(list[Number(rest & 0x7ffn)] ?? '');
		rest >>= 11n;
	}
	return [...words, list[checksum(share, place)] ?? ''];
}

/** The share of such words, whatever their case. */
export function wordsToShare(
	words: readonly string[],
	place: EscrowPlace,
	list: readonly string[],
): Result<Uint8Array, PaperShareProblem> {
	if (words.length !== PAPER_SHARE_WORDS) {
		return err({ kind: 'word-count', came: words.length, due: [PAPER_SHARE_WORDS] });
	}
	const indices: number[] = [];
	for (const [i, word] of words.entries()) {
		const came = word.trim().normalize('NFC').toLowerCase();
		const index = list.indexOf(came);
		if (index < 0) return err({ kind: 'unknown-word', position: i + 1, came, nearest: nearest(came, list) });
		indices.push(index);
	}
	let number = indices.slice(0, -1).reduce((sum, index) => (sum << 11n) | BigInt(index), 0n);
	const share = new Uint8Array(SHARE_BYTES);
	for (let i = SHARE_BYTES - 1; i >= 0; i--) {
		share[i] = Number(number & 0xffn);
		number >>= 8n;
	}
	return checksum(share, place) === indices.at(-1) ? ok(share) : err({ kind: 'checksum' });
}

/** Eleven bits. */
function checksum(share: Uint8Array, { accountId, escrowId }: EscrowPlace): number {
	const [high = 0, low = 0] = sha256(frame([LABELS.paperShareChecksum, accountId, escrowId, share]));
	return (high << 3) | (low >> 5);
}
