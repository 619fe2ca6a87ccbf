import type { Tx } from './connection.ts';
import type { OrganisationId } from './schema.ts';

/** What somebody did, kept for good: who by id, what by a name in kebab-case, and facts without personal data. */
export interface AuditEntry {
	readonly actor: string;
	readonly action: string;
	readonly facts: Readonly<Record<string, string | number | boolean>>;
	/** For what belongs to conversations: the entry keeps this day and no time. */
	readonly on?: Temporal.PlainDate;
}

/** Adds an entry in the transaction of the deed itself, so that neither stands without the other. */
export async function appendAuditEntry(
	tx: Tx,
	organisationId: OrganisationId,
	entry: AuditEntry,
): Promise<void> {
	const { actor, action, facts, on } = entry;
	const at = on?.toZonedDateTime('Europe/Berlin').toInstant().toString();
	await tx
		.insertInto('audit_entry')
		.values({ organisation_id: organisationId, actor, action, facts: JSON.stringify(facts), at })
		.execute();
}
