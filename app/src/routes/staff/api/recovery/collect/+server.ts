import { toB64 } from '@schutznetz/vault/public';
import { collectRecovery } from '#lib/server/accounts/index.ts';
import { endpoint } from '../../endpoint.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const collected = await collectRecovery(db, fields.text('name', 200), fields.bytes('proof', 32), now);
	return recoveryAnswer(collected, ({ accountId, escrow, shares, root }) => ({
		accountId,
		escrowId: escrow.id,
		kind: escrow.kind,
		sealed: toB64(escrow.sealed),
		shares: shares.map(({ holderId, sealed }) => ({ holderId, sealed: toB64(sealed) })),
		root: root && toB64(root),
	}));
});
