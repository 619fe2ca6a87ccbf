import { err, nearest, ok, type Result } from '@schutznetz/kernel';
import {
	aidConfidenceSentence,
	aids,
	isRightOfPerson,
	lawDe,
	notExpressible,
	type WhoLearns,
	whoLearnsByIt,
} from '@schutznetz/law-de';
import {
	citationOf,
	describeRule,
	type LawAsOf,
	type Modality,
	type OutlinedClause,
	outlineClause,
	type Rule,
	type Source,
} from '@schutznetz/rights';
import type { Locale } from '../../paraglide/runtime.js';
import { lawOf } from './law-of.ts';
import { type Reading, readingOf, shortIn, titleIn, type Worded } from './reading-of.ts';
import type { ReformOfRight, ReformsOfRights } from './reforms-of-rights.ts';

/** A place in the law; `readOn` is null where nobody has opened the text. */
export type SourcePlace = Readonly<{
	place: string;
	readOn: string | null;
	note: string | null;
	link: string | null;
}>;

/** Everything that the page of a right says. Days are 'YYYY-MM-DD'; sentences of the rule are German. */
export type RightPage = Readonly<{
	id: string;
	reading: Reading;
	title: Worded;
	titleDe: string;
	short: Worded | null;
	area: string;
	holder: string;
	modality: Modality;
	/** False where the rule bars, burdens or binds somebody else. */
	isRight: boolean;
	whoLearns: WhoLearns;
	effect: string;
	introduction: string;
	conditions: readonly OutlinedClause[];
	duration: Readonly<{ states: string; length: string | null }> | null;
	deadlines: readonly Readonly<{
		states: string;
		start: string;
		length: string | null;
		ifMissed: string | null;
		source: SourcePlace;
	}>[];
	authority: string;
	evidence: readonly string[];
	remedy: string | null;
	sources: readonly SourcePlace[];
	confidence: Rule['confidence'];
	contested: string | null;
	warnings: readonly string[];
	lawAsRead: string;
	/** Who says that the rule as it stands here still holds; null: nobody. */
	signed: Signed | null;
	changes: readonly Readonly<{ on: string; states: string }>[];
	versions: readonly Readonly<{ from: string; until: string | null; isShown: boolean }>[];
	related: readonly Readonly<{ kind: string; id: string; title: Worded; note: string | null }>[];
	reforms: readonly ReformOfRight[];
	/** Conventions and directives that help to read the rule; `certainty` is a sentence. */
	aids: readonly Readonly<{ id: string; title: string; norm: string; content: string; certainty: string }>[];
	/** What the law says beside the rule and no rule can hold. */
	limits: readonly Readonly<{ says: string; why: string; instead: string }>[];
}>;

/** Who held a rule against the text of which day. Days are 'YYYY-MM-DD'. */
export type Signed = Readonly<{ checkedBy: string; checkedAs: string; checkedOn: string; textDay: string }>;

/** What was recorded of a rule after it was written down; by id. */
export type Recorded = ReadonlyMap<
	string,
	Readonly<{ signed: Signed | null; changes: readonly Readonly<{ on: string; states: string }>[] }>
>;

/** What is known of the rules beside the law itself. */
export type BesideTheLaw = Readonly<{ recorded?: Recorded; reforms?: ReformsOfRights }>;

/** @returns the page, or the ids that are nearest to the one that was asked for */
export function findRight(
	id: string,
	query: URLSearchParams,
	locale: Locale,
	today: Temporal.PlainDate,
	{ recorded, reforms }: BesideTheLaw = {},
): Result<RightPage, { readonly kind: 'unknownRight'; readonly nearest: string | null }> {
	const law = lawOf(today);
	const known = [...law.rules.keys()];
	const rule = law.rules.get(known.find((one) => one.toLowerCase() === id.toLowerCase()) ?? '');
	if (!rule) return err({ kind: 'unknownRight', nearest: nearest(id.toUpperCase(), known) ?? null });
	return ok(
		pageOf(law, rule, readingOf(locale, query), today, recorded?.get(rule.id), reforms?.get(rule.id)),
	);
}

function pageOf(
	law: LawAsOf,
	rule: Rule,
	reading: Reading,
	today: Temporal.PlainDate,
	recorded: ReturnType<Recorded['get']>,
	reforms: readonly ReformOfRight[] = [],
): RightPage {
	const described = describeRule(law, rule.id);
	if (!described) throw new Error(`rule '${rule.id}' is in force and cannot be described`);
	return {
		id: rule.id,
		reading,
		title: titleIn(rule, reading),
		titleDe: rule.title.de,
		short: shortIn(rule, reading),
		area: rule.area,
		holder: rule.holder,
		modality: rule.modality,
		isRight: isRightOfPerson(rule),
		whoLearns: whoLearnsByIt(rule),
		effect: rule.effect,
		introduction: described.introduction,
		conditions: described.conditions.map(outlineClause),
		duration: rule.duration ? { states: rule.duration.states, length: described.duration } : null,
		deadlines: (rule.deadlines ?? []).map(({ ifMissed, source }, at) => ({
			states: described.deadlines[at]?.states ?? '',
			start: described.deadlines[at]?.start ?? '',
			length: described.deadlines[at]?.length ?? null,
			ifMissed: ifMissed ?? null,
			source: placeOf(source),
		})),
		authority: rule.authority,
		evidence: rule.evidence,
		remedy: rule.remedy ?? null,
		sources: rule.sources.map(placeOf),
		confidence: rule.confidence,
		contested: rule.contested?.states ?? null,
		warnings: (rule.warnings ?? []).map(({ states }) => states),
		lawAsRead: rule.lawAsRead,
		signed: recorded?.signed ?? null,
		changes: [
			...(rule.changedAfterReading ?? []).filter(({ on }) => on <= today.toString()),
			...(recorded?.changes ?? []),
		],
		versions: lawDe.rules
			.filter((version) => version.id === rule.id)
			.map((version) => ({
				from: version.valid.from,
				until: version.valid.until ?? null,
				isShown: version.valid.from === rule.valid.from,
			}))
			.sort((a, b) => b.from.localeCompare(a.from)),
		related: (rule.related ?? []).flatMap(({ kind, rule: id, note }) => {
			const other = law.rules.get(id);
			return other ? [{ kind, id, title: titleIn(other, reading), note: note ?? null }] : [];
		}),
		reforms,
		aids: aids
			.filter(({ rules }) => rules.some((one) => one === rule.id))
			.map(({ confidence, ...aid }) => ({ ...aid, certainty: aidConfidenceSentence[confidence] })),
		limits: notExpressible.filter(({ rules }) => rules.some((one) => one === rule.id)),
	};
}

function placeOf(source: Source): SourcePlace {
	const { textReadOn: readOn, note = null, link = null } = source;
	return { place: citationOf(source), readOn, note, link };
}
