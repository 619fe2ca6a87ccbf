import { ok, type Result } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import type { Api, ApiProblem } from './api.ts';
import type { SlotToForget } from './core/threads.ts';
import { readWireDone } from './wire.ts';

/** The server forgets so many slots at once. */
const slotsAtOnce = 256;

/** Deletes what lies in slots and pieces of files; the conversation itself stays. */
export async function forgetSlots(
	api: Api,
	slots: readonly SlotToForget[],
): Promise<Result<null, ApiProblem>> {
	for (let at = 0; at < slots.length; at += slotsAtOnce) {
		const some = slots.slice(at, at + slotsAtOnce);
		// A token of nothing: a record is deleted by its name, so that the team can see who did it.
		const forgetting = { slots: some, intakeToken: toB64(crypto.getRandomValues(new Uint8Array(32))) };
		const forgotten = await api.sendUnnamed('/x/forget', forgetting, readWireDone);
		if (!forgotten.ok) return forgotten;
	}
	return ok(null);
}
