import { m } from '#lib/paraglide/messages.js';

/** Who froze a state, by the kind of the organisation. */
export const snapshotRoles: Readonly<Record<string, () => string>> = {
	office: m.output_role_office,
	rapporteur: m.output_role_rapporteur,
};
