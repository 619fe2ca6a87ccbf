import { err, nearest, ok, type Result } from '@schutznetz/kernel';
import { lawDe, POPULATION_NOTICE, populationAssumptions } from '@schutznetz/law-de';
import type { Reform } from '@schutznetz/rights';
import { describeReforms, type ReformDescription } from './describe-reform.ts';
import { type Effect, effectOfReforms } from './effect-of-reforms.ts';
import { groups } from './groups.ts';
import { seeds } from './invented-populations.ts';
import { lawVersion } from './law-version.ts';
import { fieldsOf, type ParameterField } from './parameter-fields.ts';
import { readAddress } from './read-address.ts';
import { type Problem, type Settings, sizes } from './settings.ts';

/** Everything that the page of one reform, or of several together, shows. */
export type PageOfReforms = ReformDescription &
	Readonly<{
		/** Null where no reform was chosen. */
		effect: Effect | null;
		problems: readonly Problem[];
		/** The address of these settings without the path; the ids of several reforms stand in front. */
		query: string;
		notice: string;
		lawVersion: string;
		groups: readonly Readonly<{ id: string; of: string }>[];
		seeds: readonly number[];
		sizes: readonly number[];
		/** Assumptions about invented cases that matter for the changed rules, with what the address says. */
		parameters: readonly Readonly<{
			fact: string;
			states: string;
			isChanged: boolean;
			fields: readonly (ParameterField & Readonly<{ value: string }>)[];
		}>[];
	}>;

/** The reform that an address names in its path, or the nearest one. */
export function findReform(
	id: string,
): Result<Reform, { readonly kind: 'unknownReform'; readonly nearest: string | null }> {
	const found = lawDe.reforms.find((reform) => reform.id.toLowerCase() === id.toLowerCase());
	if (found) return ok(found);
	const ids = lawDe.reforms.map((reform) => reform.id);
	return err({ kind: 'unknownReform', nearest: nearest(id, ids) ?? null });
}

/**
 * Takes up to two seconds: a request asks `pageApart`.
 *
 * @param chosen - the reform of the page; null where the address names them
 */
export function pageOfReforms(
	chosen: Reform | null,
	query: URLSearchParams,
	today: Temporal.PlainDate,
): PageOfReforms {
	const { settings, problems, query: address } = readAddress(chosen, query, today);
	const { reforms, asOf, fixed } = settings;
	const effect = reforms.length === 0 ? null : effectOfReforms(settings, today);
	return {
		...describeReforms(reforms, asOf, fixed),
		effect,
		problems,
		query: address,
		notice: POPULATION_NOTICE,
		lawVersion: lawVersion(),
		groups: groups.map(({ id, of }) => ({ id, of })),
		seeds,
		sizes,
		parameters: effect === null ? [] : parametersOf(effect, settings),
	};
}

function parametersOf({ matter }: Effect, { changed, shares }: Settings): PageOfReforms['parameters'] {
	return populationAssumptions
		.filter(({ fact }) => matter.includes(fact) || shares.has(fact))
		.map((assumption) => ({
			fact: assumption.fact,
			states: assumption.states,
			isChanged: shares.has(assumption.fact),
			fields: fieldsOf(assumption).map((field) => ({
				...field,
				value: changed.get(field.name) ?? field.usual,
			})),
		}));
}
