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

/** Subjects that speak English too; the others are German in this release. */
const translated = ['base', 'start', 'help', 'write', 'right', 'check'];

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

test('English has no text that German lacks, and all of the subjects that speak it', () => {
	const german = catalogue('de');
	const english = catalogue('en');
	expect([...english.keys()].filter((key) => !german.has(key))).toEqual([]);
	const due = [...german].filter(([, path]) =>
		translated.some((subject) => path.endsWith(`/${subject}.json`)),
	);
	expect(due.map(([key]) => key).filter((key) => !english.has(key))).toEqual([]);
});

test('every text is used somewhere', () => {
	const sources = trackedFiles().filter((path) => /^app\/src\/.*\.(svelte|ts)$/.test(path));
	const all = sources.map(textOf).join('\n');
	const unused = [...catalogue('de').keys()].filter((key) => !new RegExp(`\\b${key}\\b`).test(all));
	expect(unused).toEqual([]);
});
