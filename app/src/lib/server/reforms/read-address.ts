import type { Reform } from '@schutznetz/rights';
import { type Problem, queryOf, readSettings, type Settings } from './settings.ts';

/** What an address asks for, what of it could not be used, and the one address of this choice. */
export function readAddress(
	chosen: Reform | null,
	query: URLSearchParams,
	today: Temporal.PlainDate,
): Readonly<{ settings: Settings; problems: readonly Problem[]; query: string }> {
	const { settings, problems } = readSettings(chosen, query, today);
	return { settings, problems, query: addressOf(chosen, settings) };
}

/** One choice has one address. */
export function addressOf(chosen: Reform | null, settings: Settings): string {
	const ids = chosen ? [] : settings.reforms.map(({ id }): [string, string] => ['reform', id]);
	return new URLSearchParams([...ids, ...queryOf(settings)]).toString();
}
