import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { Contributor } from '../contributions/index.ts';
import {
	type BodyContact,
	type Db,
	deleteContact,
	findPublished,
	inOrganisation,
	insertContact,
	listContacts,
} from '../db/index.ts';

/** Why an address was not kept. */
export type ContactRefusal =
	| { readonly kind: 'notOffice' }
	| { readonly kind: 'noSuchBody'; readonly bodyId: string }
	| { readonly kind: 'notAnAddress'; readonly field: 'mail' };

/** The addresses of all bodies; the office's alone. */
export function readContacts(db: Db, member: Contributor): Promise<readonly BodyContact[]> {
	if (member.role !== 'office') return Promise.resolve([]);
	return inOrganisation(db, member.organisationId, (tx) => listContacts(tx));
}

/** Keeps one address of a body. */
export async function addContact(
	db: Db,
	member: Contributor,
	given: { readonly bodyId: string; readonly mail: string; readonly label: string },
): Promise<Result<{ readonly id: string }, ContactRefusal>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	const mail = given.mail.trim();
	// One address and nothing that could end a header.
	if (mail.length > 254 || !/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/.test(mail)) {
		return err({ kind: 'notAnAddress', field: 'mail' });
	}
	if (!(await findPublished(db, 'body', given.bodyId)))
		return err({ kind: 'noSuchBody', bodyId: given.bodyId });
	const contact = { id: randomUUID(), bodyId: given.bodyId, mail, label: given.label.trim().slice(0, 200) };
	await inOrganisation(db, member.organisationId, (tx) => insertContact(tx, member.organisationId, contact));
	return ok({ id: contact.id });
}

/** Forgets an address. */
export async function dropContact(db: Db, member: Contributor, id: string): Promise<void> {
	if (member.role !== 'office') return;
	await inOrganisation(db, member.organisationId, (tx) => deleteContact(tx, id));
}
