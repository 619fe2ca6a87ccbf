import { addAccount, type NewAccount } from '../accounts/index.ts';
import { insertEpochKey, insertRosterEntry, type Statement, saveProfile } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import { insertOrganisation, type NewOrganisation } from '../db/organisations.ts';
import { insertSealedKeys, type SealedKey } from '../db/team/sealed-keys.ts';
import { epochObjectId } from './epoch-object-id.ts';
import type { NewEpoch } from './epochs.ts';

/** A team as it begins: made, signed and sealed elsewhere. */
export interface NewTeam {
	readonly accounts: readonly NewAccount[];
	/** From the entry that the root signed on. */
	readonly roster: readonly Statement[];
	readonly epochs: readonly NewEpoch[];
	/** What the centre says of itself. */
	readonly profile?: Statement;
	/** Keys of further objects. */
	readonly keys: readonly { readonly objectId: string; readonly keys: readonly SealedKey[] }[];
}

/**
 * Gives an organisation its team, all of it or nothing.
 *
 * @param organisation - as a whole when it comes into being here, by its id when it is there already
 */
export async function foundTeam(
	db: Db,
	organisation: NewOrganisation | OrganisationId,
	{ accounts, roster, epochs, profile, keys }: NewTeam,
	actor: string,
): Promise<void> {
	const organisationId = typeof organisation === 'string' ? organisation : organisation.id;
	await inOrganisation(db, organisationId, async (tx) => {
		if (typeof organisation !== 'string') await insertOrganisation(tx, organisation);
		for (const account of accounts) await addAccount(tx, account, actor);
		for (const [position, statement] of roster.entries()) {
			const isFree = await insertRosterEntry(tx, organisationId, position, statement);
			if (!isFree) throw new Error(`the roster of ${organisationId} has an entry at ${position} already`);
		}
		for (const { epoch, statement, keys: epochKeys } of epochs) {
			await insertEpochKey(tx, organisationId, epoch, statement);
			await insertSealedKeys(tx, organisationId, epochObjectId(organisationId, epoch, 0), epochKeys);
		}
		if (profile) await saveProfile(tx, organisationId, 1, profile);
		for (const { objectId, keys: objectKeys } of keys) {
			await insertSealedKeys(tx, organisationId, objectId, objectKeys);
		}
	});
}
