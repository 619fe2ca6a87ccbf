import { numericDay } from '@schutznetz/kernel';
import { lawDe, type PopulationAssumption, populationAssumptions, UNKNOWN_SHARE } from '@schutznetz/law-de';
import {
	type LawAsOf,
	planComparison,
	type ReformComparison,
	type RightComparison,
	resolveErrorSentence,
	resolveLaw,
} from '@schutznetz/rights';
import { lawOf } from '../rights/index.ts';
import { boundedCache } from './bounded-cache.ts';
import { combinationsOf } from './combinations.ts';
import { groups } from './groups.ts';
import { inventedPopulations } from './invented-populations.ts';
import { parameterWords, percent } from './parameter-words.ts';
import { queryOf, type Settings } from './settings.ts';

/** Of 1,000 invented cases: the fewest and the most over all calculations. */
export type PerThousand = Readonly<{ low: number; high: number }>;

type Figure = 'today' | 'reformed' | 'gained' | 'lost' | 'openToday' | 'openReformed';

/** Of 1,000 invented cases of a group; null where the group is too small to say anything. */
export type GroupEffect = Readonly<{ id: string; gained: PerThousand | null; lost: PerThousand | null }>;

/**
 * `isBar` marks a rule that shuts another one: fewer cases are better there. `lostAsShown` is what is lost under
 * the settings whose sentences the page shows.
 */
export type EffectRow = Readonly<
	{
		rule: string;
		title: string;
		isBar: boolean;
		lostAsShown: PerThousand;
		groups: readonly GroupEffect[];
	} & Record<Figure, PerThousand>
>;

type Computed = Readonly<{
	calculations: number;
	/** Combinations of settings: all of them, and those that were calculated. */
	combinations: Readonly<{ total: number; calculated: number }>;
	/** Why the others of the chosen combinations cannot be put together. */
	conflicts: readonly string[];
	rows: readonly EffectRow[];
	/** Facts on which the rows and groups rest, and all that were drawn with them. */
	matter: readonly string[];
	drawn: readonly string[];
}>;

export type Effect = Computed &
	Readonly<{
		cases: number;
		seed: number;
		/** 'YYYY-MM-DD' */
		day: string;
		asOf: string;
		/** The day is still to come: the law may change until then. */
		isFuture: boolean;
		parameters: readonly Readonly<{ name: string; states: string; low: string; high: string }>[];
	}>;

const computed = boundedCache<Computed>(60);

/** A group with fewer cases than this says nothing about thousand. */
const SMALLEST_GROUP = 30;

/**
 * What reforms do to invented cases, as a range over the settings of their assumptions and over low, middle and
 * high parameters. Only rights whose answer changes for at least one case are listed.
 */
export function effectOfReforms(settings: Settings, today: Temporal.PlainDate): Effect {
	const { reforms, asOf, seed, size, shares } = settings;
	// Between two changes the law is the same, so a day costs nothing once its stretch was computed.
	const key = `${reforms.map(({ id }) => id)} ${lawStretch(asOf)} ${queryOf({ ...settings, asOf: anyDay })}`;
	const known = computed.getOrMake(key, () => compute(settings));
	const parametersOf = (assumption: PopulationAssumption) => shares.get(assumption.fact) ?? assumption;
	return {
		cases: size,
		seed,
		day: asOf.toString(),
		asOf: numericDay(asOf.toString()),
		isFuture: Temporal.PlainDate.compare(asOf, today) > 0,
		...known,
		parameters: [
			{
				name: 'unknown',
				states: 'So viele Angaben eines Falles sind unbekannt',
				low: percent(UNKNOWN_SHARE.low),
				high: percent(UNKNOWN_SHARE.high),
			},
			...populationAssumptions
				.filter(({ fact }) => known.drawn.includes(fact))
				.map((assumption) => ({
					name: assumption.fact,
					states: assumption.states,
					low: parameterWords(assumption.fact, parametersOf(assumption).low),
					high: parameterWords(assumption.fact, parametersOf(assumption).high),
				})),
		],
	};
}

const anyDay = Temporal.PlainDate.from('2000-01-01');

function compute({ reforms, asOf, seed, size, shares, fixed }: Settings): Computed {
	const before = lawOf(asOf);
	const { total, chosen } = combinationsOf(reforms, fixed);
	const conflicts = new Set<string>();
	const reformed = chosen.flatMap((assumptions): readonly LawAsOf[] => {
		const resolved = resolveLaw(lawDe, { asOf, reforms: reforms.map(({ id }) => id), assumptions });
		if (resolved.ok) return [resolved.value];
		for (const error of resolved.error) conflicts.add(resolveErrorSentence(error));
		return [];
	});
	const plan = planComparison(before, reformed, {
		onlyChanged: true,
		groups: groups.map(({ condition }) => condition),
	});
	const populations = inventedPopulations({ seed, size, facts: plan.facts, shares });
	const calculations = populations.flatMap((population) => plan.prepare(population).count());
	const all = calculations.flatMap((calculation) =>
		calculation.rights.map((right) => ({ right, calculation })),
	);
	const touched = [...new Set(all.filter(({ right }) => isTouched(right)).map(({ right }) => right.rule))];
	const shown = JSON.stringify(Object.entries(chosen[0] ?? {}).sort());
	return {
		calculations: calculations.length,
		combinations: { total, calculated: reformed.length },
		conflicts: [...conflicts],
		rows: touched.map((rule) =>
			rowOf(
				rule,
				all.filter(({ right }) => right.rule === rule),
				shown,
			),
		),
		matter: plan.facts,
		drawn: populations[0]?.drawn ?? [],
	};
}

type Count = Readonly<{ right: RightComparison; calculation: ReformComparison }>;

function rowOf(rule: string, counts: readonly Count[], shown: string): EffectRow {
	const read: Record<Figure, (right: RightComparison) => number> = {
		today: ({ before }) => before.applies,
		reformed: ({ after }) => after.applies,
		gained: ({ gained }) => gained,
		lost: ({ lost }) => lost,
		openToday: ({ before }) => before.open,
		openReformed: ({ after }) => after.open,
	};
	const range = (figure: Figure, of: readonly Count[]) =>
		rangeOf(of.map(({ right, calculation }) => (read[figure](right) / calculation.size) * 1000));
	const asShown = counts.filter(
		({ calculation }) => JSON.stringify(Object.entries(calculation.assumptions).sort()) === shown,
	);
	return {
		rule,
		...nameOf(rule),
		today: range('today', counts),
		reformed: range('reformed', counts),
		gained: range('gained', counts),
		lost: range('lost', counts),
		openToday: range('openToday', counts),
		openReformed: range('openReformed', counts),
		// Where the shown settings cannot be put together, all others stand for them.
		lostAsShown: range('lost', asShown.length > 0 ? asShown : counts),
		groups: groups.map(({ id }, g) => ({
			id,
			gained: groupRange(counts, g, 'gained'),
			lost: groupRange(counts, g, 'lost'),
		})),
	};
}

function groupRange(counts: readonly Count[], group: number, figure: 'gained' | 'lost'): PerThousand | null {
	const sizes = counts.map(({ calculation }) => calculation.groupSizes[group] ?? 0);
	if (Math.min(...sizes) < SMALLEST_GROUP) return null;
	return rangeOf(
		counts.map(({ right }, i) => ((right.groups[group]?.[figure] ?? 0) / (sizes[i] ?? 1)) * 1000),
	);
}

function rangeOf(values: readonly number[]): PerThousand {
	const rounded = values.map(Math.round);
	return { low: Math.min(...rounded), high: Math.max(...rounded) };
}

const isTouched = ({ before, after, gained, lost }: RightComparison): boolean =>
	gained + lost > 0 || before.applies !== after.applies || before.open !== after.open;

function nameOf(id: string): { title: string; isBar: boolean } {
	const added = lawDe.reforms.flatMap(({ operations }) =>
		operations.flatMap((one) => (one.op === 'addRule' ? [one.rule] : [])),
	);
	const rule = [...lawDe.rules, ...added].find((one) => one.id === id);
	if (rule === undefined) throw new Error(`no rule is called ${id}`);
	return { title: rule.title.de, isBar: rule.modality === 'exclusion' };
}

const boundaries = [
	...new Set(
		[
			...lawDe.rules.map(({ valid }) => valid),
			...Object.values(lawDe.amounts).flatMap(({ values }) => values),
		].flatMap(({ from, until }) => (until === undefined ? [from] : [from, until])),
	),
].sort();

/** The day on which the law last changed before or on this day. */
const lawStretch = (asOf: Temporal.PlainDate): string =>
	boundaries.findLast((day) => day <= asOf.toString()) ?? 'before all';
