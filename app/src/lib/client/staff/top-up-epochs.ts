import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { EpochsRefused } from './core/epochs.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireEpochs, readWireStoredEpochs } from './wire.ts';

/**
 * Makes the keys of the weeks to come, so that people can write while nobody is at work. Where two of us do it
 * at once the server keeps the first of each week, and the other's is dropped unused.
 */
export async function topUpEpochs(
	api: Api,
	core: WorkerCaller<VaultCore>,
): Promise<Result<{ made: number }, ApiProblem | EpochsRefused>> {
	const fetched = await api.get('/api/epochs', readWireEpochs);
	if (!fetched.ok) return fetched;
	const made = await core.call('makeMissingEpochs', fetched.value.epochs);
	if (!made.ok) return err(made.error);
	if (made.value.length === 0) return ok({ made: 0 });
	const stored = await api.send('POST', '/api/epochs', { epochs: made.value }, readWireStoredEpochs);
	return stored.ok ? ok({ made: stored.value.stored.length }) : stored;
}
