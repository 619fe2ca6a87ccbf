import { type DemandFilter, type DemandState, demandStates, type Verdict, verdicts } from '@schutznetz/plans';

/** German words for states and verdicts, as they stand in addresses and open data. */
export const stateSlugs: Readonly<Record<DemandState, string>> = {
	open: 'offen',
	partly: 'teilweise',
	overtaken: 'ueberholt',
	replaced: 'ersetzt',
	notReviewed: 'nicht-geprueft',
};

/** The same for what an author says that a plan does, and for a statement without a judgement. */
export const verdictSlugs: Readonly<Record<Verdict | 'noVerdict', string>> = {
	takenUp: 'aufgegriffen',
	partly: 'teilweise',
	absent: 'nicht-enthalten',
	unclear: 'unklar',
	positive: 'positiv',
	noVerdict: 'ohne-urteil',
};

/** A filter as it stands in an address: every value as text, empty where nothing was chosen. */
export type DemandParameters = Readonly<Record<'suche' | 'kapitel' | 'thema' | 'adressat' | 'stand', string>>;

/** Nobody types more into a search line; what is longer is cut, not refused. */
const longestSearch = 200;

/** Reads a filter from an address, as it came. */
export function readDemandParameters(parameters: URLSearchParams): DemandParameters {
	const read = (name: string): string => (parameters.get(name) ?? '').trim().slice(0, longestSearch);
	return {
		suche: read('suche'),
		kapitel: read('kapitel'),
		thema: read('thema'),
		adressat: read('adressat'),
		stand: read('stand'),
	};
}

/** The filter that the parameters mean. */
export function demandFilter(parameters: DemandParameters): DemandFilter {
	return {
		search: parameters.suche,
		chapter: parameters.kapitel === '' ? null : Number(parameters.kapitel),
		topic: parameters.thema || null,
		addressee: parameters.adressat || null,
		state: bySlug(demandStates, stateSlugs, parameters.stand),
	};
}

/** The filters of demands that offer a choice of values. */
const choiceNames = ['kapitel', 'thema', 'adressat', 'stand'] as const;
type ChoiceName = (typeof choiceNames)[number];

/**
 * Takes out what no filter offers: an old or mistyped address still shows something, and the page can say
 * what it left out.
 */
export function keepOffered(
	parameters: DemandParameters,
	offered: Readonly<Record<ChoiceName, readonly string[]>>,
): { readonly kept: DemandParameters; readonly leftOut: readonly string[] } {
	const unknown = choiceNames.filter(
		(name) => parameters[name] !== '' && !offered[name].includes(parameters[name]),
	);
	return {
		kept: { ...parameters, ...Object.fromEntries(unknown.map((name) => [name, ''])) },
		leftOut: unknown.map((name) => `${name}=${parameters[name]}`),
	};
}

/** The verdict that an address means; null for none and for one that does not exist. */
export const verdictBySlug = (slug: string): Verdict | 'noVerdict' | null =>
	bySlug([...verdicts, 'noVerdict'], verdictSlugs, slug);

function bySlug<Value extends string>(
	values: readonly Value[],
	slugs: Readonly<Record<Value, string>>,
	slug: string,
): Value | null {
	return values.find((value) => slugs[value] === slug) ?? null;
}
