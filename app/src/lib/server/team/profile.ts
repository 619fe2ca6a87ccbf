import { err, ok, type Result } from '@schutznetz/kernel';
import { CENTRE_PROFILE_LABEL } from '@schutznetz/vault/public';
import {
	listRoster,
	readProfile as readNewest,
	type Statement,
	saveProfile,
} from '../db/channel/statements.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { isSignedBy, readMembers, statementFields } from '../roster/index.ts';

/** Why a profile was not stored. */
export type ProfileRefusal =
	/** No admin of the centre has signed it as the profile of this centre. */
	| { readonly kind: 'not-signed' }
	/** A colleague has been quicker: who signs anew takes the next version. */
	| { readonly kind: 'version-taken'; readonly version: number };

const mostVersion = 2 ** 31 - 1;

/** What the account's centre says of itself; null where it has said nothing yet. */
export function readProfile(db: Db, { organisationId }: AccountKey): Promise<Statement | null> {
	return inOrganisation(db, organisationId, async (tx) => (await readNewest(tx, organisationId)) ?? null);
}

/**
 * Stores what an admin has signed as their centre's profile, in the place of the one before. Browsers verify it
 * again; here it keeps whoever only found a page open from closing an intake.
 */
export function storeProfile(
	db: Db,
	{ organisationId }: AccountKey,
	statement: Statement,
): Promise<Result<{ readonly version: number }, ProfileRefusal>> {
	return inOrganisation(
		db,
		organisationId,
		async (tx): Promise<Result<{ readonly version: number }, ProfileRefusal>> => {
			const { centreId, version, signer } = statementFields(statement);
			const admin = readMembers(await listRoster(tx, organisationId)).members.find(
				({ id, role }) => id === signer && role === 'admin',
			);
			const isOurs = admin !== undefined && centreId === organisationId;
			if (!isOurs || !isSignedBy(admin, CENTRE_PROFILE_LABEL, statement)) return err({ kind: 'not-signed' });
			if (!isVersion(version)) return err({ kind: 'not-signed' });
			if (await saveProfile(tx, organisationId, version, statement)) return ok({ version });
			const newest = await readNewest(tx, organisationId);
			return err({ kind: 'version-taken', version: newest?.version ?? 0 });
		},
	);
}

const isVersion = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) > 0 && Number(value) <= mostVersion;
