import { dayInBerlin } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import type { People } from '#lib/server/team/index.ts';
import { statementOnWire } from './statement-on-wire.ts';

/** Accounts and invitations as they go over the wire: whoever may still come in, by the day. */
export const peopleOnWire = ({ accounts, invitations }: People, now: Temporal.Instant) => ({
	accounts: accounts.map(({ accountId, name, disabledAt, publicKeys }) => ({
		id: accountId,
		name,
		isClosed: disabledAt !== null,
		keys: publicKeys && statementOnWire(publicKeys),
	})),
	invitations: invitations
		.filter(
			({ usedAt, withdrawnAt, expiresAt }) =>
				!usedAt && !withdrawnAt && Temporal.Instant.compare(now, expiresAt) < 0,
		)
		.map(({ codeSha256, expiresAt }) => ({
			id: toB64(codeSha256),
			expiresOn: dayInBerlin(expiresAt).toString(),
		})),
});

/** A new invitation: the code is shown this once. */
export const invitationOnWire = ({ code, expiresAt }: { code: string; expiresAt: Temporal.Instant }) => ({
	code,
	expiresOn: dayInBerlin(expiresAt).toString(),
});
