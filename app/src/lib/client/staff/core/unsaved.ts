import { fromB64, openDraft, sealDraft, toB64 } from '@schutznetz/vault';
import { type Held, openOf } from './held.ts';

/** What was begun and not saved, sealed so that only the same account opens it again after a lock. */
export function unsaved(held: Held) {
	return {
		async sealUnsaved(json: unknown): Promise<string> {
			return toB64(await sealDraft(openOf(held).masterKey, JSON.stringify(json)));
		},

		/** Undefined where another account, or nothing of ours, sealed it. */
		async openUnsaved(envelope: string): Promise<unknown> {
			const bytes = fromB64(envelope);
			const opened = bytes.ok ? await openDraft(openOf(held).masterKey, bytes.value) : bytes;
			return opened.ok ? JSON.parse(opened.value) : undefined;
		},
	};
}
