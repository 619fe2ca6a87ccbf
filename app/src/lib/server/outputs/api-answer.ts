import { err, ok, type Result } from '@schutznetz/kernel';
import type { Db } from '../db/index.ts';
import { licenceNote } from '../plans/index.ts';
import { type PublicItem, publicState } from './public-state.ts';
import { type Resource, resources } from './resources.ts';

/** What was wrong with a question: what came, what was due, and where. */
export interface ApiProblem {
	readonly status: 400 | 404 | 405;
	readonly kind: 'unknownResource' | 'unknownId' | 'unknownParameter' | 'badValue' | 'badMethod';
	/** 'path', 'query.limit', 'method' */
	readonly where: string;
	readonly came: string;
	readonly due: string;
}

/** The most items in one answer. */
export const largestPage = 500;
const usualPage = 100;

/** What a list answers. */
export interface ApiList {
	readonly data: readonly PublicItem[];
	readonly total: number;
	readonly limit: number;
	readonly offset: number;
	/** Path and query of the next page. */
	readonly next: string | null;
	readonly contentAsOf: string;
	readonly stateSha256: string;
	readonly license: string;
}

/** What the address `/api/v1` itself answers. */
export interface ApiIndex {
	readonly resources: readonly { readonly name: string; readonly title: string; readonly total: number }[];
	readonly contentAsOf: string;
	readonly stateSha256: string;
	readonly license: string;
}

/**
 * Answers a question to the API.
 *
 * @param path - below `/api/v1`, without slashes at its ends
 */
export async function apiAnswer(
	db: Db,
	path: string,
	query: URLSearchParams,
): Promise<Result<ApiList | ApiIndex | PublicItem, ApiProblem>> {
	const held = await publicState(db);
	const common = { contentAsOf: held.state.contentAsOf, stateSha256: held.sha256, license: licenceNote };
	const items = (resource: Resource): readonly PublicItem[] => held.state.resources[resource.name] ?? [];
	if (path === '') {
		const unknown = unknownParameter(query, []);
		if (unknown) return err(unknown);
		return ok({
			resources: resources.map((one) => ({ name: one.name, title: one.title, total: items(one).length })),
			...common,
		});
	}
	const [name, ...rest] = path.split('/');
	const resource = resources.find((one) => one.name === name);
	if (!resource || rest.length > 1) {
		const due = resources.map((one) => one.name).join(', ');
		return err({ status: 404, kind: 'unknownResource', where: 'path', came: path, due });
	}
	const id = rest[0];
	if (id !== undefined) {
		const unknown = unknownParameter(query, []);
		if (unknown) return err(unknown);
		const found = items(resource).find((item) => item.id === id);
		const due = `an id of /api/v1/${resource.name}`;
		return found ? ok(found) : err({ status: 404, kind: 'unknownId', where: 'path', came: id, due });
	}
	return listOf(resource, items(resource), query, common);
}

function listOf(
	resource: Resource,
	items: readonly PublicItem[],
	query: URLSearchParams,
	common: Pick<ApiList, 'contentAsOf' | 'stateSha256' | 'license'>,
): Result<ApiList, ApiProblem> {
	const unknown = unknownParameter(query, ['limit', 'offset', ...resource.filters]);
	if (unknown) return err(unknown);
	const limit = wholeNumber(query, 'limit', usualPage, 1, largestPage);
	if (!limit.ok) return limit;
	const offset = wholeNumber(query, 'offset', 0, 0, 1_000_000);
	if (!offset.ok) return offset;
	for (const filter of resource.filters) {
		const problem = refusedFilter(resource, filter, query.get(filter));
		if (problem) return err(problem);
	}
	const found = items.filter((item) =>
		resource.filters.every((filter) => {
			const wanted = query.get(filter);
			return wanted === null || [item[filter]].flat().some((value) => String(value) === wanted);
		}),
	);
	const end = offset.value + limit.value;
	const nextQuery = new URLSearchParams(query);
	nextQuery.set('limit', String(limit.value));
	nextQuery.set('offset', String(end));
	return ok({
		data: found.slice(offset.value, end),
		total: found.length,
		limit: limit.value,
		offset: offset.value,
		next: end < found.length ? `/api/v1/${resource.name}?${nextQuery}` : null,
		...common,
	});
}

/** A value that can never stand in a field with a closed list is a mistake, not an empty answer. */
function refusedFilter(resource: Resource, filter: string, value: string | null): ApiProblem | undefined {
	const schema = resource.schema.properties?.[filter];
	const values = schema?.enum ?? schema?.items?.enum;
	if (value === null || !values || values.some((one) => String(one) === value)) return undefined;
	const due = values.filter((one) => one !== null).join(', ');
	return { status: 400, kind: 'badValue', where: `query.${filter}`, came: value, due: `one of ${due}` };
}

function unknownParameter(query: URLSearchParams, known: readonly string[]): ApiProblem | undefined {
	for (const key of query.keys()) {
		if (known.includes(key) && query.getAll(key).length === 1) continue;
		const isDoubled = known.includes(key);
		const due = isDoubled ? 'once' : known.length > 0 ? `one of ${known.join(', ')}` : 'no parameter';
		return {
			status: 400,
			kind: isDoubled ? 'badValue' : 'unknownParameter',
			where: `query.${key}`,
			came: isDoubled ? `${query.getAll(key).length} times` : key,
			due,
		};
	}
	return undefined;
}

function wholeNumber(
	query: URLSearchParams,
	name: string,
	usual: number,
	least: number,
	most: number,
): Result<number, ApiProblem> {
	const came = query.get(name);
	if (came === null) return ok(usual);
	const value = /^\d{1,9}$/.test(came) ? Number(came) : Number.NaN;
	if (value >= least && value <= most) return ok(value);
	const due = `a whole number from ${least} to ${most}`;
	return err({ status: 400, kind: 'badValue', where: `query.${name}`, came, due });
}
