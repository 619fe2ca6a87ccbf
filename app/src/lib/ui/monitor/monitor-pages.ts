import { m } from '#lib/paraglide/messages.js';

/** A page of the monitor that its navigation leads to. */
export interface MonitorPage {
	readonly href: string;
	readonly label: string;
}

/** Pages that belong together under one word. */
export interface MonitorPageGroup {
	readonly id: string;
	readonly label: string;
	readonly pages: readonly MonitorPage[];
}

const start = '/de/monitor';
const page = (path: string, label: string): MonitorPage => ({ href: `${start}/${path}`, label });

/** The first page, which stands alone. */
export const monitorStart: MonitorPage = { href: start, label: m.monitor_nav_overview() };

/** Every other page that can be reached from everywhere in the monitor. */
export const monitorPages: readonly MonitorPageGroup[] = [
	{
		id: 'plaene',
		label: m.measure_nav_plans(),
		pages: [
			page('plaene/nap-mh', 'NAP MH'),
			page('plaene/nap-az', 'NAP AZ'),
			page('zeitleiste', m.measure_nav_timeline()),
			page('fassungen', m.measure_nav_editions()),
			page('laender', m.measure_nav_laender()),
		],
	},
	{
		id: 'massnahmen',
		label: m.measure_nav_measures(),
		pages: [
			page('massnahmen', m.measure_nav_search()),
			page('stellen', m.measure_bodies_title()),
			page('runden', m.measure_rounds_title()),
			page('konsultationen', m.measure_nav_consultations()),
		],
	},
	{
		id: 'forderungen',
		label: m.monitor_nav_demands(),
		pages: [
			page('forderungen', m.measure_nav_all_demands()),
			page('empfehlungen', m.monitor_nav_recommendations()),
			page('verpflichtungen', m.measure_obligations_title()),
		],
	},
	{
		id: 'pruefen',
		label: m.measure_nav_examine(),
		pages: [
			page('abdeckung', m.measure_nav_coverage()),
			page('luecken', m.measure_nav_gaps()),
			page('ueberschneidungen', m.measure_nav_overlaps()),
			page('schweigen', m.measure_nav_silence()),
			page('staende', m.measure_nav_states()),
			page('anfrage', m.measure_nav_request()),
		],
	},
	{
		id: 'daten',
		label: m.monitor_nav_data(),
		pages: [
			page('daten', m.measure_nav_open_data()),
			page('statistik', m.measure_nav_statistics()),
			page('stand', m.measure_nav_snapshots()),
			page('bericht', m.measure_nav_report()),
			page('quellen', m.monitor_nav_sources()),
		],
	},
];
