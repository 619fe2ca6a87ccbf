import { m } from '#lib/paraglide/messages.js';

const labels = {
	office: m.join_kind_office,
	rapporteur: m.join_kind_rapporteur,
	ministry: m.join_kind_ministry,
	land: m.join_kind_land,
	civil: m.join_kind_civil,
	centre: m.join_kind_centre,
	network: m.join_kind_network,
} as const;

/** What an organisation is in the monitor, in words. */
export const roleLabel = (kind: keyof typeof labels): string => labels[kind]();
