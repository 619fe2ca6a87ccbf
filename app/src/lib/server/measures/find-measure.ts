import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { type Measurability, measurability } from '@schutznetz/plans/measurability';
import {
	answerTypes,
	type Evidence,
	type Measure,
	type Priority,
	type Variant,
} from '@schutznetz/plans/records';
import {
	type Db,
	findPublished,
	listEvidence,
	listMeasureRows,
	readFormerEditions,
	readLinksOf,
	readPublished,
} from '../db/index.ts';
import { describeLinks, type EndView, type LinkView, otherEnd } from './describe-links.ts';
import { type MeasureItem, measureItem, type NamedLink } from './measure-item.ts';
import { type HistoryEntry, readHistory } from './read-history.ts';
import { type IndicatorView, readIndicators } from './read-indicators.ts';
import { readNames, shortOf } from './read-names.ts';
import { readWords, type WordsOfMeasure } from './read-words.ts';
import { wordingHash } from './wording-hash.ts';

/** Nothing public has this id. */
export type NotFound = Readonly<{ kind: 'notFound'; asked: string; nearest: readonly string[] }>;

/** A link between this measure and another one, read from here. */
export interface Relation {
	readonly link: LinkView;
	/** from: this measure is what the link says of the other. */
	readonly direction: 'from' | 'to';
	readonly other: EndView;
}

/** Another way to say the measure; stale when it was made from another wording than the one that is public. */
export interface VariantView extends Omit<Variant, 'measure' | 'sourceHash'> {
	readonly id: string;
	readonly isStale: boolean;
}

/** One measure with everything public that is about it. */
export interface MeasurePage {
	readonly measure: MeasureItem;
	readonly body: Measure;
	readonly version: number;
	/** 'YYYY-MM-DD' */
	readonly publishedOn: string;
	readonly edition: { readonly title: string; readonly on: string } | null;
	/** The plan has a newer edition, which does not have it any more. */
	readonly isFormer: boolean;
	readonly goal: string | null;
	readonly involved: readonly NamedLink[];
	readonly measurability: Measurability;
	readonly indicators: readonly IndicatorView[];
	readonly words: WordsOfMeasure;
	/** Demands, recommendations and obligations that it answers, or not. */
	readonly answers: readonly { readonly link: LinkView; readonly other: EndView }[];
	readonly relations: readonly Relation[];
	/** Events that endanger it. */
	readonly dangers: readonly LinkView[];
	readonly priorities: readonly (Omit<Priority, 'measure' | 'body'> & {
		readonly id: string;
		readonly by: NamedLink;
	})[];
	readonly evidence: readonly (Evidence & { readonly id: string })[];
	readonly variants: readonly VariantView[];
	readonly history: readonly HistoryEntry[];
	readonly rounds: readonly NamedLink[];
	readonly consultations: readonly NamedLink[];
}

const fewNearest = 5;

/** One public measure by its id. */
export async function findMeasure(db: Db, id: string): Promise<Result<MeasurePage, NotFound>> {
	const found = await findPublished(db, 'measure', id);
	if (found === undefined) return err({ kind: 'notFound', asked: id, nearest: await nearestTo(db, id) });
	const { body } = found;
	const here = { kind: 'measure', id } as const;
	const [names, words, linkRecords, indicators, priorities, evidence, variants, history] = await Promise.all([
		readNames(db),
		readWords(db, id),
		readLinksOf(db, here),
		readIndicators(db, id),
		readPublished(db, 'priority', { measure: id }),
		listEvidence(db, here),
		readPublished(db, 'variant', { measure: id }),
		readHistory(db, 'measure', id),
	]);
	const [links, edition, former, goal, rounds, consultations] = await Promise.all([
		describeLinks(db, names, linkRecords),
		findPublished(db, 'edition', body.edition),
		readFormerEditions(db),
		body.goal === null ? undefined : findPublished(db, 'goal', body.goal),
		readPublished(db, 'round', { plan: body.plan }),
		readPublished(db, 'consultation', { plan: body.plan }),
	]);
	const others = links.map((link) => ({ link, other: otherEnd(link, here) }));
	const named = (bodyId: string): NamedLink => ({ id: bodyId, name: shortOf(names, bodyId) });
	const isIn = ({ measures }: { readonly measures: readonly string[] | null }): boolean =>
		measures === null || measures.includes(id);
	const hash = wordingHash(body);
	return ok({
		measure: measureItem(names, found, words.reports[0]?.state ?? null),
		body,
		version: found.version,
		publishedOn: dayInBerlin(found.publishedAt).toString(),
		edition: edition ? { title: edition.body.title, on: edition.body.on } : null,
		isFormer: former.has(body.edition),
		goal: goal?.body.name ?? null,
		involved: body.involved.map(named),
		measurability: measurability(body, indicators),
		indicators,
		words,
		answers: others.flatMap(({ link, other }) => (other !== null && isAnswer(link) ? [{ link, other }] : [])),
		relations: others.flatMap(({ link, other }) =>
			other?.kind === 'measure'
				? [{ link, other, direction: link.from.id === id ? ('from' as const) : ('to' as const) }]
				: [],
		),
		dangers: links.filter(({ type }) => type === 'endangers'),
		priorities: priorities.map((record) => ({
			id: record.id,
			by: named(record.body.body),
			rank: record.body.rank,
			reason: record.body.reason,
			on: record.body.on,
		})),
		evidence,
		variants: variants.map((record) => ({
			id: record.id,
			level: record.body.level,
			language: record.body.language,
			title: record.body.title,
			text: record.body.text,
			testedBy: record.body.testedBy,
			isStale: record.body.sourceHash !== hash,
		})),
		history,
		rounds: rounds.filter((one) => isIn(one.body)).map((one) => ({ id: one.id, name: one.body.title })),
		consultations: consultations
			.filter((one) => isIn(one.body))
			.map((one) => ({ id: one.id, name: one.body.title })),
	});
}

const isAnswer = ({ type }: LinkView): boolean => (answerTypes as readonly string[]).includes(type);

/** Measures of the same field, where the id looks like one's. */
async function nearestTo(db: Db, id: string): Promise<readonly string[]> {
	const field = id.slice(0, Math.max(0, id.lastIndexOf('-')));
	const { rows } = await listMeasureRows(db, { field }, { limit: fewNearest, offset: 0 });
	return rows.map((row) => row.id);
}
