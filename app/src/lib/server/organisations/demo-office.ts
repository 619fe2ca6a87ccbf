import { randomUUID } from 'node:crypto';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import { findOffice, insertOrganisation, type Organisation } from '../db/organisations.ts';
import { hasSetupToken } from '../db/setup-tokens.ts';

/**
 * Gives a house without an office an invented one, visibly so; its imprint stays unfilled. A house that was
 * once started to be set up for real is left alone, whether or not somebody has used its code yet.
 */
export async function makeDemoOffice(ownerDb: Db): Promise<void> {
	if ((await findOffice(ownerDb)) || (await hasSetupToken(ownerDb))) return;
	const id = randomUUID() as string as OrganisationId;
	const office: Organisation = {
		id,
		slug: 'demo',
		name: 'Netzwerk Lindenhain (Demo, erfunden)',
		kind: 'office',
		isDemo: true,
	};
	await inOrganisation(ownerDb, id, async (tx) => {
		await insertOrganisation(tx, office);
		await appendAuditEntry(tx, id, { actor: 'start', action: 'demo-office-created', facts: {} });
	});
}
