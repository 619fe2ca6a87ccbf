import { err, ok, type Result } from '@schutznetz/kernel';
import { closeAccount } from '../accounts/index.ts';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { insertRosterEntry, listRoster, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import { type AccountKey, listAccounts } from '../db/team/accounts.ts';
import { deleteKeysOf } from '../db/team/sealed-keys.ts';
import { type RosterMember, statementFields } from '../roster/index.ts';
import { checkEntry, type EntryRefusal } from './check-entry.ts';

/** The keys of an entry are not those that the account says are its own, or there is no such account. */
export interface NoCandidate {
	readonly kind: 'no-candidate';
}

/** Entries of a roster from a position on. */
export function readRoster(
	db: Db,
	{ organisationId }: AccountKey,
	from: number,
): Promise<readonly Statement[]> {
	return inOrganisation(db, organisationId, async (tx) => (await listRoster(tx, organisationId)).slice(from));
}

/**
 * Adds an entry that the account has signed. Who leaves by it loses every key that lies here, every session and the
 * account, in the same transaction.
 */
export function changeRoster(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	entry: Statement,
	now: Temporal.Instant,
): Promise<Result<{ readonly position: number }, EntryRefusal | NoCandidate>> {
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<{ position: number }, EntryRefusal | NoCandidate>> => {
			const roster = await listRoster(tx, organisationId);
			const change = checkEntry(organisationId, roster, entry, accountId);
			if (!change.ok) return change;
			const { kind } = change.value;
			if (kind === 'add' && !(await isCandidate(tx, organisationId, change.value.member))) {
				return err({ kind: 'no-candidate' });
			}
			const position = roster.length;
			// Of two at the same moment the second waits here, and comes too late.
			if (!(await insertRosterEntry(tx, organisationId, position, entry))) {
				return err({ kind: 'roster-changed' });
			}
			const member = kind === 'add' ? change.value.member.id : change.value.memberId;
			await appendAuditEntry(tx, organisationId, {
				actor: accountId,
				action: `roster-${kind}`,
				facts: { position, account: member },
			});
			if (kind === 'remove') {
				await deleteKeysOf(tx, member);
				await closeAccount(tx, { accountId: member, organisationId }, accountId, now);
			}
			return ok({ position });
		},
	);
}

/** Whether an entry names somebody who has an account here, with the keys that they said themselves. */
export async function isCandidate(
	tx: Tx,
	organisationId: OrganisationId,
	{ id, signing, sealing }: RosterMember,
): Promise<boolean> {
	const accounts = await listAccounts(tx, organisationId);
	const account = accounts.find(({ accountId, disabledAt }) => accountId === id && disabledAt === null);
	if (!account?.publicKeys) return false;
	const own = statementFields(account.publicKeys);
	return own.signing === signing && own.sealing === sealing;
}
