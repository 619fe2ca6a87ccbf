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
	'public/[lang=lang]/monitor/daten/felder': ['/de/monitor/daten/felder'],
	'public/[lang=lang]/monitor/daten/schnittstelle': ['/de/monitor/daten/schnittstelle'],
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
	'public/[lang=lang]/monitor/anfrage': [
		'/de/monitor/anfrage',
		'/de/monitor/anfrage?stelle=bmas',
		'/de/monitor/anfrage?massnahme=gibtesnicht',
	],
	'public/[lang=lang]/monitor/bericht': [
		'/de/monitor/bericht',
		'/de/monitor/bericht?rahmen=eu&frage=hilfe&frage=monitoring&plan=nap-mh&plan=nap-az',
	],
	'public/[lang=lang]/monitor/stand': ['/de/monitor/stand'],
	// Which ones there are, the leak test takes itself.
	'public/[lang=lang]/monitor/stand/[id]': [],
	'public/[lang=lang]/monitor/massnahmen': [
		'/de/monitor/massnahmen',
		'/de/monitor/massnahmen?suche=beratung&gruppe=women&bis=2027-12-31',
	],
	// None was read in yet; monitor-data.browser.test.ts walks to the invented ones.
	'public/[lang=lang]/monitor/massnahmen/[id]': [],
	'public/[lang=lang]/monitor/plaene/[plan]/felder/[field]': [
		'/de/monitor/plaene/nap-mh/felder/nap-mh-1',
		'/de/monitor/plaene/nap-az/felder/nap-az-2',
	],
	'public/[lang=lang]/monitor/runden': ['/de/monitor/runden'],
	// No round is open yet; monitor-data.browser.test.ts walks to the invented one.
	'public/[lang=lang]/monitor/runden/[id]': [],
	'public/[lang=lang]/monitor/stellen': ['/de/monitor/stellen'],
	'public/[lang=lang]/monitor/stellen/[id]': ['/de/monitor/stellen/bmas', '/de/monitor/stellen/kok'],
	'public/[lang=lang]/monitor/verpflichtungen': ['/de/monitor/verpflichtungen'],
	'public/[lang=lang]/monitor/verpflichtungen/[id]': ['/de/monitor/verpflichtungen/pflicht-ecat'],
	'public/[lang=lang]/monitor/quellen': ['/de/monitor/quellen'],
	'public/[lang=lang]/monitor/abdeckung': ['/de/monitor/abdeckung'],
	'public/[lang=lang]/monitor/fassungen': ['/de/monitor/fassungen'],
	'public/[lang=lang]/monitor/konsultationen': ['/de/monitor/konsultationen'],
	// Only an invented one is there until the network asks; monitor-data.browser.test.ts walks to it.
	'public/[lang=lang]/monitor/konsultationen/[id]': [],
	'public/[lang=lang]/monitor/laender': ['/de/monitor/laender'],
	'public/[lang=lang]/monitor/luecken': ['/de/monitor/luecken'],
	'public/[lang=lang]/monitor/schweigen': ['/de/monitor/schweigen'],
	'public/[lang=lang]/monitor/staende': ['/de/monitor/staende', '/de/monitor/staende?von=gestern'],
	'public/[lang=lang]/monitor/statistik': ['/de/monitor/statistik'],
	'public/[lang=lang]/monitor/statistik/[id]': [
		'/de/monitor/statistik/bka-verfahren-gesamt',
		'/de/monitor/statistik/kok-alter',
		'/de/monitor/statistik/unterkunft',
	],
	'public/[lang=lang]/monitor/ueberschneidungen': ['/de/monitor/ueberschneidungen'],
	'public/[lang=lang]/monitor/zeitleiste': ['/de/monitor/zeitleiste'],
	'public/[lang=lang]/reformen': ['/de/reformen'],
	'public/[lang=lang]/reformen/[id]': [
		'/de/reformen/R2a',
		'/de/reformen/R2g?anteil.case.victim.von=200&unsinn=1',
	],
	'public/[lang=lang]/reformen/zusammen': [
		'/de/reformen/zusammen',
		'/de/reformen/zusammen?reform=R2a&reform=R2b',
	],
	'public/[lang=lang]/rechte': [
		'/de/rechte',
		'/de/rechte?suche=bedenkfrist&art=must',
		'/de/rechte?sprache=einfach&suche=gibtesnicht',
		'/en/rechte',
	],
	'public/[lang=lang]/rechte/[id]': [
		'/de/rechte/RES-01',
		'/de/rechte/CRIM-03?sprache=einfach',
		'/en/rechte/SUB-07',
	],
	'seeker/[lang=lang]': ['/de', '/en'],
	'seeker/[lang=lang]/2': ['/de/2', '/en/2'],
	'seeker/[lang=lang]/3': ['/de/3', '/en/3'],
	'seeker/[lang=lang]/4': ['/de/4', '/en/4'],
	'seeker/[lang=lang]/6': ['/de/6', '/en/6'],
	'seeker/[lang=lang]/5': ['/de/5', '/en/5'],
	'seeker/[lang=lang]/[legal]': ['/de/impressum', '/en/datenschutz'],
	'staff/[lang=lang]': ['/de'],
	'staff/[lang=lang]/(monitor)/werkstatt': ['/de/werkstatt'],
	'staff/[lang=lang]/(monitor)/werkstatt/freigaben': ['/de/werkstatt/freigaben'],
	'staff/[lang=lang]/(monitor)/werkstatt/stand': ['/de/werkstatt/stand'],
	'staff/[lang=lang]/(monitor)/werkstatt/verweise': ['/de/werkstatt/verweise'],
	'staff/[lang=lang]/(monitor)/werkstatt/stand/[kind]': ['/de/werkstatt/stand/measure'],
	'staff/[lang=lang]/(monitor)/werkstatt/stand/[kind]/[id]': ['/de/werkstatt/stand/body/kok'],
	'staff/[lang=lang]/(monitor)/werkstatt/aufgaben': ['/de/werkstatt/aufgaben'],
	'staff/[lang=lang]/(monitor)/werkstatt/berichten': ['/de/werkstatt/berichten'],
	'staff/[lang=lang]/(monitor)/werkstatt/berichten/[measure]': ['/de/werkstatt/berichten/muster-2-1'],
	'staff/[lang=lang]/(monitor)/werkstatt/bewerten': ['/de/werkstatt/bewerten'],
	'staff/[lang=lang]/(monitor)/werkstatt/bewerten/unterschrift': [
		'/de/werkstatt/bewerten/unterschrift?runde=muster-runde-2026',
	],
	'staff/[lang=lang]/(monitor)/werkstatt/gruppen': ['/de/werkstatt/gruppen'],
	'staff/[lang=lang]/(monitor)/werkstatt/gruppen/[id]': ['/de/werkstatt/gruppen/gruppe'],
	'staff/[lang=lang]/(monitor)/werkstatt/konsultationen': ['/de/werkstatt/konsultationen'],
	'staff/[lang=lang]/(monitor)/werkstatt/konsultationen/[id]': [
		'/de/werkstatt/konsultationen/muster-konsultation',
	],
	'staff/[lang=lang]/(monitor)/werkstatt/praxis': ['/de/werkstatt/praxis'],
	'staff/[lang=lang]/(monitor)/werkstatt/runden': ['/de/werkstatt/runden'],
	'staff/[lang=lang]/(monitor)/werkstatt/runden/[id]': ['/de/werkstatt/runden/muster-runde-2026'],
	'staff/[lang=lang]/(monitor)/werkstatt/runden/[id]/[request]': [
		'/de/werkstatt/runden/muster-runde-2026/00000000-0000-4000-8000-000000000000',
	],
	'staff/[lang=lang]/(monitor)/werkstatt/runden/post': ['/de/werkstatt/runden/post'],
	'staff/[lang=lang]/antwort': ['/de/antwort'],
	'staff/[lang=lang]/(monitor)/werkstatt/auslastung': ['/de/werkstatt/auslastung'],
	'staff/[lang=lang]/(monitor)/werkstatt/beteiligte': ['/de/werkstatt/beteiligte'],
	'staff/[lang=lang]/(monitor)/werkstatt/beteiligte/[id]': [
		'/de/werkstatt/beteiligte/00000000-0000-4000-8000-000000000000',
	],
	'staff/[lang=lang]/(monitor)/werkstatt/beteiligte/neu': ['/de/werkstatt/beteiligte/neu'],
	'staff/[lang=lang]/(monitor)/werkstatt/einlesen': ['/de/werkstatt/einlesen'],
	'staff/[lang=lang]/(monitor)/werkstatt/einlesen/[id]': [
		'/de/werkstatt/einlesen/00000000-0000-4000-8000-000000000000',
	],
	'staff/[lang=lang]/(monitor)/werkstatt/recht': ['/de/werkstatt/recht'],
	'staff/[lang=lang]/(monitor)/werkstatt/recht/[id]': ['/de/werkstatt/recht/RES-01'],
	'staff/[lang=lang]/(monitor)/werkstatt/recht/aenderungen': ['/de/werkstatt/recht/aenderungen'],
	'staff/[lang=lang]/(monitor)/werkstatt/recht/druck': ['/de/werkstatt/recht/druck'],
	'staff/[lang=lang]/(monitor)/werkstatt/recht/quellen': ['/de/werkstatt/recht/quellen'],
	'staff/[lang=lang]/(team)/anmelden': ['/de/anmelden'],
	'staff/[lang=lang]/(team)/eingang': ['/de/eingang'],
	'staff/[lang=lang]/(team)/eingang/krise': ['/de/eingang/krise'],
	'staff/[lang=lang]/(team)/stelle': ['/de/stelle'],
	'staff/[lang=lang]/(team)/stelle/texte': ['/de/stelle/texte'],
	'staff/[lang=lang]/(team)/eingang/[id]': ['/de/eingang/00000000-0000-4000-8000-000000000000'],
	'staff/[lang=lang]/(team)/faelle': ['/de/faelle'],
	'staff/[lang=lang]/(team)/faelle/[id]': ['/de/faelle/00000000-0000-4000-8000-000000000000'],
	'staff/[lang=lang]/(team)/faelle/neu': ['/de/faelle/neu'],
	'staff/[lang=lang]/(team)/hinweise': ['/de/hinweise'],
	'staff/[lang=lang]/(team)/auslastung': ['/de/auslastung'],
	'staff/[lang=lang]/(team)/sprachmittlung': ['/de/sprachmittlung'],
	'staff/[lang=lang]/(team)/netz': ['/de/netz'],
	'staff/[lang=lang]/(team)/schluessel': ['/de/schluessel'],
	'staff/[lang=lang]/(team)/team': ['/de/team'],
	'staff/[lang=lang]/(team)/team/verlauf': ['/de/team/verlauf'],
	'staff/[lang=lang]/(monitor)/werkstatt/schnappschuss': ['/de/werkstatt/schnappschuss'],
	'staff/[lang=lang]/[legal]': ['/de/impressum'],
	'staff/[lang=lang]/einladung': ['/de/einladung'],
	'staff/[lang=lang]/geprueft': ['/de/geprueft'],
	'staff/[lang=lang]/geraet': ['/de/geraet'],
	'staff/[lang=lang]/wiederherstellen': ['/de/wiederherstellen'],
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
