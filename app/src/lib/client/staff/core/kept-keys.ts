import { fromB64, objectIds, toB64 } from '@schutznetz/vault';
import type { WireRecord } from '../wire.ts';
import type { Held } from './held.ts';

type KeptKey = readonly [conversationId: string, mark: string, key: string];

/**
 * Unwrapping a key costs some milliseconds, opening with it a fraction of one: so each member keeps what was
 * unwrapped, under a key of their own. A key counts only for the very envelope that it came from.
 */
export function keepKeys(held: Held, json: unknown): void {
	const { keys } = (json ?? {}) as { readonly keys?: readonly KeptKey[] };
	if (!Array.isArray(keys)) return;
	for (const [id, mark, b64] of keys as readonly KeptKey[]) {
		const key = fromB64(b64);
		if (key.ok && key.value.length === 32) held.keptKeys.set(id, { mark, key: key.value });
	}
}

/** Puts the kept key of a row where `unwrapForMe` finds it, if it belongs to what the server hands out now. */
export async function useKeptKey(held: Held, { id, wrapped }: WireRecord): Promise<void> {
	const kept = held.keptKeys.get(id);
	const objectId = objectIds.conversation(id);
	if (!kept || held.objectKeys.get(objectId)?.wrapped === wrapped) return;
	if (kept.mark === (await markOf(wrapped))) held.objectKeys.set(objectId, { wrapped, key: kept.key });
}

/** What is to be kept for the next unlock; undefined where that is kept already. */
export async function keysToKeep(
	held: Held,
	conversationIds: readonly string[],
): Promise<{ readonly v: 1; readonly keys: readonly KeptKey[] } | undefined> {
	const keys: KeptKey[] = [];
	let isNews = held.keptKeys.size > mostKept;
	for (const id of conversationIds.slice(0, mostKept)) {
		const known = held.objectKeys.get(objectIds.conversation(id));
		if (!known) continue;
		const mark = await markOf(known.wrapped);
		if (held.keptKeys.get(id)?.mark !== mark) isNews = true;
		keys.push([id, mark, toB64(known.key)]);
	}
	// What was shredded is kept no longer either.
	if (!isNews && keys.length === held.keptKeys.size) return undefined;
	held.keptKeys.clear();
	const kept = { v: 1, keys } as const;
	keepKeys(held, kept);
	return kept;
}

/** As many as fit into the record that a server takes. */
const mostKept = 2_000;

async function markOf(wrapped: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(wrapped));
	return toB64(new Uint8Array(hash, 0, 16));
}
