import { expect, test } from 'vitest';
import { textRoom } from './text-room.ts';

test.each([
	['', 'room', 16_000],
	['a'.repeat(16_384), 'room', 0],
	['a'.repeat(16_385), 'too-long', 1],
	['a'.repeat(100_000), 'too-long', 84_000],
	['ж'.repeat(8_192), 'room', 0],
	['🌱'.repeat(4_097), 'too-long', 1],
	['🌱', 'room', 4_000],
	['\n'.repeat(8_193), 'too-long', 1],
] as const)('%#: %.3s… counts in characters of its own kind', (text, kind, characters) => {
	expect(textRoom(text)).toEqual({ kind, characters });
});
