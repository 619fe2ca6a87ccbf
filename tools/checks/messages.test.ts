import { globSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root, textOf, trackedFiles } from './tracked-files.ts';

const catalogue = (locale: string): Map<string, string> => {
	const entries = globSync(`app/messages/${locale}/*.json`, { cwd: root }).flatMap((path) =>
		Object.keys(JSON.parse(textOf(path)) as object).map((key) => [key, path] as const),
	);
	expect(new Set(entries.map(([key]) => key)).size, `a key stands twice in ${locale}`).toBe(entries.length);
	return new Map(entries);
};

/** Where somebody who reads English alone comes along; the pages of staff are German in this release. */
const spokenInEnglish =
	/^app\/src\/(routes\/seeker|lib\/(client\/seeker|ui\/(seeker|base|site)))\/.*\.(svelte|ts)$/;

/** The keys that a source names, of those that there are. */
const keysIn = (source: string, keys: ReadonlyMap<string, string>): string[] =>
	[...new Set(source.match(/\b[a-z]+_\w+/g))].filter((word) => keys.has(word));

test('every catalogue is read by the compiler', () => {
	const settings = JSON.parse(textOf('app/project.inlang/settings.json')) as Record<
		string,
		{ pathPattern: string[] }
	>;
	const named = settings['plugin.inlang.messageFormat']?.pathPattern.map((pattern) =>
		pattern.replace('./', 'app/').replace('{locale}', 'de'),
	);
	expect(named?.sort()).toEqual(globSync('app/messages/de/*.json', { cwd: root }).sort());
});

test('the compiler made one message for every German key', () => {
	const index = textOf('app/src/lib/paraglide/messages/_index.js');
	const compiled = [...index.matchAll(/export \* from '\.\/(.+)\.js'/g)].map((match) => match[1]);
	expect(compiled.sort()).toEqual([...catalogue('de').keys()].map((key) => key.toLowerCase()).sort());
});

test('English has no text that German lacks', () => {
	const german = catalogue('de');
	expect([...catalogue('en').keys()].filter((key) => !german.has(key))).toEqual([]);
});

test('every text that somebody may need in English exists in it', () => {
	const german = catalogue('de');
	const english = catalogue('en');
	const sources = trackedFiles().filter((path) => spokenInEnglish.test(path));
	const due = new Set(sources.flatMap((path) => keysIn(textOf(path), german)));
	expect(due.size).toBeGreaterThan(300);
	expect([...due].filter((key) => !english.has(key))).toEqual([]);
});

test('a planted key is found however it is named, and nothing else', () => {
	const keys = new Map(['help_planted', 'write_planted', 'help_other'].map((key) => [key, 'planted.json']));
	const source = "m.help_planted() + m['write_planted']() + m.help_planted_more() + shelp_other";
	expect(keysIn(source, keys)).toEqual(['help_planted', 'write_planted']);
	expect(spokenInEnglish.test('app/src/routes/seeker/[lang=lang]/+page.svelte')).toBe(true);
	expect(spokenInEnglish.test('app/src/lib/ui/staff/Planted.svelte')).toBe(false);
});

test('every text is used somewhere', () => {
	const sources = trackedFiles().filter((path) => /^app\/src\/.*\.(svelte|ts)$/.test(path));
	const all = sources.map(textOf).join('\n');
	const unused = [...catalogue('de').keys()].filter((key) => !new RegExp(`\\b${key}\\b`).test(all));
	expect(unused).toEqual([]);
});
