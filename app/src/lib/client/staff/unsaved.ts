import type { WorkerCaller } from '../worker/call-worker.ts';
import type { VaultCore } from './core/vault-core.ts';

type Core = WorkerCaller<VaultCore>;
/** An envelope, or none where it was dropped since. */
type Kept = { readonly turn: number; readonly envelope?: string };

/**
 * What was begun and not saved, in this tab's memory alone and sealed by the worker as it is written: a lock ends
 * the worker at once and leaves no time to seal. Signing out forgets it.
 */
export class Unsaved {
	#kept = new Map<string, Kept>();
	#turn = 0;

	/** Keeps the newest of a place; the place is any name that the page finds it by again. */
	async keep(core: Core, place: string, json: unknown): Promise<void> {
		this.#turn += 1;
		const turn = this.#turn;
		const envelope = await core.call('sealUnsaved', json);
		// Sealing is no queue: an older text must not come in last.
		if (turn > (this.#kept.get(place)?.turn ?? 0)) this.#kept.set(place, { turn, envelope });
	}

	/** What was kept for a place; undefined where nothing was, or by somebody else. */
	async read(core: Core, place: string): Promise<unknown> {
		const kept = this.#kept.get(place);
		if (!kept?.envelope) return undefined;
		return core.call('openUnsaved', kept.envelope);
	}

	/** It was saved, or is no longer wanted. */
	drop(place: string): void {
		this.#turn += 1;
		this.#kept.set(place, { turn: this.#turn });
	}

	forget(): void {
		this.#kept = new Map();
	}
}
