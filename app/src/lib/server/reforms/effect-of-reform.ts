import { lawDe, populationAssumptions, UNKNOWN_SHARE } from '@schutznetz/law-de';
import { compareReforms, type Reform, type RightComparison, settingsOfReforms } from '@schutznetz/rights';
import { germanDay } from './describe-source.ts';
import { inventedPopulations, populationSize, type Seed } from './invented-populations.ts';
import { lawOn } from './law-on.ts';
import { parameterWords, percent } from './parameter-words.ts';

/** Of 1,000 invented cases: the fewest and the most over all calculations. */
export type PerThousand = Readonly<{ low: number; high: number }>;

const figures = ['today', 'reformed', 'gained', 'lost', 'openToday', 'openReformed'] as const;
type Figure = (typeof figures)[number];

/**
 * `isBar` marks a rule that shuts another one: fewer cases are better there. `lostAsShown` is what is lost under
 * the settings whose sentences the page shows.
 */
export type EffectRow = Readonly<
	{ rule: string; title: string; isBar: boolean; lostAsShown: PerThousand } & Record<Figure, PerThousand>
>;

export type Effect = Readonly<{
	cases: number;
	seed: Seed;
	/** 'YYYY-MM-DD' */
	day: string;
	asOf: string;
	/** The day is still to come: the law may change until then. */
	isFuture: boolean;
	calculations: number;
	rows: readonly EffectRow[];
	parameters: readonly Readonly<{ name: string; states: string; low: string; high: string }>[];
}>;

const computed = new Map<string, Pick<Effect, 'calculations' | 'rows'>>();

/**
 * What a reform does to invented cases, as a range over every setting of its assumptions and over low, middle
 * and high parameters. Only rights whose answer changes for at least one case are listed.
 */
export function effectOfReform(
	reform: Reform,
	asOf: Temporal.PlainDate,
	seed: Seed,
	today: Temporal.PlainDate,
): Effect {
	// Between two changes the law is the same, so a day costs nothing once its stretch was computed.
	const key = `${reform.id} ${seed} ${lawStretch(asOf)}`;
	const known = computed.get(key) ?? compute(reform, asOf, seed);
	computed.set(key, known);
	return {
		cases: populationSize,
		seed,
		day: asOf.toString(),
		asOf: germanDay(asOf.toString()),
		isFuture: Temporal.PlainDate.compare(asOf, today) > 0,
		...known,
		parameters: [
			{
				name: 'unknown',
				states: 'So viele Angaben eines Falles sind unbekannt',
				low: percent(UNKNOWN_SHARE.low),
				high: percent(UNKNOWN_SHARE.high),
			},
			...populationAssumptions.map(({ fact, states, low, high }) => ({
				name: fact,
				states,
				low: parameterWords(fact, low),
				high: parameterWords(fact, high),
			})),
		],
	};
}

function compute(
	reform: Reform,
	asOf: Temporal.PlainDate,
	seed: Seed,
): Pick<Effect, 'calculations' | 'rows'> {
	const before = lawOn(asOf);
	const settings = settingsOfReforms(lawDe, [reform.id]);
	const reformed = settings.map((assumptions) => lawOn(asOf, reform.id, assumptions));
	const calculations = inventedPopulations(seed).flatMap((population) =>
		compareReforms(before, reformed, population),
	);
	const rights = calculations.flatMap((calculation) => calculation.rights);
	const shown = calculations
		.filter(({ assumptions }) => isShown(reform, assumptions))
		.flatMap((calculation) => calculation.rights);
	const touched = [...new Set(rights.filter(isTouched).map((right) => right.rule))];
	return {
		calculations: calculations.length,
		rows: touched.map((rule) => ({
			rule,
			...nameOf(rule),
			...rangesOver(rights.filter((right) => right.rule === rule)),
			lostAsShown: perThousand(
				shown.filter((right) => right.rule === rule),
				({ lost }) => lost,
			),
		})),
	};
}

const isTouched = ({ before, after, gained, lost }: RightComparison): boolean =>
	gained + lost > 0 || before.applies !== after.applies || before.open !== after.open;

function rangesOver(comparisons: readonly RightComparison[]): Record<Figure, PerThousand> {
	const read: Record<Figure, (comparison: RightComparison) => number> = {
		today: ({ before }) => before.applies,
		reformed: ({ after }) => after.applies,
		gained: ({ gained }) => gained,
		lost: ({ lost }) => lost,
		openToday: ({ before }) => before.open,
		openReformed: ({ after }) => after.open,
	};
	return Object.fromEntries(
		figures.map((figure) => [figure, perThousand(comparisons, read[figure])]),
	) as Record<Figure, PerThousand>;
}

function perThousand(
	comparisons: readonly RightComparison[],
	read: (comparison: RightComparison) => number,
): PerThousand {
	const values = comparisons.map((comparison) => Math.round((read(comparison) / populationSize) * 1000));
	return { low: Math.min(...values), high: Math.max(...values) };
}

/** Are these the settings whose sentences the page shows? */
const isShown = (reform: Reform, assumptions: Readonly<Record<string, string>>): boolean =>
	Object.entries(reform.assumptions).every(([name, { default: preset }]) => assumptions[name] === preset);

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
