import { toB64 } from '@schutznetz/vault/public';
import { readVault } from '#lib/server/team/index.ts';
import { answer, signedInEndpoint } from '../endpoint.ts';
import { statementOnWire } from '../statement-on-wire.ts';

/** Also while locked: nothing in here opens without what the session waits for. */
export const GET = signedInEndpoint(async ({ db, session }) => {
	const vault = await readVault(db, session);
	const { id, name, isDemo } = vault.organisation;
	return answer(200, {
		accountId: session.accountId,
		name: session.name,
		organisation: { id, name, isDemo },
		instanceId: vault.instanceId,
		root: vault.root && toB64(vault.root),
		personalKeys: toB64(vault.personalKeys),
		unlockers: vault.unlockers.map(({ kind, wrapped }) => ({ kind, wrapped: toB64(wrapped) })),
		roster: vault.roster.map(statementOnWire),
	});
});
