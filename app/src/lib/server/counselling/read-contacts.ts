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
		if (stopped.has(id)) continue;
		const said = await confirmedProfile(db, id, (fields) => isReached(contactOf(fields, name)));
		if (said) contacts.push(contactOf(said, name));
	}
	return contacts;
}

function contactOf(said: Readonly<Record<string, unknown>>, name: string): Contact {
	const { town, street, postcode } = { ...Object(said.place) };
	return {
		name: textOf(said.name) ?? name,
		town: textOf(town),
		street: textOf(street),
		postcode: textOf(postcode),
		phone: textOf(said.phone),
		phoneHours: textOf(said.phoneHours),
	};
}

const isReached = ({ town, street, phone }: Contact): boolean => (town ?? street ?? phone) !== null;

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
