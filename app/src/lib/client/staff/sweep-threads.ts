import { ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireSlots } from './wire.ts';

/** The server reads so many slots at once. */
const slotsAtOnce = 64;
/** So many windows of each thread are read in one pass: whoever fills thousands of slots keeps nobody waiting. */
const mostRounds = 8;

/** Asks the slots of these conversations for what is new, in bounded time, and gives what all of them hold. */
export async function sweepThreads(
	api: Api,
	core: WorkerCaller<VaultCore>,
	conversationIds: readonly string[],
): Promise<Result<ThreadView[], ApiProblem>> {
	await core.call('beginPass', conversationIds);
	for (let round = 0; ; round++) {
		const questions = await core.call('askSlots', conversationIds);
		if (questions.length === 0 || round === mostRounds) break;
		for (let at = 0; at < questions.length; at += slotsAtOnce) {
			const some = questions.slice(at, at + slotsAtOnce);
			const read = await api.sendUnnamed('/x/slots/read', { ids: some.map(({ id }) => id) }, readWireSlots);
			if (!read.ok) return read;
			await core.call('readSlots', some, read.value.envelopes);
		}
	}
	return ok(await core.call('viewThreads', conversationIds));
}
