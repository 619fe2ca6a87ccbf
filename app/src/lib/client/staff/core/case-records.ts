import { err, ok, type Result } from '@schutznetz/kernel';
import { objectIds } from '@schutznetz/vault';
import type { WireKey, WireRecord } from '../wire.ts';
import type { Held } from './held.ts';
import { keyAfterNext, keyForNext, wrapForTeam } from './object-keys.ts';
import { type KeyNotHere, noteStored, openStored, type RecordProblem, sealStored } from './records.ts';

export type OpenedCase = {
	readonly id: string;
	readonly result: Result<{ version: number; json: unknown }, RecordProblem>;
};
export type SealedCase = {
	readonly id: string;
	readonly version: number;
	readonly record: string;
	/** Of a new case, and where somebody has left who knew the old one. */
	readonly keys?: readonly WireKey[];
};

/** Cases as sealed records: what stands in them is plain data that only the pages understand. */
export function caseRecords(held: Held) {
	return {
		openCases: (rows: readonly WireRecord[]): Promise<OpenedCase[]> =>
			Promise.all(
				rows.map(async (row) => {
					const opened = await openStored(held, 'case', objectIds.caseFile(row.id), row);
					if (!opened.ok) return { id: row.id, result: opened };
					const { key, version, json } = opened.value;
					held.caseKeys.set(row.id, key);
					return { id: row.id, result: ok({ version, json }) };
				}),
			),

		/** After the server has taken that version. */
		async noteCase(caseId: string, version: number): Promise<void> {
			const objectId = objectIds.caseFile(caseId);
			const key = held.caseKeys.get(caseId);
			if (key) held.caseKeys.set(caseId, keyAfterNext(held, objectId, key));
			noteStored(held, objectId, version);
		},

		/** The next version of a case that was read, or the first of a new one. */
		async sealCase(
			caseId: string | null,
			version: number,
			json: unknown,
		): Promise<Result<SealedCase, KeyNotHere>> {
			const key = caseId === null ? crypto.getRandomValues(new Uint8Array(32)) : held.caseKeys.get(caseId);
			if (!key) return err({ kind: 'key-not-here' });
			const id = caseId ?? crypto.randomUUID();
			const next = caseId === null ? 1 : version + 1;
			const objectId = objectIds.caseFile(id);
			if (caseId !== null) {
				const { key: nextKey, ...renewed } = await keyForNext(held, objectId, key);
				const record = await sealStored(held, 'case', objectId, { key: nextKey, version: next, json });
				return ok({ id, version: next, record, ...renewed });
			}
			const record = await sealStored(held, 'case', objectId, { key, version: next, json });
			held.caseKeys.set(id, key);
			return ok({ id, version: next, record, keys: await wrapForTeam(held, objectId, key) });
		},
	};
}
