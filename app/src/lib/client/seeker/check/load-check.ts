import type { CheckEngine } from './check-engine.ts';

/**
 * Fetches law and engine. It happens before the first question, so that no request can tell of an answer; browsers
 * without Temporal get it first.
 *
 * @param today - 'YYYY-MM-DD' in Germany
 */
export async function loadCheck(today: string): Promise<CheckEngine> {
	if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
	const [{ createCheckEngine }, { checkLaw }] = await Promise.all([
		import('./check-engine.ts'),
		import('./check-law.ts'),
	]);
	return createCheckEngine(checkLaw, Temporal.PlainDate.from(today));
}
