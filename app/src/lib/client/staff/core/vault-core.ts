import { caseRecords } from './case-records.ts';
import { conversations } from './conversations.ts';
import { epochs } from './epochs.ts';
import { newHeld } from './held.ts';
import { intake } from './intake.ts';
import { openVault } from './open-vault.ts';
import { proveIdentity } from './prove-identity.ts';
import { threads } from './threads.ts';
import { unsaved } from './unsaved.ts';

/**
 * Everything that needs a key, as functions that a worker answers. They take what stood on the wire and give
 * what goes on the wire or what a page may show; no key ever comes out.
 *
 * @param clock - milliseconds since 1970, for the weeks that need keys
 */
export function createVaultCore(clock: () => number) {
	const held = newHeld(clock);
	return {
		...proveIdentity(held),
		...openVault(held),
		...epochs(held),
		...intake(held),
		...conversations(held),
		...threads(held),
		...caseRecords(held),
		...unsaved(held),
	};
}

export type VaultCore = ReturnType<typeof createVaultCore>;
