import { err, ok, type Result } from '@schutznetz/kernel';
import { openDraft, sealDraft } from '@schutznetz/vault';

/** The words that were entered belong to another mailbox than the draft. */
export type OtherWords = { readonly kind: 'other-words' };

/** The part of the core that locks a draft: it stays in the page's memory, and only the words bring it back. */
export function draftOf(threadKey: () => Promise<Uint8Array>) {
	return {
		sealDraft: async (draft: string): Promise<Uint8Array> => sealDraft(await threadKey(), draft),

		async openDraft(sealed: Uint8Array): Promise<Result<string, OtherWords>> {
			const opened = await openDraft(await threadKey(), sealed);
			if (opened.ok) return ok(opened.value);
			if (opened.error.kind === 'other-key') return err({ kind: 'other-words' });
			// Sealed a moment ago in this very memory: what does not open otherwise is a bug.
			throw new Error(`the draft is ${opened.error.kind}`);
		},
	};
}
