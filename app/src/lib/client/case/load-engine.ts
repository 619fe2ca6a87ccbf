import type { CaseEngine } from './engine.ts';

let loading: Promise<CaseEngine> | undefined;

/**
 * Fetches law and engine, once a tab: a page that only lists cases does not need them. Browsers without Temporal
 * get it first, for the law reads calendar days while it loads.
 */
export function loadEngine(): Promise<CaseEngine> {
	loading ??= load().catch((error: unknown) => {
		// A connection that came back deserves another try.
		loading = undefined;
		throw error;
	});
	return loading;
}

async function load(): Promise<CaseEngine> {
	if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
	const { createEngine } = await import('./engine.ts');
	return createEngine();
}
