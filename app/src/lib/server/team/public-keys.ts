import { err, ok, type Result } from '@schutznetz/kernel';
import type { Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import { type AccountKey, setPublicKeys } from '../db/team/accounts.ts';
import { isOwnWord } from '../roster/index.ts';
import type { Malformed } from './check-record.ts';

/** Keeps an account's word on its public keys; the first that came stays. */
export async function publishKeys(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	statement: Statement,
): Promise<Result<void, Malformed>> {
	if (!isOwnWord(statement, accountId)) return err({ kind: 'malformed', field: 'statement' });
	await inOrganisation(db, organisationId, (tx) => setPublicKeys(tx, accountId, statement));
	return ok(undefined);
}
