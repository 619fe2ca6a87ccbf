import { intakeDays } from '../counselling/index.ts';
import { notePresence } from '../db/channel/cover.ts';
import { type IntakeRow, listIntake } from '../db/channel/intake.ts';
import { listRoster } from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { listSealedKeys } from '../db/team/sealed-keys.ts';
import { readMembers } from '../roster/index.ts';
import { epochPrefix, readEpochObjectId } from './epoch-object-id.ts';

/** A part of a centre's intake, and the keys of the weeks with which the one who asks opens it. */
export interface Intake {
	readonly rows: readonly IntakeRow[];
	readonly keys: readonly {
		readonly epoch: number;
		/** Of one week there may be several: who wrote before somebody left has sealed to the older one. */
		readonly generation: number;
		readonly wrapped: Uint8Array;
	}[];
}

/** The most rows of one answer. */
export const mostIntakeRows = 100;

/** Reads the first messages that nobody has taken yet, by the hash of their envelope; the team was here today. */
export async function readIntake(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	after: Uint8Array,
	limit: number,
	now: Temporal.Instant,
): Promise<Intake> {
	return inOrganisation(db, organisationId, async (tx) => {
		const days = intakeDays(now);
		// A mediator holds no key to anything here, so that her look says nothing of the team.
		const { team } = readMembers(await listRoster(tx, organisationId));
		if (team.some(({ id }) => id === accountId)) await notePresence(tx, organisationId, days.today);
		const keys = await listSealedKeys(tx, accountId, epochPrefix(organisationId));
		return {
			rows: await listIntake(tx, organisationId, after, limit, days),
			keys: keys.map(({ objectId, wrapped }) => ({
				...readEpochObjectId(organisationId, objectId),
				wrapped,
			})),
		};
	});
}
