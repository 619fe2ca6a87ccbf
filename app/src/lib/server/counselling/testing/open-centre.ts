import { randomBytes, randomUUID } from 'node:crypto';
import { insertEpochKey, insertRosterEntry, type Statement } from '../../db/channel/statements.ts';
import { inOrganisation, type OrganisationId } from '../../db/index.ts';
import { insertOrganisation } from '../../db/organisations.ts';
import type { TemporaryDatabase } from '../../db/testing/index.ts';

/** A statement as the server sees it: bytes that it does not read. */
export const newStatement = (): Statement => ({ bytes: randomBytes(200), signature: randomBytes(64) });

/** A centre with a roster of so many entries, and with keys for these epochs. */
export async function openCentre(
	{ app }: TemporaryDatabase,
	slug: string,
	epochs: readonly number[],
	rosterEntries = 1,
): Promise<{ id: OrganisationId; roster: readonly Statement[]; epochs: readonly Statement[] }> {
	const id = randomUUID() as string as OrganisationId;
	const roster = Array.from({ length: rosterEntries }, newStatement);
	const keys = epochs.map(newStatement);
	await inOrganisation(app, id, async (tx) => {
		await insertOrganisation(tx, { id, slug, name: `Stelle ${slug}`, kind: 'centre', isDemo: true });
		for (const [position, entry] of roster.entries()) await insertRosterEntry(tx, id, position, entry);
		for (const [index, epoch] of epochs.entries()) {
			await insertEpochKey(tx, id, epoch, keys[index] ?? newStatement());
		}
	});
	return { id, roster, epochs: keys };
}
