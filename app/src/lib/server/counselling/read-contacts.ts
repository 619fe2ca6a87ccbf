import { listOpenCentres } from '../db/channel/statements.ts';
import type { Db } from '../db/index.ts';
import { profileSays } from '../roster/index.ts';
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

/** The centres that say of themselves where or how they are reached, for a page that cannot verify anything. */
export async function readContacts(db: Db, now: Temporal.Instant): Promise<readonly Contact[]> {
	const contacts: Contact[] = [];
	for (const { id, name } of await listOpenCentres(db, epochOf(now))) {
		const said: Contact[] = [];
		const isConfirmed = await profileSays(db, id, ({ name: own, place, phone, phoneHours }) => {
			const { town, street, postcode } = { ...Object(place) };
			const contact: Contact = {
				name: textOf(own) ?? name,
				town: textOf(town),
				street: textOf(street),
				postcode: textOf(postcode),
				phone: textOf(phone),
				phoneHours: textOf(phoneHours),
			};
			said.push(contact);
			return [contact.town, contact.street, contact.phone].some((text) => text !== null);
		});
		if (isConfirmed) contacts.push(...said);
	}
	return contacts;
}

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
