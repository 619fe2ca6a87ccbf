import type { MeasureLike } from '../../likeness/index.ts';
import { changedShare } from './changed-share.ts';
import { composePlan } from './compose-plan.ts';
import { type ComposedMeasure, drawSentences, type Wording, wordMeasure } from './composed-measure.ts';
import { leads } from './phrases.ts';
import { type Random, random } from './random.ts';

/** What became of measures from one edition to the next, by their ids. */
export interface EditionTruth {
	readonly kind: 'same' | 'reworded' | 'split' | 'merged' | 'dropped' | 'new';
	readonly before: readonly string[];
	readonly after: readonly string[];
}

/** Two editions of an invented plan, and what truly happened between them. */
export interface InventedEditions {
	readonly before: readonly MeasureLike[];
	readonly after: readonly MeasureLike[];
	readonly truth: readonly EditionTruth[];
}

/** How many measures of the first edition change how. */
export interface EditionChanges {
	readonly reworded: number;
	readonly split: number;
	readonly merged: number;
	readonly dropped: number;
	readonly new: number;
	readonly moved: number;
}

const usual: EditionChanges = { reworded: 13, split: 3, merged: 2, dropped: 4, new: 6, moved: 2 };

interface Worded extends Wording {
	readonly measure: ComposedMeasure;
}

interface Row extends Worded {
	readonly kind: EditionTruth['kind'];
	/** Places in the first edition that it comes from. */
	readonly from: readonly number[];
}

/**
 * Invents a plan of 126 measures and its next edition: a tenth reworded (a fifth to a half of the words changed, by
 * synonyms and order), three split, two merged (half of their words new at most), four dropped, six new, half of these in a series that exists; two moved
 * to another field; numbers counted anew and ministries renamed everywhere.
 *
 * @param seed - the same seed invents the same editions
 */
export function inventedEditions(seed: number, changes: EditionChanges = usual): InventedEditions {
	const draw = random(seed);
	const plan = composePlan(draw);
	const first: readonly (Worded & { readonly field: number })[] = plan.fields.flatMap((measures, field) =>
		measures.map((measure) => ({ measure, field, ...wordMeasure(measure, draw) })),
	);
	const fate = drawFates(first, changes, draw);
	const next = new Map<number, Row[]>();
	const put = (field: number, row: Row): void => {
		next.set(field, [...(next.get(field) ?? []), row]);
	};
	const fieldCount = plan.fields.length;
	first.forEach((one, at) => {
		const what = fate.get(at);
		const keep = { measure: one.measure, title: one.title, text: one.text };
		if (what === undefined) put(one.field, { ...keep, kind: 'same', from: [at] });
		else if (what.kind === 'moved') put((one.field + 1) % fieldCount, { ...keep, kind: 'same', from: [at] });
		else if (what.kind === 'reworded') put(one.field, { ...reword(one, draw), kind: 'reworded', from: [at] });
		else if (what.kind === 'split') {
			for (const half of halves(one.measure, draw)) {
				put(one.field, { measure: half, ...wordAfter(half, [one], draw), kind: 'split', from: [at] });
			}
		} else if (what.kind === 'merged' && what.with > at) {
			const other = first[what.with];
			if (other === undefined) throw new Error(`merges measure ${at} with none at ${what.with}`);
			const whole = union(one.measure, other.measure);
			put(one.field, {
				measure: whole,
				...wordAfter(whole, [one, other], draw),
				kind: 'merged',
				from: [at, what.with],
			});
		}
	});
	for (let added = 0; added < changes.new; added++) {
		const like = added % 2 === 0 ? draw.pick(first).measure : undefined;
		const measure = plan.compose(like);
		const field = draw.below(fieldCount);
		const rows = next.get(field) ?? [];
		const row: Row = { measure, ...wordMeasure(measure, draw), kind: 'new', from: [] };
		next.set(field, rows.toSpliced(draw.below(rows.length + 1), 0, row));
	}
	return number(first, next);
}

type Fate = { readonly kind: 'reworded' | 'split' | 'dropped' | 'moved' } | { kind: 'merged'; with: number };

function drawFates(
	first: readonly (Worded & { readonly field: number })[],
	changes: EditionChanges,
	draw: Random,
): ReadonlyMap<number, Fate> {
	const fate = new Map<number, Fate>();
	const order = draw.shuffle(first.map((_, at) => at));
	const take = (count: number, fits: (at: number) => boolean, choose: (at: number) => void): void => {
		let left = count;
		for (const at of order) {
			if (left === 0) return;
			if (fate.has(at) || !fits(at)) continue;
			choose(at);
			left--;
		}
		if (left > 0) throw new Error(`the plan has too few measures: ${left} of ${count} changes found none`);
	};
	const partnerOf = (at: number): number =>
		first.findIndex((other, place) => {
			const one = first[at];
			return (
				place > at &&
				!fate.has(place) &&
				one !== undefined &&
				one.field === other.field &&
				mergeable(one.measure, other.measure)
			);
		});
	take(
		changes.split,
		(at) => canSplit(first[at]?.measure),
		(at) => fate.set(at, { kind: 'split' }),
	);
	take(
		changes.merged,
		(at) => partnerOf(at) >= 0,
		(at) => {
			const partner = partnerOf(at);
			fate.set(at, { kind: 'merged', with: partner }).set(partner, { kind: 'merged', with: at });
		},
	);
	for (const kind of ['dropped', 'reworded', 'moved'] as const) {
		take(
			changes[kind],
			(at) => kind !== 'reworded' || canReword(first[at], draw),
			(at) => fate.set(at, { kind }),
		);
	}
	return fate;
}

const canSplit = (measure?: ComposedMeasure): boolean =>
	measure !== undefined && (measure.audiences.length > 1 || measure.actions.length > 1);

function halves(measure: ComposedMeasure, draw: Random): readonly ComposedMeasure[] {
	const parts =
		measure.audiences.length > 1
			? measure.audiences.map((audience) => ({ ...measure, audiences: [audience] }))
			: measure.actions.map((action) => ({ ...measure, actions: [action] }));
	return parts.map((part, index) => ({
		...part,
		sentences: index === 0 ? measure.sentences : drawSentences(draw),
	}));
}

const mergeable = (a: ComposedMeasure, b: ComposedMeasure): boolean =>
	a.audiences.length === 1 &&
	b.audiences.length === 1 &&
	a.audiences[0] !== b.audiences[0] &&
	a.object === b.object &&
	a.topic === b.topic &&
	a.actions[0] === b.actions[0];

const union = (a: ComposedMeasure, b: ComposedMeasure): ComposedMeasure => ({
	...a,
	audiences: [...a.audiences, ...b.audiences],
	sentences: [...a.sentences, ...b.sentences].slice(0, 2),
});

const wholeOf = ({ title, text }: Wording): string => `${title} ${text}`;

function reword(one: Worded, draw: Random): Worded {
	for (let attempt = 0; attempt < 500; attempt++) {
		const wording = wordMeasure(one.measure, draw);
		const share = changedShare(wholeOf(one), wholeOf(wording));
		if (share >= 0.2 && share <= 0.5) return { measure: one.measure, ...wording };
	}
	throw new Error(`found no rewording of "${one.title}"`);
}

// What splits or merges is worded anew as well, but at least half of it was written before.
function wordAfter(measure: ComposedMeasure, sources: readonly Wording[], draw: Random): Wording {
	const written = new Set(sources.flatMap((source) => wholeOf(source).toLowerCase().split(/\s+/)));
	for (let attempt = 0; attempt < 500; attempt++) {
		const wording = wordMeasure(measure, draw);
		const all = wholeOf(wording).toLowerCase().split(/\s+/).filter(Boolean);
		if (all.filter((word) => written.has(word)).length >= all.length / 2) return wording;
	}
	// A new sentence can be too much for a short measure.
	if (measure.sentences.length > 0) return wordAfter({ ...measure, sentences: [] }, sources, draw);
	throw new Error(`found no wording that half follows "${sources[0]?.title}"`);
}

function canReword(one: Worded | undefined, draw: Random): boolean {
	if (one === undefined) return false;
	try {
		reword(one, draw);
		return true;
	} catch {
		return false;
	}
}

function number(
	first: readonly (Worded & { readonly field: number })[],
	next: ReadonlyMap<number, readonly Row[]>,
): InventedEditions {
	const counts = new Map<number, number>();
	const toMeasure = (edition: 0 | 1, field: number, { title, text, measure }: Worded): MeasureLike => {
		const count = (counts.get(field) ?? 0) + 1;
		counts.set(field, count);
		return {
			id: `${edition === 0 ? 'muster' : 'neu'}-${field + 1}-${count}`,
			field: `muster-${field + 1}`,
			number: String(count),
			title,
			text,
			leadText: leads[measure.lead]?.[edition] ?? '',
		};
	};
	const before = first.map((one) => toMeasure(0, one.field, one));
	counts.clear();
	const truth = new Map<string, { kind: EditionTruth['kind']; before: string[]; after: string[] }>();
	const after: MeasureLike[] = [];
	for (const [field, rows] of [...next].toSorted(([a], [b]) => a - b)) {
		for (const row of rows) {
			const measure = toMeasure(1, field, row);
			after.push(measure);
			const origins = row.from.map((at) => before[at]?.id ?? '');
			const key = origins.join('+') || measure.id;
			const known = truth.get(key);
			if (known === undefined) truth.set(key, { kind: row.kind, before: origins, after: [measure.id] });
			else known.after.push(measure.id);
		}
	}
	const seen = new Set([...truth.values()].flatMap((one) => one.before));
	for (const { id } of before) {
		if (!seen.has(id)) truth.set(id, { kind: 'dropped', before: [id], after: [] });
	}
	return { before, after, truth: [...truth.values()] };
}
