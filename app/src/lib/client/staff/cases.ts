import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { KeyNotHere, RecordProblem } from './core/records.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireRecord, readWireRecords } from './wire.ts';

export type CaseEntry = { readonly id: string; readonly version: number; readonly json: unknown };
export type SaveCase = { readonly id: string | null; readonly version: number; readonly json: unknown };
export type ChangedMeanwhile = { readonly kind: 'changed-meanwhile'; readonly current: CaseEntry };
export type UnreadableCase = { readonly id: string; readonly kind: RecordProblem['kind'] };
export type CaseProblem = ApiProblem | { readonly kind: 'unreadable'; readonly problem: RecordProblem };

type Core = WorkerCaller<VaultCore>;

/** All cases that the server has for the team, opened; what cannot be opened is named beside them. */
export async function listCases(
	api: Api,
	core: Core,
): Promise<Result<{ entries: CaseEntry[]; unreadable: UnreadableCase[] }, ApiProblem>> {
	const fetched = await api.get('/api/cases', readWireRecords);
	if (!fetched.ok) return fetched;
	const opened = await core.call('openCases', fetched.value.rows);
	return ok({
		entries: opened.flatMap(({ id, result }) => (result.ok ? [{ id, ...result.value }] : [])),
		unreadable: opened.flatMap(({ id, result }) => (result.ok ? [] : [{ id, kind: result.error.kind }])),
	});
}

export async function readCase(api: Api, core: Core, id: string): Promise<Result<CaseEntry, CaseProblem>> {
	const fetched = await api.get(pathOf(id), readWireRecord);
	if (!fetched.ok) return fetched;
	const [opened] = await core.call('openCases', [fetched.value]);
	if (!opened) throw new Error('openCases answered nothing for one row');
	if (!opened.result.ok) return err({ kind: 'unreadable', problem: opened.result.error });
	return ok({ id: opened.id, ...opened.result.value });
}

/**
 * Saves a case as its next version: `version` is the one that was read, null as `id` makes a new case.
 *
 * @returns `changed-meanwhile` with what is stored now, where somebody was faster; nothing is overwritten
 */
export async function saveCase(
	api: Api,
	core: Core,
	{ id, version, json }: SaveCase,
): Promise<Result<{ id: string; version: number }, CaseProblem | ChangedMeanwhile | KeyNotHere>> {
	const sealed = await core.call('sealCase', id, version, json);
	if (!sealed.ok) return sealed;
	const { keys, ...next } = sealed.value;
	const stored =
		id !== null
			? await api.send('PUT', pathOf(next.id), { version: next.version, record: next.record, keys })
			: await api.send('POST', '/api/cases', { id: next.id, record: next.record, keys });
	if (stored.ok) {
		await core.call('noteCase', next.id, next.version);
		return ok({ id: next.id, version: next.version });
	}
	const { error } = stored;
	if (error.kind !== 'refused' || error.answer.kind !== 'changed-meanwhile') return err(error);
	const current = await readCase(api, core, next.id);
	return current.ok ? err({ kind: 'changed-meanwhile', current: current.value }) : current;
}

export async function deleteCase(api: Api, id: string): Promise<Result<null, ApiProblem>> {
	const deleted = await api.send('DELETE', pathOf(id));
	return deleted.ok ? ok(null) : deleted;
}

const pathOf = (id: string): string => `/api/cases/${encodeURIComponent(id)}`;
