import type { Body } from '../records/index.ts';
import type { InventedRecord } from './invented-record.ts';

const body = (id: string, kind: Body['kind'], short: string, name: string, ties: string | null = null) =>
	({
		kind: 'body',
		id,
		body: { short, name, kind, land: null, alsoKnownAs: [`${short} (erfunden)`], ties },
	}) as const;

/** The invented bodies: two ministries, an authority, a Land, a rapporteur, a network with its centres and an association. */
export const inventedBodies: readonly InventedRecord[] = [
	body('muster-ministerium-a', 'federal', 'Musterministerium A', 'Erfundenes Ministerium A'),
	body('muster-ministerium-b', 'federal', 'Musterministerium B', 'Erfundenes Ministerium B'),
	body('muster-amt', 'authority', 'Musteramt', 'Erfundenes Amt für Musterfragen'),
	body('muster-land', 'land', 'Musterland', 'Erfundenes Land'),
	body('muster-berichterstattung', 'rapporteur', 'Musterbericht', 'Erfundene Berichterstattungsstelle'),
	body(
		'muster-netzwerk',
		'civilSociety',
		'Musternetz',
		'Erfundenes Netzwerk der Beratungsstellen',
		'wird vom Erfundenen Ministerium A gefördert',
	),
	...[1, 2, 3, 4, 5, 6].map((n) =>
		body(`muster-stelle-${n}`, 'civilSociety', `Musterstelle ${n}`, `Erfundene Fachberatungsstelle ${n}`),
	),
	body('muster-verband', 'civilSociety', 'Musterverband', 'Erfundener Verband für Rechte bei der Arbeit'),
];
