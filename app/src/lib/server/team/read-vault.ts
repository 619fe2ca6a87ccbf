import { readInstance } from '../db/channel/instance.ts';
import { listRoster, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { findOrganisation, type Organisation } from '../db/organisations.ts';
import { type AccountKey, readVaultKeys, type Unlocker } from '../db/team/accounts.ts';

/** What a member's browser needs to open its vault: nothing in here opens by itself. */
export interface Vault {
	readonly organisation: Organisation;
	readonly instanceId: string;
	readonly root: Uint8Array | null;
	readonly personalKeys: Uint8Array;
	readonly unlockers: readonly Unlocker[];
	readonly roster: readonly Statement[];
}

/** The vault of the account that asks. */
export async function readVault(db: Db, { organisationId, accountId }: AccountKey): Promise<Vault> {
	const instance = await readInstance(db);
	return inOrganisation(db, organisationId, async (tx) => ({
		organisation: await findOrganisation(tx, organisationId),
		instanceId: instance.id,
		root: instance.rootPublic,
		...(await readVaultKeys(tx, accountId)),
		roster: await listRoster(tx, organisationId),
	}));
}
