import { err, ok, type Result } from '@schutznetz/kernel';
import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { handOverKey, listMissingKeys, type MissingKey } from '../db/team/sealed-keys.ts';
import { readMembers } from '../roster/index.ts';
import { isSealedKey, type Malformed } from './check-record.ts';

/** The most keys of one answer. */
export const mostMissingKeys = 40;

/** Keys that others of the team lack and the one who asks could hand over. */
export function readMissingKeys(db: Db, account: AccountKey): Promise<readonly MissingKey[]> {
	return inOrganisation(db, account.organisationId, (tx) => missing(tx, account, mostMissingKeys));
}

/**
 * Takes keys that somebody of the team hands over: of objects that they hold themselves, to those who lack them.
 * What is no longer missing is passed over.
 */
export function handOverKeys(
	db: Db,
	account: AccountKey,
	keys: readonly MissingKey[],
): Promise<Result<void, Malformed>> {
	if (!keys.every(({ wrapped }) => isSealedKey(wrapped))) {
		return Promise.resolve(err({ kind: 'malformed', field: 'keys' }));
	}
	return inOrganisation(db, account.organisationId, async (tx) => {
		const due = new Set((await missing(tx, account, 1_000_000)).map(nameOf));
		for (const key of keys) {
			if (due.has(nameOf(key))) await handOverKey(tx, account.organisationId, key);
		}
		return ok(undefined);
	});
}

async function missing(
	tx: Tx,
	{ organisationId, accountId }: AccountKey,
	limit: number,
): Promise<readonly MissingKey[]> {
	const { team } = readMembers(await listRoster(tx, organisationId));
	const ids = team.map(({ id }) => id);
	// Whoever is not of the team has nothing to hand over.
	if (!ids.includes(accountId)) return [];
	const admins = team.filter(({ role }) => role === 'admin').map(({ id }) => id);
	return listMissingKeys(tx, accountId, { team: ids, admins }, limit);
}

const nameOf = ({ objectId, memberId }: Omit<MissingKey, 'wrapped'>): string => `${objectId} ${memberId}`;
