import type { Db } from './connection.ts';

const key = Symbol.for('schutznetz.openPools');

/**
 * The pools to close at shutdown. The built app carries its own copy of this module, so the list hangs on the
 * one thing that both copies share.
 */
export function openPools(): Set<Db> {
	const shared = globalThis as { [key]?: Set<Db> };
	shared[key] ??= new Set();
	return shared[key];
}

/** Closes every pool, waiting for the queries that still run. */
export async function closeOpenPools(): Promise<void> {
	const pools = [...openPools()];
	openPools().clear();
	await Promise.all(pools.map((db) => db.destroy()));
}
