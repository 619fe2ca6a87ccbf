import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const source = join(import.meta.dirname, '../../..');
const files = globSync(['lib/ui/**/*.{svelte,css}', 'routes/**/*.svelte'], { cwd: source });

const directed =
	/\b(?:margin|padding|border)-(?:left|right)\b|\btext-align:\s*(?:left|right)\b|\bfloat:\s*(?:left|right)\b|[\s{;](?:left|right):\s/g;
const styleAttribute = /<[^>]*\sstyle(?:=|:[a-z-]+=)/g;

// A right may be the name of a thing in a script.
const withoutScript = (text: string): string => text.replace(/<script[\s\S]*?<\/script>/g, '');

const findings = (text: string): string[] => [
	...[...withoutScript(text).matchAll(directed)].map(([found]) => found.trim()),
	...[...text.matchAll(styleAttribute)].map(() => 'style attribute'),
];

test('there is something to look at', () => {
	expect(files.length).toBeGreaterThan(30);
});

test.each(files)('%s turns with the direction of its text and needs no style attribute', (file) => {
	expect(findings(readFileSync(join(source, file), 'utf8'))).toEqual([]);
});

test.each([
	['.a { margin-left: 1rem; }', ['margin-left']],
	['.a { text-align: right; }', ['text-align: right']],
	['.a { position: absolute; left: 0; }', ['left:']],
	['<p style="color: red">', ['style attribute']],
	['<p style:color={red}>', ['style attribute']],
	['.a { margin-inline-start: 1rem; inset-inline-end: 0; }', []],
	['<script lang="ts">type Props = { right: Right };</script><p></p>', []],
])('the search finds what is planted in %s', (text, expected) => {
	expect(findings(text)).toEqual(expected);
});
