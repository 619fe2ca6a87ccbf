import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
const [light = '', dark = ''] = css.split('@media (prefers-color-scheme: dark)');

function luminance(hex: string): number {
	const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
		const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(one: string, other: string): number {
	const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (lighter + 0.05) / (darker + 0.05);
}

const colours = (scheme: string): Map<string, string> =>
	new Map([...scheme.matchAll(/(--[\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]));

const pairs = (scheme: string): { front: string; back: string; stated: number; least: number }[] =>
	[...scheme.matchAll(/\/\* (--[\w-]+) on (--[\w-]+): ([\d.]+) \(([\d.]+)\) \*\//g)].map(
		([, front = '', back = '', stated, least]) => ({
			front,
			back,
			stated: Number(stated),
			least: Number(least),
		}),
	);

describe.each([
	['light', light],
	['dark', dark],
])('the colours of the %s scheme', (_name, scheme) => {
	const values = colours(scheme);

	test('state at least twenty pairs', () => {
		expect(pairs(scheme).length).toBeGreaterThanOrEqual(20);
	});

	test.each(pairs(scheme))('$front on $back', ({ front, back, stated, least }) => {
		const computed = ratio(values.get(front) ?? '', values.get(back) ?? '');
		expect(computed).toBeGreaterThanOrEqual(least);
		expect(computed).toBeCloseTo(stated, 1);
	});
});

test('black on white is 21', () => {
	expect(ratio('#000000', '#ffffff')).toBeCloseTo(21, 5);
});

test('both schemes know the same colours and the same pairs', () => {
	expect([...colours(dark).keys()]).toEqual([...colours(light).keys()]);
	const named = (scheme: string): string[] => pairs(scheme).map(({ front, back }) => `${front} ${back}`);
	expect(named(dark)).toEqual(named(light));
});
