import { err, ok, type Result } from '@schutznetz/kernel';
import { TEXT_BUCKETS_BYTES } from './sizes.ts';

/** A text that no bucket takes, with what it counts and what the largest bucket takes. */
export type TooLong = { readonly kind: 'too-long'; readonly cameBytes: number; readonly dueBytes: number };

/**
 * What a text counts: its UTF-8 bytes as they stand inside JSON, so that a line break, a quotation mark or a
 * backslash counts two.
 */
export function textBytes(text: string): number {
	return new TextEncoder().encode(JSON.stringify(text)).length - 2;
}

/** The smallest bucket that takes a text. */
export function textBucket(text: string): Result<number, TooLong> {
	const cameBytes = textBytes(text);
	const bucket = TEXT_BUCKETS_BYTES.find((size) => cameBytes <= size);
	if (bucket === undefined) return err({ kind: 'too-long', cameBytes, dueBytes: TEXT_BUCKETS_BYTES[2] });
	return ok(bucket);
}
