import { err, type Result } from '@schutznetz/kernel';
import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { readMembers } from './read-members.ts';

/** Only somebody whom the roster calls an admin does this. */
export interface AdminsOnly {
	readonly kind: 'admins-only';
}

/** Does something for an organisation in one transaction, where the account is an admin of it. */
export function asAdmin<T, E = never>(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	work: (tx: Tx) => Promise<Result<T, E>>,
): Promise<Result<T, E | AdminsOnly>> {
	return inOrganisation(db, organisationId, async (tx): Promise<Result<T, E | AdminsOnly>> => {
		const { members } = readMembers(await listRoster(tx, organisationId));
		const isAdmin = members.some(({ id, role }) => id === accountId && role === 'admin');
		return isAdmin ? work(tx) : err({ kind: 'admins-only' });
	});
}
