import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type Db,
	inOrganisation,
	insertRelease,
	listWaiting,
	refusalOf,
	type WaitingContribution,
} from '../db/index.ts';
import type { Contributor } from './contribute.ts';

/** What came by link or spreadsheet and waits for somebody who did not enter it. */
export function waitingContributions(
	db: Db,
	member: Contributor,
	round?: string,
): Promise<readonly WaitingContribution[]> {
	if (!isEditor(member)) return Promise.resolve([]);
	return inOrganisation(db, member.organisationId, (tx) => listWaiting(tx, member.accountId, round));
}

/** Makes such words public; all of them, or none where one was entered by this account. */
export async function releaseContributions(
	db: Db,
	member: Contributor,
	ids: readonly string[],
): Promise<Result<{ readonly released: number }, { readonly kind: 'notYours' }>> {
	if (!isEditor(member)) return err({ kind: 'notYours' });
	try {
		await inOrganisation(db, member.organisationId, async (tx) => {
			for (const id of ids) await insertRelease(tx, member.organisationId, member.accountId, id);
		});
		return ok({ released: ids.length });
	} catch (error) {
		if (refusalOf(error) === 'insufficient_privilege') return err({ kind: 'notYours' });
		throw error;
	}
}

const isEditor = ({ role }: Contributor): boolean => role === 'office' || role === 'rapporteur';
