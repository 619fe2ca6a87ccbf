import { ok, type Result } from '@schutznetz/kernel';
import { firstKeptEpoch, marksSince } from '../counselling/index.ts';
import { listEpochsInUse } from '../db/channel/intake.ts';
import { insertEpochKey, listEpochKeys, type Statement } from '../db/channel/statements.ts';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import {
	deleteSealedKeys,
	insertSealedKeys,
	listSealedObjects,
	type SealedKey,
} from '../db/team/sealed-keys.ts';
import { checkKeys, type Malformed, type UnknownMember } from './check-record.ts';

/** The key of one week: its public half signed, its secret half sealed to the members. */
export interface NewEpoch {
	/** Whole weeks since Monday 1970-01-05. */
	readonly epoch: number;
	readonly statement: Statement;
	readonly keys: readonly SealedKey[];
}

/** All signed keys of the organisation, the oldest first. */
export function listEpochs(db: Db, { organisationId }: AccountKey): Promise<readonly Statement[]> {
	return inOrganisation(db, organisationId, (tx) => listEpochKeys(tx, organisationId, 0));
}

/**
 * Stores keys of weeks to come. An epoch that has its key keeps it: of two members who make one at the same time
 * the first wins. What has ended and is needed no more goes on the way.
 *
 * @returns the epochs that were stored
 */
export function addEpochs(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	epochs: readonly NewEpoch[],
	now: Temporal.Instant,
): Promise<Result<readonly number[], Malformed | UnknownMember>> {
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<readonly number[], Malformed | UnknownMember>> => {
			const stored: number[] = [];
			for (const { keys } of epochs) {
				const checked = await checkKeys(tx, keys, accountId);
				if (!checked.ok) return checked;
			}
			for (const { epoch, statement, keys } of epochs) {
				if (!(await insertEpochKey(tx, organisationId, epoch, statement))) continue;
				await insertSealedKeys(tx, organisationId, `epoch/${organisationId}/${epoch}`, keys);
				stored.push(epoch);
			}
			await dropEpochSeeds(tx, organisationId, now);
			return ok(stored);
		},
	);
}

/**
 * A week's secret goes once the week has ended long enough and no message of it waits, so that none is ever lost.
 */
async function dropEpochSeeds(tx: Tx, organisationId: OrganisationId, now: Temporal.Instant): Promise<void> {
	const prefix = `epoch/${organisationId}/`;
	const inUse = await listEpochsInUse(tx, organisationId, marksSince(now).toString());
	const firstKept = firstKeptEpoch(now);
	for (const objectId of await listSealedObjects(tx, prefix)) {
		const epoch = Number(objectId.slice(prefix.length));
		if (epoch < firstKept && !inUse.includes(epoch)) await deleteSealedKeys(tx, objectId);
	}
}
