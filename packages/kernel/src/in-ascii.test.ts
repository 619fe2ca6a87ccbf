import { expect, test } from 'vitest';
import { inAscii } from './in-ascii.ts';

test.each([
	['Büro Süd e. V.', 'buero-sued-e-v-'],
	['Großstadt', 'grossstadt'],
	['Çà & là', 'ca-la'],
	['§ 3', '-3'],
	['', ''],
])('"%s" is "%s"', (text, ascii) => {
	expect(inAscii(text)).toBe(ascii);
});
