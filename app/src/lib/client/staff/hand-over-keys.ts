import { ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireMissingKeys } from './wire.ts';

/**
 * Hands the keys that I hold to those of the team who lack them, some at a time: a tab that is closed half way loses
 * nothing, as the next unlock of anybody goes on.
 *
 * @param note - hears how many were handed over so far
 */
export async function handOverKeys(
	api: Api,
	core: WorkerCaller<VaultCore>,
	note: (count: number) => void,
): Promise<Result<{ count: number }, ApiProblem>> {
	let count = 0;
	for (;;) {
		const missing = await api.get('/api/missing-keys', readWireMissingKeys);
		if (!missing.ok) return missing;
		const keys = await core.call('wrapMissing', missing.value.keys);
		// What does not open stays missing: asked again, it would come again.
		if (keys.length === 0) return ok({ count });
		const handed = await api.send('POST', '/api/missing-keys', { keys });
		if (!handed.ok) return handed;
		count += keys.length;
		note(count);
		if (keys.length < missing.value.keys.length) return ok({ count });
	}
}
