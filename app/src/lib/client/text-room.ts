import { TEXT_BUCKETS_BYTES, textBytes } from '@schutznetz/vault/public';

/** How much of a message fits, in characters as people count them, roughly. */
export type TextRoom = { readonly kind: 'room' | 'too-long'; readonly characters: number };

const mostBytes = Math.max(...TEXT_BUCKETS_BYTES);

/**
 * Bytes say nothing to people, so they are turned into characters of the kind that this text is made of: Latin
 * letters take one, Arabic or Cyrillic two, an emoji four or more.
 */
export function textRoom(text: string): TextRoom {
	const bytes = textBytes(text);
	const characters = [...text].length;
	const each = characters === 0 ? 1 : bytes / characters;
	return bytes > mostBytes
		? { kind: 'too-long', characters: roughly((bytes - mostBytes) / each, Math.ceil) }
		: { kind: 'room', characters: roughly((mostBytes - bytes) / each, Math.floor) };
}

/** Two digits that count, so that it reads as the estimate that it is. */
function roughly(value: number, round: (value: number) => number): number {
	const step = Math.max(1, 10 ** (Math.floor(Math.log10(Math.max(1, value))) - 1));
	return round(value / step) * step;
}
