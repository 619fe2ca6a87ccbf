import { isRightOfPerson, notExpressible, type WhoLearns, whoLearnsByIt } from '@schutznetz/law-de';
import type { Modality, Rule, Source } from '@schutznetz/rights';
import type { Locale } from '../../paraglide/runtime.js';
import { askedOfList, folded } from './asked-of-list.ts';
import type { Recorded } from './find-right.ts';
import { lawOf } from './law-of.ts';
import { type Reading, readingOf, shortIn, titleIn, type Worded } from './reading-of.ts';

/** What is to be known of a text before it is relied on. */
const certainties = ['changed', 'contested', 'verified', 'mixed', 'unverified'] as const;
type State = (typeof certainties)[number];
const modalities: readonly Modality[] = ['must', 'should', 'may', 'automatic', 'duty', 'exclusion', 'gap'];

/** A right as it stands in the list. */
export type ListedRight = Readonly<{
	id: string;
	title: Worded;
	short: Worded | null;
	area: string;
	modality: Modality;
	/** False where the rule bars, burdens or binds somebody else. */
	isRight: boolean;
	whoLearns: WhoLearns;
	states: readonly State[];
}>;

type Option<Value extends string> = Readonly<{ value: Value; count: number }>;

/** The list of rights for an address. */
export type RightsList = Readonly<{
	reading: Reading;
	/** In the order of the law. */
	areas: readonly Readonly<{ area: string; rights: readonly ListedRight[] }>[];
	found: number;
	total: number;
	options: Readonly<{
		areas: readonly Option<string>[];
		modalities: readonly Option<Modality>[];
		states: readonly Option<State>[];
	}>;
	/** What was asked for, as far as it could be used; empty for everything. */
	chosen: Readonly<{ suche: string; bereich: string; art: string; stand: string }>;
	/** What the law says and no rule can hold, with the rules beside which it is missing. */
	limits: readonly Readonly<{ says: string; why: string; instead: string; rules: readonly string[] }>[];
	/** Parts of the address that name nothing. */
	leftOut: readonly string[];
}>;

/** Every rule in force today, by area, as far as search and filters let it through. */
export function listRights(
	query: URLSearchParams,
	locale: Locale,
	today: Temporal.PlainDate,
	recorded: Recorded = new Map(),
): RightsList {
	const reading = readingOf(locale, query);
	const all = [...lawOf(today).rules.values()];
	const listed = all.map((rule) => ({ rule, item: listedRight(rule, reading, today, recorded) }));
	const areas = [...new Set(all.map(({ area }) => area))];
	const { pick, suche, matches, leftOut } = askedOfList(query);
	const chosen = {
		suche,
		bereich: pick('bereich', areas),
		art: pick('art', modalities),
		stand: pick('stand', certainties),
	};
	const found = listed
		.filter(
			({ rule, item }) =>
				(chosen.bereich === '' || item.area === chosen.bereich) &&
				(chosen.art === '' || item.modality === chosen.art) &&
				(chosen.stand === '' || item.states.some((state) => state === chosen.stand)) &&
				matches(searchText(rule)),
		)
		.map(({ item }) => item);
	const count = <Value extends string>(
		values: readonly Value[],
		has: (item: ListedRight, value: Value) => boolean,
	) =>
		values
			.map((value) => ({ value, count: listed.filter(({ item }) => has(item, value)).length }))
			.filter((option) => option.count > 0);
	return {
		reading,
		areas: areas
			.map((area) => ({ area, rights: found.filter((right) => right.area === area) }))
			.filter(({ rights }) => rights.length > 0),
		found: found.length,
		total: all.length,
		options: {
			areas: count(areas, (item, area) => item.area === area),
			modalities: count(modalities, (item, modality) => item.modality === modality),
			states: count(certainties, (item, state) => item.states.includes(state)),
		},
		chosen,
		limits: notExpressible,
		leftOut,
	};
}

function listedRight(
	rule: Rule,
	reading: Reading,
	today: Temporal.PlainDate,
	recorded: Recorded,
): ListedRight {
	const changes = [...(rule.changedAfterReading ?? []), ...(recorded.get(rule.id)?.changes ?? [])];
	const isChanged = changes.some(({ on }) => on <= today.toString());
	return {
		id: rule.id,
		title: titleIn(rule, reading),
		short: shortIn(rule, reading),
		area: rule.area,
		modality: rule.modality,
		isRight: isRightOfPerson(rule),
		whoLearns: whoLearnsByIt(rule),
		states: [
			...(isChanged ? (['changed'] as const) : []),
			...(rule.contested ? (['contested'] as const) : []),
			rule.confidence,
		],
	};
}

const searchTexts = new WeakMap<Rule, string>();

/** Everything by which somebody may look for a right. */
function searchText(rule: Rule): string {
	const known = searchTexts.get(rule);
	if (known !== undefined) return known;
	const { id, title, area, holder, effect, authority, inShort, sources } = rule;
	const notices = [...(rule.deadlines ?? []), ...(rule.warnings ?? [])].map(({ states }) => states);
	const parts = [id, title.de, title.en, area, holder, effect, authority, inShort?.easy, inShort?.en];
	const text = folded([...parts, ...notices, ...sources.map(citation)].filter(Boolean).join(' \n '));
	searchTexts.set(rule, text);
	return text;
}

const citation = (source: Source): string => ('act' in source ? `${source.paragraph} ${source.act}` : '');
