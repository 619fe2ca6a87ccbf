import { toB64 } from '@schutznetz/vault/public';
import { readVault } from '#lib/server/team/index.ts';
import { answer, signedInEndpoint } from '../endpoint.ts';
import { statementOnWire } from '../statement-on-wire.ts';

/** Also while locked: nothing in here opens without what the session waits for. */
export const GET = signedInEndpoint(async ({ db, session }) => {
	const vault = await readVault(db, session);
	const { id, name, isDemo, kind } = vault.organisation;
	return answer(200, {
		accountId: session.accountId,
		name: session.name,
		organisation: { id, name, isDemo, kind },
		instanceId: vault.instanceId,
		root: vault.root && toB64(vault.root),
		personalKeys: toB64(vault.personalKeys),
		hasPublicKeys: vault.hasPublicKeys,
		unlockers: vault.unlockers.map(({ id, kind, wrapped, madeOn, publicKey, anchor, vouched }) => ({
			id,
			kind,
			wrapped: toB64(wrapped),
			madeOn,
			publicKey: publicKey && toB64(publicKey),
			anchor: anchor && toB64(anchor),
			vouched: vouched && toB64(vouched),
		})),
		roster: vault.roster.map(statementOnWire),
	});
});
