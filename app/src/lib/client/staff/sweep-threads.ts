import { ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';

/** The server reads so many slots at once. */
const slotsAtOnce = 64;

/** Asks the slots of these conversations until nothing new is there, and gives what all of them hold. */
export async function sweepThreads(
	api: Api,
	core: WorkerCaller<VaultCore>,
	conversationIds: readonly string[],
): Promise<Result<ThreadView[], ApiProblem>> {
	let due: readonly string[] = conversationIds;
	while (due.length > 0) {
		const questions = await core.call('askSlots', due);
		const found = new Set<string>();
		for (let at = 0; at < questions.length; at += slotsAtOnce) {
			const some = questions.slice(at, at + slotsAtOnce);
			const read = await api.sendUnnamed<{ envelopes: (string | null)[] }>('/x/slots/read', {
				ids: some.map(({ id }) => id),
			});
			if (!read.ok) return read;
			for (const id of await core.call('readSlots', some, read.value.envelopes)) found.add(id);
		}
		due = [...found];
	}
	return ok(await core.call('viewThreads', conversationIds));
}
