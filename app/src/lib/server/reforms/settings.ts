import { nearest } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import type { Reform } from '@schutznetz/rights';
import { type Seed, seeds } from './invented-populations.ts';
import { fits, parameterFields, type Share, shareOf } from './parameter-fields.ts';
import { type RefusedChoice, readChoices } from './read-choices.ts';

/** How many invented cases may be asked for; few and small, so that no address costs the server much. */
export const sizes = [1000, 2000, 5000] as const;
export const usualSize: Size = 1000;
type Size = (typeof sizes)[number];

/** Everything on which an effect depends, and which therefore stands in its address. */
export type Settings = Readonly<{
	reforms: readonly Reform[];
	asOf: Temporal.PlainDate;
	seed: Seed;
	size: Size;
	/** Assumptions of the reforms that have one setting only; all others are calculated in every setting. */
	fixed: Readonly<Record<string, string>>;
	/** Fields of the population with another value than the usual one. */
	changed: ReadonlyMap<string, string>;
	/** The same as parameters of facts. */
	shares: ReadonlyMap<string, Share>;
}>;

/** What of an address could not be used; it changed nothing. */
export type Problem =
	| RefusedChoice
	| Readonly<{ kind: 'unknownParameter'; name: string; nearest: string | null }>
	| Readonly<{ kind: 'unknownReform'; text: string; nearest: string | null }>
	| Readonly<{ kind: 'unknownSize'; text: string; sizes: readonly number[] }>
	| Readonly<{ kind: 'unknownSetting'; name: string; text: string; settings: readonly string[] }>
	| Readonly<{ kind: 'wrongValue'; name: string; text: string; min: string; max: string }>
	| Readonly<{ kind: 'turnedAround' | 'allZero'; states: string }>;

/**
 * @param chosen - the reform of the page; null where the address names them (`reform`, once or several times)
 */
export function readSettings(
	chosen: Reform | null,
	query: URLSearchParams,
	today: Temporal.PlainDate,
): Readonly<{ settings: Settings; problems: readonly Problem[] }> {
	const problems: Problem[] = [];
	const reforms = chosen ? [chosen] : reformsNamed(query.getAll('reform'), problems);
	const known = new Set(['stichtag', 'startwert', 'groesse', ...(chosen ? [] : ['reform'])]);
	const { asOf, seed } = dayAndSeed(query, today, problems);
	const size = sizeOf(query.get('groesse')?.trim() ?? '', problems);
	const fixed = fixedSettings(reforms, query, known, problems);
	const changed = changedFields(query, known, problems);
	for (const name of new Set(query.keys())) {
		if (known.has(name)) continue;
		const near = nearest(name, [...known, ...parameterFields.keys()]) ?? null;
		problems.push({ kind: 'unknownParameter', name: short(name), nearest: near });
	}
	const shares = sharesOf(changed, problems);
	return { settings: { reforms, asOf, seed, size, fixed, changed, shares }, problems };
}

/** The address of these settings: the same for everybody who chose the same. */
export function queryOf({ asOf, seed, size, fixed, changed }: Settings): URLSearchParams {
	return new URLSearchParams([
		['stichtag', asOf.toString()],
		['startwert', String(seed)],
		['groesse', String(size)],
		...Object.entries(fixed).map(([name, setting]): [string, string] => [`annahme.${name}`, setting]),
		...[...changed].sort(([one], [other]) => one.localeCompare(other)),
	]);
}

function reformsNamed(ids: readonly string[], problems: Problem[]): readonly Reform[] {
	const named = new Set(ids.filter((id) => id !== ''));
	for (const id of named) {
		if (lawDe.reforms.some((reform) => reform.id === id)) continue;
		const near = nearest(
			id,
			lawDe.reforms.map((reform) => reform.id),
		);
		problems.push({ kind: 'unknownReform', text: short(id), nearest: near ?? null });
	}
	// Always in the order of the law: operations build on each other, and one choice has one address.
	return lawDe.reforms.filter(({ id }) => named.has(id));
}

function dayAndSeed(query: URLSearchParams, today: Temporal.PlainDate, problems: Problem[]) {
	const day = readChoices(only(query, 'stichtag'), today);
	const seed = readChoices(only(query, 'startwert'), today);
	for (const read of [day, seed]) if (!read.ok) problems.push(shortened(read.error));
	return { asOf: day.ok ? day.value.asOf : today, seed: seed.ok ? seed.value.seed : seeds[0] };
}

const only = (query: URLSearchParams, name: string) =>
	new URLSearchParams(query.has(name) ? [[name, query.get(name) ?? '']] : []);

const shortened = (refused: RefusedChoice): RefusedChoice => ({ ...refused, text: short(refused.text) });

function sizeOf(text: string, problems: Problem[]): Size {
	const size = text === '' ? usualSize : sizes.find((one) => String(one) === text);
	if (size === undefined) problems.push({ kind: 'unknownSize', text: short(text), sizes });
	return size ?? usualSize;
}

function fixedSettings(
	reforms: readonly Reform[],
	query: URLSearchParams,
	known: Set<string>,
	problems: Problem[],
): Readonly<Record<string, string>> {
	const fixed: Record<string, string> = {};
	for (const [name, { settings }] of reforms.flatMap(({ assumptions }) => Object.entries(assumptions))) {
		known.add(`annahme.${name}`);
		const text = query.get(`annahme.${name}`) ?? '';
		if (text === '') continue;
		if (Object.hasOwn(settings, text)) fixed[name] = text;
		else
			problems.push({
				kind: 'unknownSetting',
				name: `annahme.${name}`,
				text: short(text),
				settings: Object.keys(settings),
			});
	}
	return fixed;
}

function changedFields(query: URLSearchParams, known: Set<string>, problems: Problem[]): Map<string, string> {
	const changed = new Map<string, string>();
	for (const [name, given] of query) {
		const found = parameterFields.get(name);
		if (!found || known.has(name)) continue;
		known.add(name);
		const text = given.trim().replace(',', '.');
		const { field } = found;
		if (text === '') continue;
		if (!fits(field, text))
			problems.push({ kind: 'wrongValue', name, text: short(given), min: field.min, max: field.max });
		else if (field.kind === 'day' ? text !== field.usual : Number(text) !== Number(field.usual))
			changed.set(name, field.kind === 'day' ? text : String(Number(text)));
	}
	return changed;
}

/** Values that do not go together are taken out of `changed` again. */
function sharesOf(changed: Map<string, string>, problems: Problem[]): ReadonlyMap<string, Share> {
	const shares = new Map<string, Share>();
	const touched = new Set([...changed.keys()].flatMap((name) => parameterFields.get(name)?.assumption ?? []));
	for (const assumption of touched) {
		const share = shareOf(assumption, changed);
		if (typeof share !== 'string') shares.set(assumption.fact, share);
		else {
			problems.push({ kind: share, states: assumption.states });
			for (const [name, { assumption: of }] of parameterFields) if (of === assumption) changed.delete(name);
		}
	}
	return shares;
}

/** What came is repeated in a sentence, and must not fill the page. */
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);
