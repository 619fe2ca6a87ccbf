import { readInstance } from '../db/channel/instance.ts';
import { listRoster, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { findOrganisation, type Organisation } from '../db/organisations.ts';
import { type AccountKey, hasPublicKeys, readPersonalKeys } from '../db/team/accounts.ts';
import { listUnlockers, type StoredUnlocker } from '../db/team/unlockers.ts';

/** What a member's browser needs to open its vault: nothing in here opens by itself. */
export interface Vault {
	readonly organisation: Organisation;
	readonly instanceId: string;
	readonly root: Uint8Array | null;
	readonly personalKeys: Uint8Array;
	/** Whether the account has said what its public keys are. */
	readonly hasPublicKeys: boolean;
	readonly unlockers: readonly StoredUnlocker[];
	readonly roster: readonly Statement[];
}

/** The vault of the account that asks. */
export async function readVault(db: Db, { organisationId, accountId }: AccountKey): Promise<Vault> {
	const instance = await readInstance(db);
	return inOrganisation(db, organisationId, async (tx) => ({
		organisation: await findOrganisation(tx, organisationId),
		instanceId: instance.id,
		root: instance.rootPublic,
		personalKeys: await readPersonalKeys(tx, accountId),
		hasPublicKeys: await hasPublicKeys(tx, accountId),
		unlockers: await listUnlockers(tx, accountId),
		roster: await listRoster(tx, organisationId),
	}));
}
