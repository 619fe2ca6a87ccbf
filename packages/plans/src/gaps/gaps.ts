import { datesNamed, sumsNamed } from '../measurability/index.ts';
import type { Indicator, Link, LinkType, Measure } from '../records/index.ts';

/** What of a measure is looked at, with its record's id. */
export type GappyMeasure = Pick<
	Measure,
	'leads' | 'leadText' | 'indicatorText' | 'dueOn' | 'dueText' | 'budgetLine' | 'budgetText'
> & { readonly id: string };

/** Records that gaps are looked for in: what is public, or what somebody may read. */
export interface GapSources {
	readonly measures: readonly GappyMeasure[];
	readonly indicators: readonly Pick<Indicator, 'measure' | 'type'>[];
	/** Ids of the demands that were looked at. */
	readonly demands: readonly string[];
	readonly links: readonly Pick<Link, 'from' | 'to' | 'type'>[];
}

/** What lacks something, of how many, by which rule. */
export interface Gap {
	readonly ids: readonly string[];
	readonly base: number;
	/** A sentence for people. */
	readonly rule: string;
}

/** Every gap that is looked for. */
export const gapKinds = [
	'demandAbsent',
	'demandOnlyExamined',
	'demandContradicted',
	'demandUnread',
	'measureWithoutLead',
	'measureWithoutIndicator',
	'measureWithoutOutcome',
	'measureWithoutDate',
	'measureWithoutMoney',
	'measureWithoutDemand',
] as const;
/** One of `gapKinds`. */
export type GapKind = (typeof gapKinds)[number];

/** By which rule each gap is found. */
export const gapRules: Readonly<Record<GapKind, string>> = {
	demandAbsent:
		'Zur Forderung ist festgehalten, dass ein Plan sie nicht enthält, und keine Maßnahme erfüllt sie auch nur teilweise.',
	demandOnlyExamined: 'Maßnahmen prüfen die Forderung nur; keine erfüllt sie auch nur teilweise.',
	demandContradicted: 'Mindestens eine Maßnahme steht der Forderung entgegen.',
	demandUnread:
		'Zur Forderung gibt es noch keine Verknüpfung. Ob eine Maßnahme sie aufgreift, ist nicht gesagt.',
	measureWithoutLead: 'Zur Maßnahme ist keine federführende Stelle genannt.',
	measureWithoutIndicator: 'Zur Maßnahme ist kein Indikator genannt.',
	measureWithoutOutcome: 'Zur Maßnahme ist kein Indikator genannt, der zeigt, was sie bewirkt.',
	measureWithoutDate: 'Zur Maßnahme ist kein Tag, kein Monat und kein Jahr genannt; „laufend“ nennt keines.',
	measureWithoutMoney:
		'Zur Maßnahme ist kein Betrag und keine Haushaltsstelle genannt; „im Rahmen verfügbarer Mittel“ nennt keines von beiden.',
	measureWithoutDemand: 'Die Maßnahme ist mit keiner Forderung, Empfehlung oder Verpflichtung verknüpft.',
};

/** Looks for every kind of gap; ids stand in the order in which they came. */
export function gaps(sources: GapSources): Readonly<Record<GapKind, Gap>> {
	const { measures, indicators, demands, links } = sources;
	const types = typesByDemand(links);
	const asked = (id: string, ...wanted: readonly LinkType[]): boolean =>
		wanted.some((type) => types.get(id)?.has(type) ?? false);
	const answered = (id: string): boolean => asked(id, 'fulfils', 'partly');
	const indicated = new Set(indicators.map(({ measure }) => measure));
	const withOutcome = new Set(
		indicators.filter(({ type }) => type === 'outcome').map(({ measure }) => measure),
	);
	const demanded = measuresDemanded(links);
	const found: Readonly<Record<GapKind, readonly string[]>> = {
		demandAbsent: demands.filter((id) => asked(id, 'absent') && !answered(id) && !asked(id, 'examines')),
		demandOnlyExamined: demands.filter((id) => asked(id, 'examines') && !answered(id)),
		demandContradicted: demands.filter((id) => asked(id, 'contradicts')),
		demandUnread: demands.filter(
			(id) => !asked(id, 'fulfils', 'partly', 'examines', 'absent', 'contradicts'),
		),
		measureWithoutLead: idsOf(measures, (one) => one.leads.length === 0 && isBlank(one.leadText)),
		measureWithoutIndicator: idsOf(measures, (one) => !indicated.has(one.id) && isBlank(one.indicatorText)),
		measureWithoutOutcome: idsOf(measures, (one) => !withOutcome.has(one.id)),
		measureWithoutDate: idsOf(measures, (one) => one.dueOn === null && datesNamed(one.dueText).length === 0),
		measureWithoutMoney: idsOf(
			measures,
			(one) => one.budgetLine === null && sumsNamed(one.budgetText).length === 0,
		),
		measureWithoutDemand: idsOf(measures, (one) => !demanded.has(one.id)),
	};
	const gapOf = (kind: GapKind): Gap => ({
		ids: found[kind],
		base: kind.startsWith('demand') ? demands.length : measures.length,
		rule: gapRules[kind],
	});
	return Object.fromEntries(gapKinds.map((kind) => [kind, gapOf(kind)])) as Record<GapKind, Gap>;
}

function typesByDemand(links: GapSources['links']): ReadonlyMap<string, ReadonlySet<LinkType>> {
	const types = new Map<string, Set<LinkType>>();
	for (const { from, to, type } of links) {
		for (const end of [from, to]) {
			if (end?.kind === 'demand') types.set(end.id, (types.get(end.id) ?? new Set()).add(type));
		}
	}
	return types;
}

// Read in both directions: a link may be written from the measure to the demand or the other way.
function measuresDemanded(links: GapSources['links']): ReadonlySet<string> {
	const asking = ['demand', 'recommendation', 'obligation'];
	return new Set(
		links.flatMap(({ from, to }) => {
			if (to === null) return [];
			if (from.kind === 'measure' && asking.includes(to.kind)) return [from.id];
			return to.kind === 'measure' && asking.includes(from.kind) ? [to.id] : [];
		}),
	);
}

const idsOf = (measures: readonly GappyMeasure[], lacks: (one: GappyMeasure) => boolean): readonly string[] =>
	measures.filter(lacks).map(({ id }) => id);

const isBlank = (text: string): boolean => text.trim() === '';
