import { caseRecords } from './case-records.ts';
import { centreProfile } from './centre-profile.ts';
import { conversations } from './conversations.ts';
import { devices } from './devices.ts';
import { epochs } from './epochs.ts';
import { files } from './files.ts';
import { handOver } from './hand-over.ts';
import { newHeld } from './held.ts';
import { intake } from './intake.ts';
import { mediations } from './mediations.ts';
import { network } from './network.ts';
import { newAccount } from './new-account.ts';
import { openVault } from './open-vault.ts';
import { ownKeys } from './own-keys.ts';
import { proveIdentity } from './prove-identity.ts';
import { recovery } from './recovery.ts';
import { rosters } from './rosters.ts';
import { stamps } from './stamps.ts';
import { teamRecords } from './team-records.ts';
import { threads } from './threads.ts';
import { unsaved } from './unsaved.ts';

/**
 * Everything that needs a key, as functions that a worker answers. They take what stood on the wire and give
 * what goes on the wire or what a page may show; no key ever comes out, but as a handle that gives its bytes to nobody.
 *
 * @param clock - milliseconds since 1970, for the weeks that need keys
 */
export function createVaultCore(clock: () => number) {
	const held = newHeld(clock);
	return {
		...proveIdentity(held),
		...newAccount(held),
		...openVault(held),
		...rosters(held),
		...network(held),
		...ownKeys(held),
		...devices(held),
		...recovery(held),
		...epochs(held),
		...intake(held),
		...conversations(held),
		...stamps(held),
		...threads(held),
		...files(held),
		...handOver(held),
		...caseRecords(held),
		...mediations(held),
		...teamRecords(held),
		...centreProfile(held),
		...unsaved(held),
	};
}

export type VaultCore = ReturnType<typeof createVaultCore>;
