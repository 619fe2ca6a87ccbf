import { ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { VaultCore } from './core/vault-core.ts';
import { forgetSlots } from './forget-slots.ts';
import { isGone } from './is-gone.ts';
import { writeSlot } from './write-slot.ts';

/**
 * Deletes a conversation: first the texts in its slots, which only the thread's key can name, then the record
 * with its keys. Where the way is cut in between, the same call goes on. A farewell is all that lies there then: without
 * it, somebody who comes back would write to nobody.
 */
export async function deleteConversation(
	api: Api,
	core: WorkerCaller<VaultCore>,
	id: string,
	farewell?: { readonly text: string; readonly writtenOn: string } | undefined,
): Promise<Result<null, ApiProblem>> {
	// The files first: what names them goes behind them, so that a cut on the way loses none of them.
	const slots = [...(await core.call('filesToForget', id)), ...(await core.call('slotsToForget', id))];
	const forgotten = await forgetSlots(api, slots);
	if (!forgotten.ok) return forgotten;
	const last = farewell && (await core.call('sealAnswer', id, { ...farewell, readUpTo: 0 }));
	if (last?.ok) {
		const written = await writeSlot(api, core, last.value);
		if (!written.ok) return written;
	}
	const deleted = await api.send('DELETE', `/api/conversations/${encodeURIComponent(id)}`);
	if (deleted.ok || !isGone(deleted.error)) return deleted;
	// A colleague was faster; or the person, who must not find a mailbox that has come back to life.
	return last?.ok ? forgetSlots(api, [last.value]) : ok(null);
}
