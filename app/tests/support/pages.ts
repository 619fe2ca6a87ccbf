import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { Door } from '../../src/lib/doors.ts';

export type ExamplePage = { readonly door: Door; readonly path: string };

/** For every route with a page: the paths that are looked at. A route without an example fails a test. */
export const examples: Readonly<Record<string, readonly string[]>> = {
	'public/[lang=lang]': ['/de', '/en'],
	'public/[lang=lang]/[legal]': ['/de/impressum', '/de/datenschutz', '/de/barrierefreiheit', '/en/impressum'],
	'public/[lang=lang]/monitor': ['/de/monitor'],
	'public/[lang=lang]/monitor/daten': ['/de/monitor/daten'],
	'public/[lang=lang]/monitor/empfehlungen': ['/de/monitor/empfehlungen'],
	'public/[lang=lang]/monitor/empfehlungen/[id]': ['/de/monitor/empfehlungen/E1'],
	'public/[lang=lang]/monitor/forderungen': [
		'/de/monitor/forderungen',
		'/de/monitor/forderungen?suche=beratungsstelle',
		'/de/monitor/forderungen?suche=gibtesnicht',
	],
	'public/[lang=lang]/monitor/forderungen/[id]': [
		'/de/monitor/forderungen/F1.1',
		'/de/monitor/forderungen/F2.1',
		'/de/monitor/forderungen/F2.4',
		'/de/monitor/forderungen/F2.7?stichtag=gestern&startwert=99',
	],
	'public/[lang=lang]/monitor/kapitel/[number]': ['/de/monitor/kapitel/2'],
	'public/[lang=lang]/monitor/plaene/[plan]': ['/de/monitor/plaene/nap-mh', '/de/monitor/plaene/nap-az'],
	'public/[lang=lang]/monitor/quellen': ['/de/monitor/quellen'],
	'seeker/[lang=lang]': ['/de', '/en'],
	'seeker/[lang=lang]/2': ['/de/2', '/en/2'],
	'seeker/[lang=lang]/3': ['/de/3', '/en/3'],
	'seeker/[lang=lang]/4': ['/de/4', '/en/4'],
	'seeker/[lang=lang]/[legal]': ['/de/impressum', '/en/datenschutz'],
	'staff/[lang=lang]': ['/de'],
	'staff/[lang=lang]/(team)/anmelden': ['/de/anmelden'],
	'staff/[lang=lang]/(team)/eingang': ['/de/eingang'],
	'staff/[lang=lang]/(team)/eingang/[id]': ['/de/eingang/00000000-0000-4000-8000-000000000000'],
	'staff/[lang=lang]/(team)/faelle': ['/de/faelle'],
	'staff/[lang=lang]/(team)/faelle/[id]': ['/de/faelle/00000000-0000-4000-8000-000000000000'],
	'staff/[lang=lang]/(team)/faelle/neu': ['/de/faelle/neu'],
	'staff/[lang=lang]/(team)/schluessel': ['/de/schluessel'],
	'staff/[lang=lang]/[legal]': ['/de/impressum'],
	'staff/[lang=lang]/einrichten': ['/de/einrichten'],
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
