import { m } from '#lib/paraglide/messages.js';

const everybody = ['office', 'rapporteur', 'civil', 'ministry', 'land', 'centre'] as const;
type Role = (typeof everybody)[number];

interface WorkshopPage {
	readonly href: string;
	readonly label: () => string;
	/** Who finds it in the navigation; what somebody may do there, each page checks itself. */
	readonly roles: readonly Role[];
}

const start = '/de/werkstatt';
const editors = ['office', 'rapporteur'] as const;
const parties = ['office', 'rapporteur', 'civil', 'ministry', 'land'] as const;

/** The pages of the workshop in the order of its navigation. */
export const workshopPages: readonly WorkshopPage[] = [
	{ href: start, label: m.join_nav_start, roles: everybody },
	{ href: `${start}/aufgaben`, label: m.round_tasks_title, roles: everybody },
	{ href: `${start}/freigaben`, label: m.join_nav_releases, roles: editors },
	{ href: `${start}/einlesen`, label: m.join_nav_import, roles: editors },
	{ href: `${start}/runden`, label: m.join_nav_rounds, roles: parties },
	{ href: `${start}/berichten`, label: m.join_nav_report, roles: ['ministry', 'land'] },
	{ href: `${start}/bewerten`, label: m.join_nav_assess, roles: parties },
	{ href: `${start}/praxis`, label: m.join_nav_practice, roles: ['centre'] },
	{ href: `${start}/konsultationen`, label: m.join_nav_consultations, roles: editors },
	{ href: `${start}/gruppen`, label: m.join_nav_groups, roles: editors },
	{ href: `${start}/verweise`, label: m.join_nav_references, roles: ['office', 'rapporteur', 'civil'] },
	{ href: `${start}/recht`, label: m.lawdesk_title, roles: editors },
	{ href: `${start}/schnappschuss`, label: m.output_take_title, roles: editors },
	{ href: `${start}/auslastung`, label: m.load_sums_title, roles: ['office'] },
	{ href: `${start}/beteiligte`, label: m.join_nav_participants, roles: editors },
];
