import { ok, type Result } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireDone } from './wire.ts';

/** The server forgets so many slots at once. */
const slotsAtOnce = 256;

/**
 * Deletes a conversation: first the texts in its slots, which only the thread's key can name, then the record
 * with its keys. Where the way is cut in between, the same call goes on.
 */
export async function deleteConversation(
	api: Api,
	core: WorkerCaller<VaultCore>,
	id: string,
): Promise<Result<null, ApiProblem>> {
	const slots = await core.call('slotsToForget', id);
	for (let at = 0; at < slots.length; at += slotsAtOnce) {
		const some = slots.slice(at, at + slotsAtOnce);
		// A token of nothing: the record is deleted by name below, so that the team can see who did it.
		const forgetting = { slots: some, intakeToken: toB64(crypto.getRandomValues(new Uint8Array(32))) };
		const forgotten = await api.sendUnnamed('/x/forget', forgetting, readWireDone);
		if (!forgotten.ok) return forgotten;
	}
	const deleted = await api.send('DELETE', `/api/conversations/${encodeURIComponent(id)}`);
	// A colleague, or the person, was faster.
	const isGone = !deleted.ok && deleted.error.kind === 'refused' && deleted.error.status === 404;
	return isGone ? ok(null) : deleted;
}
