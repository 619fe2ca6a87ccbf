import { err, ok, type Result } from '@schutznetz/kernel';
import { epochOf, firstKeptEpoch, intakeDays } from '../counselling/index.ts';
import { expectPresence } from '../db/channel/cover.ts';
import { listEpochsInUse } from '../db/channel/intake.ts';
import { insertEpochKey, listEpochKeys, listRoster, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import { findOrganisation } from '../db/organisations.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import {
	deleteSealedKeys,
	insertSealedKeys,
	listSealedObjects,
	type SealedKey,
} from '../db/team/sealed-keys.ts';
import { readMembers } from '../roster/index.ts';
import { checkTeamKeys, type KeysMissing, type Malformed, type UnknownMember } from './check-record.ts';
import { epochObjectId, epochPrefix, readEpochObjectId } from './epoch-object-id.ts';
import { isKeyOfWeek } from './is-key-of-week.ts';

/** The key of one week: its public half signed, its secret half sealed to the members. */
export interface NewEpoch {
	/** Whole weeks since Monday 1970-01-05. */
	readonly epoch: number;
	readonly statement: Statement;
	readonly keys: readonly SealedKey[];
}

/** Browsers publish eight weeks ahead; one more for a clock that is ahead itself. */
const mostWeeksAhead = 9;

/** Why keys of weeks were not stored: none of them was. */
export type EpochRefusal =
	| Malformed
	| UnknownMember
	| KeysMissing
	/** Only a centre has an intake. */
	| { readonly kind: 'no-centre' }
	/** Nobody of the team has signed it as the key of this week, or not since somebody left. */
	| { readonly kind: 'not-signed'; readonly epoch: number }
	/** The key of a week is for good, so none comes long before its week, and none after it. */
	| {
			readonly kind: 'epoch-out-of-range';
			readonly epoch: number;
			readonly from: number;
			readonly to: number;
	  };

/** All signed keys of the organisation, the oldest first. */
export function listEpochs(db: Db, { organisationId }: AccountKey): Promise<readonly Statement[]> {
	return inOrganisation(db, organisationId, (tx) => listEpochKeys(tx, organisationId, 0));
}

/**
 * Stores keys of weeks to come. An epoch that has its key keeps it until somebody leaves: of two members who make one
 * at the same time the first wins. What has ended and is needed no more goes on the way.
 *
 * @returns the epochs that were stored
 */
export function addEpochs(
	db: Db,
	account: AccountKey,
	epochs: readonly NewEpoch[],
	now: Temporal.Instant,
): Promise<Result<readonly number[], EpochRefusal>> {
	const { organisationId } = account;
	const from = epochOf(now);
	const to = from + mostWeeksAhead;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<readonly number[], EpochRefusal>> => {
		const stored: number[] = [];
		const roster = readMembers(await listRoster(tx, organisationId));
		const { kind } = await findOrganisation(tx, organisationId);
		// The office has a roster, too, and nobody writes to it.
		if (kind !== 'centre') return err({ kind: 'no-centre' });
		for (const { epoch, statement, keys } of epochs) {
			if (epoch < from || epoch > to) return err({ kind: 'epoch-out-of-range', epoch, from, to });
			const week = { centreId: organisationId, epoch };
			if (!isKeyOfWeek(statement, week, roster)) return err({ kind: 'not-signed', epoch });
			const checked = await checkTeamKeys(tx, keys, account);
			if (!checked.ok) return checked;
		}
		for (const { epoch, statement, keys } of epochs) {
			const { generation } = roster;
			if (!(await insertEpochKey(tx, organisationId, epoch, statement, generation))) continue;
			await insertSealedKeys(tx, organisationId, epochObjectId(organisationId, epoch, generation), keys);
			stored.push(epoch);
		}
		// From its first keys on people can write to it, and miss who never looks.
		if (stored.length > 0) await expectPresence(tx, organisationId, intakeDays(now).today);
		await dropEpochSeeds(tx, organisationId, now);
		return ok(stored);
	});
}

/** A week's secret goes once the week has ended long enough and no message of it is here, so that none is ever lost. */
async function dropEpochSeeds(tx: Tx, organisationId: OrganisationId, now: Temporal.Instant): Promise<void> {
	const prefix = epochPrefix(organisationId);
	const inUse = await listEpochsInUse(tx, organisationId);
	const firstKept = firstKeptEpoch(now);
	for (const objectId of await listSealedObjects(tx, prefix)) {
		const { epoch } = readEpochObjectId(organisationId, objectId);
		if (epoch < firstKept && !inUse.includes(epoch)) await deleteSealedKeys(tx, objectId);
	}
}
