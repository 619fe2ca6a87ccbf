import { type DiffSegment, wordDiff } from '@schutznetz/plans/editions';
import type { Measure } from '@schutznetz/plans/records';
import { type Db, readLinksOf, readPublished } from '../db/index.ts';
import { type PlanName, readNames } from '../measures/index.ts';
import { currentContent } from '../plans/index.ts';
import { readEdition } from '../records/index.ts';

/** What became of a measure. */
const editionFates = ['reworded', 'split', 'merged', 'dropped', 'new', 'same'] as const;
/** One of `editionFates`. */
export type EditionFate = (typeof editionFates)[number];

/** One measure of an edition. */
export interface EditionMeasure {
	readonly id: string;
	readonly number: string;
	readonly title: string;
	readonly text: string;
}

/** One measure, or several that became one, or one that became several. */
export interface EditionChange {
	readonly fate: EditionFate;
	readonly before: readonly EditionMeasure[];
	readonly after: readonly EditionMeasure[];
	/** Title and text, word by word; null where not one became one. */
	readonly words: { readonly title: readonly DiffSegment[]; readonly text: readonly DiffSegment[] } | null;
}

/** Two editions side by side. */
export interface EditionsPage {
	readonly asOf: string;
	readonly editions: readonly {
		readonly id: string;
		readonly title: string;
		readonly on: string;
		readonly plan: PlanName | null;
	}[];
	/** null: there are not two editions of one plan. */
	readonly comparison: {
		readonly before: string;
		readonly after: string;
		readonly plan: PlanName | null;
		readonly counts: Readonly<Record<EditionFate, number>>;
		readonly base: { readonly before: number; readonly after: number };
		readonly changes: readonly EditionChange[];
	} | null;
	/** Editions of two plans were asked for. */
	readonly isMixed: boolean;
}

/**
 * Two editions of a plan: what a person confirmed to have become of each measure. A measure keeps its id over
 * editions; splits and mergers are public links.
 */
export async function compareEditions(db: Db, search: URLSearchParams): Promise<EditionsPage> {
	const [names, { content }, records] = await Promise.all([
		readNames(db),
		currentContent(db),
		readPublished(db, 'edition'),
	]);
	const editions = records
		.map(({ id, body }) => ({
			id,
			title: body.title,
			on: body.on,
			planId: body.plan,
			plan: names.plans.get(body.plan) ?? null,
		}))
		.toSorted((a, b) => a.planId.localeCompare(b.planId) || a.on.localeCompare(b.on));
	const named = (name: string) => editions.find(({ id }) => id === search.get(name));
	const asked = { before: named('von'), after: named('nach') };
	const usual = editions.flatMap((after) => {
		const before = editions.findLast(({ planId, on }) => planId === after.planId && on < after.on);
		return before === undefined ? [] : [{ before, after }];
	});
	const pair =
		asked.before !== undefined && asked.after !== undefined
			? { before: asked.before, after: asked.after }
			: usual.at(-1);
	const isMixed = pair !== undefined && pair.before.planId !== pair.after.planId;
	const page = {
		asOf: content.asOf.toString(),
		editions: editions.map(({ id, title, on, plan }) => ({ id, title, on, plan })),
		isMixed,
	};
	if (pair === undefined || isMixed) return { ...page, comparison: null };
	const [before, after] = await Promise.all([
		readEdition(db, pair.before.id),
		readEdition(db, pair.after.id),
	]);
	const [olds, news] = [measuresOf(before), measuresOf(after)];
	const changes = await changesBetween(db, olds, news);
	const counts = { reworded: 0, split: 0, merged: 0, dropped: 0, new: 0, same: 0 };
	for (const { fate } of changes) counts[fate] += 1;
	return {
		...page,
		comparison: {
			before: pair.before.id,
			after: pair.after.id,
			plan: pair.after.plan,
			counts,
			base: { before: olds.length, after: news.length },
			changes: changes.toSorted((a, b) => editionFates.indexOf(a.fate) - editionFates.indexOf(b.fate)),
		},
	};
}

type State = Awaited<ReturnType<typeof readEdition>>;

const measuresOf = (state: State): readonly EditionMeasure[] =>
	(state?.measures ?? []).flatMap(({ id, body }) => (body === null ? [] : [measureOf(id, body)]));

const measureOf = (id: string, { number, title, text }: Measure): EditionMeasure => ({
	id,
	number,
	title,
	text,
});

async function changesBetween(
	db: Db,
	olds: readonly EditionMeasure[],
	news: readonly EditionMeasure[],
): Promise<readonly EditionChange[]> {
	const changes: EditionChange[] = [];
	const told = new Set<string>();
	const isIn = (list: readonly EditionMeasure[], id: string): boolean => list.some((one) => one.id === id);
	const lost = olds.filter(({ id }) => !isIn(news, id));
	const links = (await Promise.all(lost.map(({ id }) => readLinksOf(db, { kind: 'measure', id })))).flat();
	const ends = links.flatMap(({ body: { from, to, type } }) =>
		to !== null && isIn(lost, from.id) && isIn(news, to.id) && identityTypes.has(type)
			? [{ from: from.id, to: to.id }]
			: [],
	);
	const pick = (list: readonly EditionMeasure[], ids: ReadonlySet<string>) =>
		list.filter(({ id }) => ids.has(id));
	for (const { from, to } of ends) {
		if (told.has(from)) continue;
		const targets = new Set(ends.filter((end) => end.from === from).map((end) => end.to));
		const origins = new Set(ends.filter((end) => end.to === to).map((end) => end.from));
		const kept = olds.filter(({ id }) => id === to);
		const [before, after] = [[...kept, ...pick(olds, origins)], pick(news, targets)];
		for (const { id } of [...before, ...after]) told.add(id);
		changes.push({
			fate: targets.size > 1 ? 'split' : before.length > 1 ? 'merged' : 'reworded',
			before,
			after,
			words: targets.size === 1 && before.length === 1 ? wordsBetween(before[0], after[0]) : null,
		});
	}
	for (const before of olds) {
		if (told.has(before.id)) continue;
		const after = news.find(({ id }) => id === before.id);
		if (after === undefined) {
			changes.push({ fate: 'dropped', before: [before], after: [], words: null });
		} else {
			const isSame = before.title === after.title && before.text === after.text;
			changes.push({
				fate: isSame ? 'same' : 'reworded',
				before: [before],
				after: [after],
				words: isSame ? null : wordsBetween(before, after),
			});
		}
	}
	for (const after of news) {
		if (told.has(after.id) || isIn(olds, after.id)) continue;
		changes.push({ fate: 'new', before: [], after: [after], words: null });
	}
	return changes;
}

const identityTypes: ReadonlySet<string> = new Set(['splitInto', 'mergedInto', 'replacedBy']);

const wordsBetween = (
	before: EditionMeasure | undefined,
	after: EditionMeasure | undefined,
): EditionChange['words'] => ({
	title: wordDiff(before?.title ?? '', after?.title ?? ''),
	text: wordDiff(before?.text ?? '', after?.text ?? ''),
});
