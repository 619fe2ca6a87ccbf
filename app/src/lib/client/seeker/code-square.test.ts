import { newSecret, secretToDigits } from '@schutznetz/vault';
import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { codeSquare } from './code-square.ts';

/** The drawn path as pixels, as a camera would see it. */
function picture({ size, path }: ReturnType<typeof codeSquare>, scale = 4) {
	const edge = size * scale;
	const data = new Uint8Array(edge * edge * 4).fill(255);
	for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g)) {
		for (let row = 0; row < scale; row++) {
			const from = ((Number(y) * scale + row) * edge + Number(x) * scale) * 4;
			for (let at = 0; at < scale * 4; at++) if (at % 4 !== 3) data[from + at] = 0;
		}
	}
	return { width: edge, height: edge, data };
}

test.each([8, 12] as const)('a camera reads the digits of %s words, and nothing else', (form) => {
	const digits = secretToDigits(newSecret(form));
	expect(decodeQR(picture(codeSquare(digits)))).toBe(digits);
});
