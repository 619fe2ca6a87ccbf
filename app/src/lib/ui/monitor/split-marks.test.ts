import { describe, expect, test } from 'vitest';
import { splitMarks } from './split-marks.ts';

describe('splitMarks', () => {
	test.each<[string, [number, number][], string]>([
		['nothing found', [], 'Bund und Länder'],
		['at the start', [[0, 4]], '[Bund] und Länder'],
		['at the end', [[9, 15]], 'Bund und [Länder]'],
		[
			'twice',
			[
				[0, 4],
				[9, 15],
			],
			'[Bund] und [Länder]',
		],
		['everything', [[0, 15]], '[Bund und Länder]'],
	])('%s', (_name, ranges, expected) => {
		const pieces = splitMarks('Bund und Länder', ranges);
		expect(pieces.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join('')).toBe(expected);
	});
});
