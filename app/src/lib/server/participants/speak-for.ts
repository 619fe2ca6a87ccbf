import { err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import { isTaken, setBody } from '../db/organisations.ts';

/**
 * Says for which public body an organisation speaks, once: what it said before stays said for the same one. A body
 * has one organisation that speaks for it.
 */
export async function speakFor(
	db: Db,
	organisationId: OrganisationId,
	bodyId: string,
	actor: string,
): Promise<Result<void, { readonly kind: 'bodyTaken' | 'bodyIsSet' }>> {
	try {
		return await inOrganisation(db, organisationId, async (tx) => {
			if (!(await setBody(tx, organisationId, bodyId))) return err({ kind: 'bodyIsSet' });
			await appendAuditEntry(tx, organisationId, { actor, action: 'body-chosen', facts: { bodyId } });
			return ok(undefined);
		});
	} catch (error) {
		if (isTaken(error, 'body_id')) return err({ kind: 'bodyTaken' });
		throw error;
	}
}
