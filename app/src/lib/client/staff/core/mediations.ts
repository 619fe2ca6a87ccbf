import { err, ok, type Result } from '@schutznetz/kernel';
import {
	isOfTeam,
	type MediationRecord,
	objectIds,
	parseMediation,
	toB64,
	wrapSecretFor,
} from '@schutznetz/vault';
import type { WireKey, WireRecord } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { type KeyNotHere, noteStored, openStored, type RecordProblem, sealStored } from './records.ts';

/** A mediation as the pages see it. */
export type MediationView = Omit<MediationRecord, 'v'> & { readonly id: string; readonly version: number };
type ParseProblem = Extract<ReturnType<typeof parseMediation>, { ok: false }>['error'];
export type OpenedMediation = {
	readonly id: string;
	readonly result: Result<MediationView, RecordProblem | ParseProblem>;
};
export type SealedMediation = {
	readonly id: string;
	readonly version: number;
	readonly record: string;
};
export type NewSealedMediation = SealedMediation & {
	readonly conversationId: string;
	/** The team's, and the mediator's. */
	readonly keys: readonly WireKey[];
};

/** What is shown to a language mediator of one thread, under a key of its own that opens nothing else. */
export function mediations(held: Held) {
	const keyOf = (id: string): Uint8Array | undefined =>
		held.objectKeys.get(objectIds.mediation(id))?.key ?? held.caseKeys.get(objectIds.mediation(id));

	return {
		openMediations: (rows: readonly WireRecord[]): Promise<OpenedMediation[]> =>
			Promise.all(
				rows.map(async (row) => {
					const opened = await openStored(held, 'mediation', objectIds.mediation(row.id), row);
					if (!opened.ok) return { id: row.id, result: opened };
					const { version, json } = opened.value;
					const parsed = parseMediation(json);
					if (!parsed.ok) return { id: row.id, result: parsed };
					const { v: _, ...record } = parsed.value;
					return { id: row.id, result: ok({ id: row.id, version, ...record }) };
				}),
			),

		/** Begins a mediation for a mediator of the roster. */
		async sealNewMediation(
			record: Omit<MediationRecord, 'v'>,
		): Promise<Result<NewSealedMediation, { readonly kind: 'no-such-mediator' }>> {
			const { roster, accountId, keys: own } = openOf(held);
			const isMediator = roster.members.some(
				(member) => member.id === record.mediatorId && !isOfTeam(member),
			);
			if (!isMediator) return err({ kind: 'no-such-mediator' });
			const id = crypto.randomUUID();
			const objectId = objectIds.mediation(id);
			const key = crypto.getRandomValues(new Uint8Array(32));
			const by = { memberId: accountId, signingSeed: own.signingSeed };
			const readers = roster.members.filter((member) => isOfTeam(member) || member.id === record.mediatorId);
			const keys = await Promise.all(
				readers.map(async ({ id: memberId, sealing }) => ({
					memberId,
					wrapped: toB64(await wrapSecretFor(sealing, key, { objectId, memberId, by })),
				})),
			);
			const json = { v: 1, ...record };
			const sealed = await sealStored(held, 'mediation', objectId, { key, version: 1, json });
			held.caseKeys.set(objectId, key);
			return ok({ id, conversationId: record.conversationId, version: 1, record: sealed, keys });
		},

		/** The next version of one that was opened. */
		async sealMediation({
			id,
			version,
			...record
		}: MediationView): Promise<Result<SealedMediation, KeyNotHere>> {
			const key = keyOf(id);
			if (!key) return err({ kind: 'key-not-here' });
			const next = version + 1;
			const objectId = objectIds.mediation(id);
			const json = { v: 1, ...record };
			return ok({
				id,
				version: next,
				record: await sealStored(held, 'mediation', objectId, { key, version: next, json }),
			});
		},

		/** After the server has taken that version. */
		async noteMediation(id: string, version: number): Promise<void> {
			noteStored(held, objectIds.mediation(id), version);
		},
	};
}
