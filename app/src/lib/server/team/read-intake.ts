import { type IntakeRow, listIntake } from '../db/channel/intake.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { listSealedKeys } from '../db/team/sealed-keys.ts';

/** A part of a centre's intake, and the keys of the weeks with which the one who asks opens it. */
export interface Intake {
	readonly rows: readonly IntakeRow[];
	readonly keys: readonly { readonly epoch: number; readonly wrapped: Uint8Array }[];
}

/** The most rows of one answer. */
export const mostIntakeRows = 100;

/** Reads the first messages that nobody has taken yet, by the hash of their envelope. */
export async function readIntake(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	after: Uint8Array,
	limit: number,
): Promise<Intake> {
	return inOrganisation(db, organisationId, async (tx) => {
		const prefix = `epoch/${organisationId}/`;
		const keys = await listSealedKeys(tx, accountId, prefix);
		return {
			rows: await listIntake(tx, organisationId, after, limit),
			keys: keys.map(({ objectId, wrapped }) => ({ epoch: Number(objectId.slice(prefix.length)), wrapped })),
		};
	});
}
