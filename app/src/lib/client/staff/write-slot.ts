import type { Result } from '@schutznetz/kernel';
import { workDueOf } from '../work/work-due-of.ts';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { SealedAnswer } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireWritten } from './wire.ts';

/** Writes a message to its slot, with the work that the server asks for; the same again is stored once. */
export async function writeSlot(
	api: Api,
	core: WorkerCaller<VaultCore>,
	{ id, envelope, token }: Pick<SealedAnswer, 'id' | 'envelope' | 'token'>,
): Promise<Result<{ readonly kind: 'stored' | 'taken' }, ApiProblem>> {
	const write = (stamp: string) =>
		api.sendUnnamed('/x/slots/write', { id, envelope, token, stamp }, readWireWritten);
	const written = await write(await core.call('stamp', 'slot', id));
	const due = !written.ok && written.error.kind === 'refused' ? workDueOf(written.error.answer) : undefined;
	return due ? write(await core.call('stamp', 'slot', id, due)) : written;
}
