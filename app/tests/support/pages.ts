import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Door } from '../../src/lib/doors.ts';

export type ExamplePage = { readonly door: Door; readonly path: string };

/** For every route with a page: the paths that are looked at. A route without an example fails a test. */
export const examples: Readonly<Record<string, readonly string[]>> = {
	'public/[lang=lang]': ['/de', '/en'],
	'seeker/[lang=lang]': ['/de', '/en'],
	'staff/[lang=lang]': ['/de'],
};

/** Every route that has a page, as its folder below `app/src/routes`. */
export function pageRoutes(): string[] {
	const folder = join(import.meta.dirname, '../../src/routes');
	return globSync('**/+page.svelte', { cwd: folder })
		.map((path) => path.replace(/\/\+page\.svelte$/, ''))
		.sort();
}

/** All example pages with the door that they stand behind. */
export const examplePages: readonly ExamplePage[] = Object.entries(examples).flatMap(([route, paths]) =>
	paths.map((path) => ({ door: route.split('/')[0] as Door, path })),
);
