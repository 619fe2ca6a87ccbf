import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { readMembers } from './read-members.ts';

/** Whether an account stands in the roster of its organisation, and not as a language mediator. */
export async function isOfTeam(tx: Tx, { organisationId, accountId }: AccountKey): Promise<boolean> {
	return readMembers(await listRoster(tx, organisationId)).team.some(({ id }) => id === accountId);
}

/** The same, in a transaction of its own. */
export function isInTeam(db: Db, account: AccountKey): Promise<boolean> {
	return inOrganisation(db, account.organisationId, (tx) => isOfTeam(tx, account));
}
