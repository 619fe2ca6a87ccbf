import { listStopped } from '../db/channel/intake-stop.ts';
import { listOpenCentres } from '../db/channel/statements.ts';
import type { Db } from '../db/index.ts';
import { confirmedProfile } from '../roster/index.ts';
import { epochOf } from './epochs.ts';

/** How a centre is reached without writing: by its own public words. */
export interface Contact {
	readonly name: string;
	readonly town: string | null;
	readonly street: string | null;
	readonly postcode: string | null;
	readonly phone: string | null;
	readonly phoneHours: string | null;
}

/**
 * The centres that say of themselves where or how they are reached, for a page that cannot verify anything. One that
 * the network's office has stopped is not among them: nobody is to be led there.
 */
export async function readContacts(db: Db, now: Temporal.Instant): Promise<readonly Contact[]> {
	const stopped = await listStopped(db);
	const contacts: Contact[] = [];
	for (const { id, name } of await listOpenCentres(db, epochOf(now))) {
		const said = stopped.has(id) ? undefined : await confirmedProfile(db, id);
		if (!said) continue;
		const { town, street, postcode } = { ...Object(said.place) };
		const contact: Contact = {
			name: textOf(said.name) ?? name,
			town: textOf(town),
			street: textOf(street),
			postcode: textOf(postcode),
			phone: textOf(said.phone),
			phoneHours: textOf(said.phoneHours),
		};
		if (contact.town ?? contact.street ?? contact.phone) contacts.push(contact);
	}
	return contacts;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
