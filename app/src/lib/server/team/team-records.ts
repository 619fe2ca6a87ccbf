import { err, ok, type Result } from '@schutznetz/kernel';
import { type Db, inOrganisation } from '../db/index.ts';
import { type AccountKey, listAccounts } from '../db/team/accounts.ts';
import {
	deleteSealedKeys,
	insertSealedKeys,
	listSealedKeys,
	type SealedKey,
} from '../db/team/sealed-keys.ts';
import {
	listTeamRecords,
	putTeamRecord,
	type TeamRecordKind,
	type TeamRecordRow,
} from '../db/team/team-records.ts';
import {
	checkRecord,
	checkTeamKeys,
	type KeysMissing,
	type Malformed,
	type UnknownMember,
} from './check-record.ts';

/** What a team keeps for itself and the one who asks for nobody else, with what opens the former. */
export interface TeamRecords {
	/** The team's key, sealed to the one who asks; null where there is none, or none for this member. */
	readonly wrapped: Uint8Array | null;
	readonly rows: readonly TeamRecordRow[];
	/** How colleagues are called here; who belongs to the team, browsers read in its roster. */
	readonly names: readonly { readonly id: string; readonly name: string }[];
}

/** Why a record was not stored: nothing was. */
export type TeamRecordRefusal =
	| Malformed
	| UnknownMember
	| KeysMissing
	| { readonly kind: 'unknown' | 'changed-meanwhile' };

/** Which kinds a member may replace, and whose they are. */
const owners = { answers: 'team', drafts: 'own', keys: 'own' } as const satisfies Record<
	TeamRecordKind,
	string
>;

/** A version that is to follow the one before it; the first has version 1. */
export interface TeamRecordDraft {
	readonly kind: TeamRecordKind;
	readonly version: number;
	readonly record: Uint8Array;
	/** A new key of the team's with it, for everybody in it: after somebody has left. */
	readonly keys?: readonly SealedKey[];
}

export function readTeamRecords(db: Db, { organisationId, accountId }: AccountKey): Promise<TeamRecords> {
	return inOrganisation(db, organisationId, async (tx) => {
		const [key] = await listSealedKeys(tx, accountId, teamKeyId(organisationId));
		const accounts = await listAccounts(tx, organisationId);
		return {
			wrapped: key?.wrapped ?? null,
			rows: await listTeamRecords(tx, [organisationId, accountId]),
			names: accounts.map(({ accountId: id, name }) => ({ id, name })),
		};
	});
}

/**
 * Gives the team its key with its first canned answers, both or neither. Where a colleague was faster, hers stands.
 */
export function startTeamRecords(
	db: Db,
	account: AccountKey,
	{ record, keys }: { readonly record: Uint8Array; readonly keys: readonly SealedKey[] },
): Promise<Result<null, TeamRecordRefusal>> {
	const { organisationId } = account;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<null, TeamRecordRefusal>> => {
		const checked = checkRecord(record);
		if (!checked.ok) return checked;
		const checkedKeys = await checkTeamKeys(tx, keys, account);
		if (!checkedKeys.ok) return checkedKeys;
		const first = { id: organisationId, kind: 'answers', version: 1, record } as const;
		if (!(await putTeamRecord(tx, organisationId, first))) return err({ kind: 'changed-meanwhile' });
		await insertSealedKeys(tx, organisationId, teamKeyId(organisationId), keys);
		return ok(null);
	});
}

/**
 * Stores a new version; the same one sent once more counts as stored. Canned answers that have not begun are
 * `unknown`: they begin with their key.
 */
export function saveTeamRecord(
	db: Db,
	account: AccountKey,
	{ kind, version, record, keys }: TeamRecordDraft,
): Promise<Result<null, TeamRecordRefusal>> {
	const { organisationId, accountId } = account;
	const isOwn = owners[kind] === 'own';
	const id = isOwn ? accountId : organisationId;
	return inOrganisation(db, organisationId, async (tx): Promise<Result<null, TeamRecordRefusal>> => {
		const checked = checkRecord(record);
		if (!checked.ok) return checked;
		if (!isOwn) {
			// Only who holds its key may replace it.
			const [held] = await listSealedKeys(tx, accountId, teamKeyId(organisationId));
			if (!held) return err({ kind: 'unknown' });
			const checkedKeys = keys && (await checkTeamKeys(tx, keys, account));
			if (checkedKeys && !checkedKeys.ok) return checkedKeys;
		}
		if (await putTeamRecord(tx, organisationId, { id, kind, version, record })) {
			if (!isOwn && keys) {
				await deleteSealedKeys(tx, teamKeyId(organisationId));
				await insertSealedKeys(tx, organisationId, teamKeyId(organisationId), keys);
			}
			return ok(null);
		}
		const current = (await listTeamRecords(tx, [id])).find((row) => row.kind === kind);
		const isSame = current?.version === version && Buffer.compare(current.record, record) === 0;
		return isSame ? ok(null) : err({ kind: 'changed-meanwhile' });
	});
}

const teamKeyId = (organisationId: string): string => `team/${organisationId}`;
