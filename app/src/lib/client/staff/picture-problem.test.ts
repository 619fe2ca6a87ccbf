import { describe, expect, test } from 'vitest';
import { pictureProblem } from './picture-problem.ts';

const latin = (content: string): number[] => Array.from(content, (one) => one.charCodeAt(0));
const two = (value: number): number[] => [value >> 8, value & 255];
const small = (value: number): number[] => [value & 255, value >> 8];

const png = (width: number, height: number): number[] => [
	...latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
	...two(width >>> 16),
	...two(width & 65535),
	...two(height >>> 16),
	...two(height & 65535),
];
const segment = (marker: number, content: readonly number[]): number[] => [
	255,
	marker,
	...two(content.length + 2),
	...content,
];
const frame = (marker: number, width: number, height: number): number[] =>
	segment(marker, [8, ...two(height), ...two(width), 1, 1, 17, 0]);
const jpeg = (...parts: readonly (readonly number[])[]): number[] => [255, 216, ...parts.flat()];
const gif = (screen: readonly number[], ...blocks: readonly (readonly number[])[]): number[] => [
	...latin('GIF89a'),
	...screen.flatMap(small),
	0x80,
	0,
	0,
	...Array(6).fill(0),
	...blocks.flat(),
];
const comment = [0x21, 0xfe, 3, 0x2c, 0x2c, 0x2c, 0];
const picture = (left: number, top: number, width: number, height: number): number[] => [
	0x2c,
	...[left, top, width, height].flatMap(small),
];
const webp = (kind: string, content: readonly number[]): number[] => [
	...latin(`RIFF\0\0\0\0WEBP${kind}\0\0\0\0`),
	...content,
];
const lossless = (width: number, height: number): number[] => {
	const bits = (width - 1) | ((height - 1) << 14);
	return [0x2f, ...small(bits & 65535), ...small((bits >>> 16) & 65535)];
};
const canvas = (width: number, height: number): number[] => [
	...[0, 0, 0, 0],
	...small((width - 1) & 65535),
	(width - 1) >>> 16,
	...small((height - 1) & 65535),
	(height - 1) >>> 16,
];
const keyFrame = (width: number, height: number): number[] => [
	...[0, 0, 0, 0x9d, 1, 0x2a],
	...small(width),
	...small(height),
];

const thumbnail = segment(0xe1, [...latin('Exif\0\0'), ...jpeg(frame(0xc0, 160, 120))]);
const problem = (bytes: readonly number[]) => pictureProblem(Uint8Array.from(bytes));

describe('a picture of a phone is shown', () => {
	test.each([
		['PNG', png(12_000, 8000)],
		['JPEG with a preview inside', jpeg(thumbnail, frame(0xc0, 12_000, 8000))],
		['progressive JPEG', jpeg(segment(0xc4, [0]), frame(0xc2, 4000, 3000))],
		['GIF', gif([800, 600], comment, picture(0, 0, 800, 600))],
		['WebP', webp('VP8 ', keyFrame(4000, 3000))],
		['WebP without loss', webp('VP8L', lossless(4000, 3000))],
		['WebP of parts', webp('VP8X', canvas(4000, 3000))],
	])('%s', (_, bytes) => {
		expect(problem(bytes)).toBeUndefined();
	});
});

describe('one that unpacks to too much is named with its size, and decoded by nobody', () => {
	test.each([
		['PNG', png(30_000, 30_000), 30_000, 30_000],
		['PNG that is long and thin', png(0x7fffffff, 1), 0x7fffffff, 1],
		['JPEG whose preview is small', jpeg(thumbnail, frame(0xc0, 30_000, 30_000)), 30_000, 30_000],
		[
			'JPEG with noise before the marker',
			jpeg([1, 2, 255, 255], frame(0xc2, 65_535, 9000).slice(1)),
			65_535,
			9000,
		],
		['GIF by its screen', gif([40_000, 30_000], comment, picture(0, 0, 1, 1)), 40_000, 30_000],
		['GIF by its picture', gif([1, 1], comment, picture(9, 5, 30_000, 30_000)), 30_009, 30_005],
		['WebP', webp('VP8 ', keyFrame(16_383, 16_383)), 16_383, 16_383],
		['WebP without loss', webp('VP8L', lossless(16_384, 16_384)), 16_384, 16_384],
		['WebP of parts', webp('VP8X', canvas(70_000, 60_000)), 70_000, 60_000],
	])('%s', (_, bytes, width, height) => {
		expect(problem(bytes)).toEqual({ kind: 'too-many-pixels', width, height });
	});
});

describe('one whose header does not say its size is decoded by nobody either', () => {
	test.each([
		['nothing', []],
		['PNG cut short', png(10, 10).slice(0, 20)],
		['PNG that begins with something else', png(10, 10).with(12, 0)],
		['PNG without pixels', png(0, 10)],
		['JPEG with pixels before a size', jpeg(segment(0xda, [0]), frame(0xc0, 10, 10))],
		['JPEG that ends', jpeg([255, 217], frame(0xc0, 10, 10))],
		['JPEG cut short', jpeg(thumbnail)],
		['JPEG whose height comes later', jpeg(frame(0xc0, 10, 0))],
		['GIF without a picture', gif([10, 10], comment, [0x3b])],
		['GIF whose comment never ends', gif([10, 10], [0x21, 0xfe, 200])],
		['WebP of another kind', webp('VP9 ', canvas(10, 10))],
		['another format', latin('BM this is a bitmap of Windows')],
	])('%s', (_, bytes) => {
		expect(problem(bytes)).toEqual({ kind: 'no-size' });
	});

	test('whatever the bytes, looking ends, and throws nothing', () => {
		for (const start of [png(1, 1).slice(0, 8), jpeg(), gif([1, 1]), webp('VP8X', [])]) {
			for (const filling of [0, 0x21, 0xfe, 255]) {
				expect(() => problem([...start, ...Array(5000).fill(filling)])).not.toThrow();
			}
		}
	});
});
