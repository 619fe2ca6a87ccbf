import { err, ok, type Result } from '@schutznetz/kernel';
import { generationOf, objectIds, ownRecordsKey } from '@schutznetz/vault';
import type { WireKey, WireTeamRecords } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { keepKeys, keysToKeep } from './kept-keys.ts';
import { unwrapForMe, wrapForTeam } from './object-keys.ts';
import { noteStored, openKept, type RecordProblem, sealStored } from './records.ts';

export type OwnKind = 'drafts' | 'keys';
/** A record's content with its version; null where nothing was kept yet. */
export type KeptRecord = { readonly version: number; readonly json: unknown } | null;
export type TeamAnswersProblem =
	| RecordProblem
	/** Nobody has handed me the team's key yet. */
	| { readonly kind: 'team-key-missing' };
export type OpenedTeamRecords = {
	readonly answers: Result<KeptRecord, TeamAnswersProblem>;
	readonly drafts: Result<KeptRecord, RecordProblem>;
	/** The version of the keys that were kept; 0 where none were, or none that open. */
	readonly keysVersion: number;
};
export type SealedTeamRecord = {
	readonly version: number;
	readonly record: string;
	/** With the team's first record, and with the first after somebody has left. */
	readonly keys?: readonly WireKey[];
};

/** What the team keeps for itself, and what I keep for nobody else. */
export function teamRecords(held: Held) {
	const ownKey = () => ownRecordsKey(openOf(held).keys.sealingSeed, openOf(held).accountId);
	const ownPlace = (kind: OwnKind) => ({
		objectId: objectIds.own(kind, openOf(held).accountId),
		kind: 'own' as const,
	});
	const rowOf = (wire: WireTeamRecords, kind: string) => wire.rows.find((row) => row.kind === kind);

	async function openOwn(wire: WireTeamRecords, kind: OwnKind): Promise<Result<KeptRecord, RecordProblem>> {
		const row = rowOf(wire, kind);
		return row ? openKept(held, ownPlace(kind), await ownKey(), row) : ok(null);
	}

	async function openAnswers(wire: WireTeamRecords): Promise<Result<KeptRecord, TeamAnswersProblem>> {
		const row = rowOf(wire, 'answers');
		if (!row) return ok(null);
		if (wire.wrapped === null) return err({ kind: 'team-key-missing' });
		const objectId = objectIds.team(openOf(held).centreId);
		const key = await unwrapForMe(held, objectId, wire.wrapped);
		if (!key.ok) return key;
		const opened = await openKept(held, { objectId, kind: 'team' }, key.value, row);
		if (opened.ok) held.teamKey = { key: key.value, rosterPosition: opened.value.rosterPosition };
		return opened;
	}

	async function sealOwn(kind: OwnKind, version: number, json: unknown): Promise<SealedTeamRecord> {
		const sealed = { key: await ownKey(), version, json };
		return { version, record: await sealStored(held, 'own', ownPlace(kind).objectId, sealed) };
	}

	return {
		async openTeamRecords(wire: WireTeamRecords): Promise<OpenedTeamRecords> {
			const [answers, drafts, keys] = [
				await openAnswers(wire),
				await openOwn(wire, 'drafts'),
				await openOwn(wire, 'keys'),
			];
			if (keys.ok && keys.value) keepKeys(held, keys.value.json);
			return { answers, drafts, keysVersion: rowOf(wire, 'keys')?.version ?? 0 };
		},

		/** The next version of the canned answers; without a key of the team's, the first under a new one. */
		async sealTeamAnswers(version: number, json: unknown): Promise<SealedTeamRecord> {
			const { centreId, roster } = openOf(held);
			const objectId = objectIds.team(centreId);
			const known = held.teamKey;
			// Who has left may know the old key: what is written from now on is not for them.
			const isCurrent = known && known.rosterPosition >= generationOf(roster);
			const key = isCurrent ? known.key : crypto.getRandomValues(new Uint8Array(32));
			const record = await sealStored(held, 'team', objectId, { key, version, json });
			if (isCurrent) return { version, record };
			return { version, record, keys: await wrapForTeam(held, objectId, key) };
		},

		sealDrafts: (version: number, json: unknown): Promise<SealedTeamRecord> =>
			sealOwn('drafts', version, json),

		/** The keys of these conversations for the next unlock; undefined where they are kept already. */
		async sealKeptKeys(
			version: number,
			conversationIds: readonly string[],
		): Promise<SealedTeamRecord | undefined> {
			const keys = await keysToKeep(held, conversationIds);
			return keys && sealOwn('keys', version, keys);
		},

		/** After the server has taken my own record of that version. */
		async noteOwn(kind: OwnKind, version: number): Promise<void> {
			noteStored(held, ownPlace(kind).objectId, version);
		},
	};
}
