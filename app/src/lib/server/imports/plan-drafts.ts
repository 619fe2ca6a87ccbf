import { isDeepStrictEqual } from 'node:util';
import { matchEditions } from '@schutznetz/plans/editions';
import {
	bodyFinder,
	isBlocked,
	type PlanReading,
	type ProposedMeasure,
	readDue,
} from '@schutznetz/plans/readers';
import { type Field, type Goal, type Measure, type RecordKind, recordIdFor } from '@schutznetz/plans/records';
import { applyChoices } from './apply-choices.ts';
import type { ImportChoices } from './import-choices.ts';
import type { PlanState } from './plan-state.ts';
import type { PlanTarget } from './plan-target.ts';

/** What became of a proposal beside what the house has. */
export type Fate = 'new' | 'same' | 'reworded' | 'split' | 'merged' | 'unchanged' | 'changed';

/** A proposal as it would be taken over. */
export interface PlannedMeasure {
	readonly proposal: ProposedMeasure;
	readonly id: string;
	readonly fate: Fate;
	/** The records that it goes on from; with `split` it shares one with others, with `merged` it has several. */
	readonly from: readonly string[];
	readonly score: number | null;
	readonly body: Measure;
	/** What the record says now; null where there is none. */
	readonly before: Measure | null;
	readonly isBlocked: boolean;
}

/** A record that an import would write. */
export interface PlannedDraft {
	readonly kind: RecordKind;
	readonly id: string;
	readonly body: object;
	readonly basedOn: number | null;
}

/** A field, goal or edition that an import would add or change; a dry run names each of them. */
export interface PlannedPlace {
	readonly kind: 'edition' | 'field' | 'goal';
	readonly id: string;
	readonly body: object;
	readonly before: object | null;
}

/** What an import would do: the dry run. */
export interface ImportPlan {
	readonly editionId: string;
	/** The edition that the document is matched with; null where it is the first, or read again. */
	readonly follows: string | null;
	readonly reading: PlanReading;
	readonly measures: readonly PlannedMeasure[];
	/** Measures of the edition before that the document has no more. */
	readonly dropped: readonly { readonly id: string; readonly body: Measure }[];
	/** What it does beside the measures. */
	readonly places: readonly PlannedPlace[];
	/** What differs from what stands there; empty where the import changes nothing. */
	readonly drafts: readonly PlannedDraft[];
}

/** Works out what an import writes. Pure: the same reading, choices and state give the same drafts. */
export function planDrafts({
	target,
	document,
	reading: raw,
	choices,
	state,
	counts,
}: {
	readonly target: PlanTarget;
	readonly document: { readonly id: string; readonly name: string };
	readonly reading: PlanReading;
	readonly choices: ImportChoices;
	readonly state: PlanState;
	readonly counts: ReadonlyMap<number, number>;
}): ImportPlan {
	const reading = applyChoices(raw, choices, counts);
	const editionId = `${target.plan}-${target.on}`;
	const earlier = state.editions
		.flatMap(({ id, body }) => (body && body.on < target.on ? [{ id, on: body.on }] : []))
		.sort((a, b) => (a.on < b.on ? -1 : 1))
		.at(-1);
	const known = new Map(state.measures.flatMap(({ id, body }) => (body ? [[id, body] as const] : [])));
	const edition = {
		plan: target.plan,
		on: target.on,
		title: target.title,
		document: document.id,
		follows: earlier?.id ?? null,
	};
	const fields = reading.fields.map((field) => toField(field, target.plan, editionId, state));
	const goals = reading.goals
		.filter(({ field }) => field !== null)
		.map((goal) => toGoal(goal, target.plan, editionId));
	const find = bodyFinder(state.bodies.flatMap(({ id, body }) => (body ? [{ id, ...body }] : [])));
	const origins = findOrigins(reading.measures, choices, {
		editionId,
		earlier: earlier?.id ?? null,
		known,
		plan: target.plan,
	});
	const taken = new Set<string>([...known.keys()]);
	const measures = reading.measures.map((proposal): PlannedMeasure => {
		const origin = origins.get(proposal.key) ?? { fate: 'new' as const, from: [], score: null };
		const continues = origin.fate === 'split' || origin.fate === 'merged' ? undefined : origin.from[0];
		const id = continues ?? freeId(proposal, target, taken);
		taken.add(id);
		const before = known.get(continues ?? '') ?? null;
		const body = toMeasure(proposal, { target, editionId, document, find, before });
		const isSame = before !== null && saysTheSame(before, body);
		const isReread = before?.edition === editionId;
		const fate: Fate = isReread ? (isSame ? 'unchanged' : 'changed') : origin.fate;
		return {
			proposal,
			id,
			fate,
			from: origin.from,
			score: origin.score,
			body,
			before,
			isBlocked: isBlocked(proposal),
		};
	});
	const links = linksOf(measures, target.plan, document.name);
	const wanted = [
		{ kind: 'edition' as const, id: editionId, body: edition },
		...fields.map((body) => ({ kind: 'field' as const, id: `${target.plan}-${body.position}`, body })),
		...goals.map((body) => ({ kind: 'goal' as const, id: recordIdFor('goal', { ...body }, ''), body })),
		...measures
			.filter((one) => !one.isBlocked)
			.map(({ id, body }) => ({ kind: 'measure' as const, id, body })),
		...links,
	];
	const continued = new Set(measures.flatMap(({ from }) => from));
	const droppedFrom = measures.some(({ before }) => before?.edition === editionId)
		? null
		: (earlier?.id ?? null);
	const dropped = [...known]
		.filter(([id, body]) => droppedFrom !== null && body.edition === droppedFrom && !continued.has(id))
		.map(([id, body]) => ({ id, body }));
	const drafts = onlyChanged(wanted, state);
	return {
		editionId,
		follows: earlier?.id ?? null,
		reading,
		measures,
		dropped,
		places: drafts.flatMap((draft) => toPlace(draft, state)),
		drafts,
	};
}

function toPlace({ kind, id, body }: PlannedDraft, state: PlanState): readonly PlannedPlace[] {
	if (kind !== 'edition' && kind !== 'field' && kind !== 'goal') return [];
	const rows = { edition: state.editions, field: state.fields, goal: state.goals }[kind];
	return [{ kind, id, body, before: rows.find((row) => row.id === id)?.body ?? null }];
}

function onlyChanged(
	wanted: readonly {
		readonly kind: 'edition' | 'field' | 'goal' | 'measure' | 'link';
		readonly id: string;
		readonly body: object;
	}[],
	state: PlanState,
): readonly PlannedDraft[] {
	const newest = {
		edition: state.editions,
		field: state.fields,
		goal: state.goals,
		measure: state.measures,
		link: state.links,
	};
	const held = new Map(
		Object.entries(newest).flatMap(([kind, rows]) => rows.map((row) => [`${kind}/${row.id}`, row] as const)),
	);
	return wanted.flatMap(({ kind, id, body }): readonly PlannedDraft[] => {
		const there = held.get(`${kind}/${id}`);
		if (there?.body && saysTheSame(there.body, body)) return [];
		return [{ kind, id, body, basedOn: there?.version ?? null }];
	});
}

/** Whether two bodies say the same; the file that they were read from may be another copy, saved anew. */
function saysTheSame(there: object, body: object): boolean {
	const said = (one: object): unknown => ({
		...JSON.parse(JSON.stringify(one)),
		place: null,
		document: null,
	});
	return isDeepStrictEqual(said(there), said(body));
}

interface Origin {
	readonly fate: 'new' | 'same' | 'reworded' | 'split' | 'merged';
	readonly from: readonly string[];
	readonly score: number | null;
}

/** What each proposal goes on from: the same edition read again, else what the matching says, else what was chosen. */
function findOrigins(
	proposals: readonly ProposedMeasure[],
	choices: ImportChoices,
	{
		editionId,
		earlier,
		known,
		plan,
	}: { editionId: string; earlier: string | null; known: ReadonlyMap<string, Measure>; plan: string },
): ReadonlyMap<string, Origin> {
	const origins = new Map<string, Origin>();
	const place = (field: string | null, number: string): string => `${field ?? ''}/${number}`;
	const here = new Map(
		[...known]
			.filter(([, body]) => body.edition === editionId)
			.map(([id, { field, number }]) => [place(field, number), id]),
	);
	const rest: ProposedMeasure[] = [];
	for (const proposal of proposals) {
		const field = proposal.field === null ? null : `${plan}-${proposal.field}`;
		const again = here.get(place(field, proposal.texts.number));
		if (again !== undefined) origins.set(proposal.key, { fate: 'same', from: [again], score: null });
		else rest.push(proposal);
	}
	const before = [...known].filter(([, body]) => earlier !== null && body.edition === earlier);
	if (before.length > 0 && rest.length > 0) {
		const match = matchEditions(
			before.map(([id, { field, number, title, text, leadText }]) => ({
				id,
				field,
				number,
				title,
				text,
				leadText,
			})),
			rest.map(({ key, field, texts }) => ({
				id: key,
				field: field === null ? null : `${plan}-${field}`,
				number: texts.number,
				title: texts.title,
				text: texts.text,
				leadText: texts.lead,
			})),
		);
		for (const { kind, before: from, after, score } of match.pairs)
			origins.set(after, { fate: kind, from: [from], score });
		for (const { before: from, after, score } of match.splits) {
			for (const key of after) origins.set(key, { fate: 'split', from: [from], score });
		}
		for (const { before: from, after, score } of match.merges)
			origins.set(after, { fate: 'merged', from, score });
	}
	for (const [key, chosen] of Object.entries(choices.matches)) {
		if (chosen === 'new') origins.set(key, { fate: 'new', from: [], score: null });
		else if (known.has(chosen)) origins.set(key, { fate: 'reworded', from: [chosen], score: null });
	}
	return origins;
}

/** The id that a measure is named after; one that a measure of an earlier edition keeps gets the new one's year. */
function freeId(proposal: ProposedMeasure, { plan, on }: PlanTarget, taken: ReadonlySet<string>): string {
	const field = proposal.field === null ? null : `${plan}-${proposal.field}`;
	const natural = recordIdFor('measure', { plan, field, number: proposal.texts.number }, '');
	if (!taken.has(natural)) return natural;
	const dated = `${natural}-${on.slice(0, 4)}`;
	for (let turn = 1; ; turn++) {
		const id = turn === 1 ? dated : `${dated}-${turn}`;
		if (!taken.has(id)) return id;
	}
}

function toField(
	field: PlanReading['fields'][number],
	plan: string,
	edition: string,
	state: PlanState,
): Field {
	const known = state.fields.find(({ id }) => id === `${plan}-${field.position}`)?.body;
	return {
		plan,
		edition,
		position: field.position,
		roman: field.roman ?? known?.roman ?? null,
		name: field.name || known?.name || `Handlungsfeld ${field.position}`,
		measureCount: field.measureCount ?? known?.measureCount ?? null,
	};
}

const toGoal = (
	{ field, position, name }: PlanReading['goals'][number],
	plan: string,
	edition: string,
): Goal => ({
	plan,
	edition,
	field: field === null ? `${plan}-0` : `${plan}-${field}`,
	position,
	name,
});

function toMeasure(
	{ texts, field, goal, page, box }: ProposedMeasure,
	{
		target,
		editionId,
		document,
		find,
		before,
	}: {
		readonly target: PlanTarget;
		readonly editionId: string;
		readonly document: { readonly id: string; readonly name: string };
		readonly find: ReturnType<typeof bodyFinder>;
		readonly before: Measure | null;
	},
): Measure {
	const due = readDue(texts.due);
	const fieldId = field === null ? null : `${target.plan}-${field}`;
	return {
		plan: target.plan,
		edition: editionId,
		field: fieldId,
		goal: goal === null || fieldId === null ? null : `${fieldId}-z${goal}`,
		number: texts.number,
		title: texts.title,
		text: texts.text,
		leads: find(texts.lead).ids,
		leadText: texts.lead.replaceAll(/\s+/g, ' '),
		involved: find(texts.involved).ids,
		level: readLevel(texts.level) ?? before?.level ?? null,
		land: before?.land ?? null,
		novelty: readNovelty(texts.novelty),
		nature: before?.nature ?? null,
		indicatorText: texts.indicator,
		dueText: texts.due.replaceAll(/\s+/g, ' '),
		// What was read without being sure of it is for a person to write.
		dueOn: due.confidence >= 0.6 ? due.on : null,
		budgetText: texts.budget,
		budgetLine: before?.budgetLine ?? null,
		securedUntil: before?.securedUntil ?? null,
		groups: before?.groups ?? [],
		forms: before?.forms ?? [],
		strategies: before?.strategies ?? [],
		place: { document: document.id, name: document.name, page, box },
	};
}

const readNovelty = (text: string): Measure['novelty'] =>
	/\bneu/i.test(text)
		? 'new'
		: /fortgef|fortsetz|laufend|bestehend|weitergef/i.test(text)
			? 'continued'
			: null;

function readLevel(text: string): Measure['level'] {
	const [isFederal, isLaender] = [/\bBund/.test(text), /L(a|ä)nd/i.test(text)];
	return isFederal && isLaender ? 'both' : isFederal ? 'federal' : isLaender ? 'laender' : null;
}

/** An identity that ends or joins is told by a link; the old records stay in their edition. */
function linksOf(measures: readonly PlannedMeasure[], plan: string, name: string) {
	return measures.flatMap(({ fate, from, id, isBlocked: isLeftOut }) => {
		if ((fate !== 'split' && fate !== 'merged') || isLeftOut) return [];
		const type = fate === 'split' ? ('splitInto' as const) : ('mergedInto' as const);
		return from.map((old) => ({
			kind: 'link' as const,
			id: `link-${type.toLowerCase()}-${old}-${id}`,
			body: {
				from: { kind: 'measure' as const, id: old },
				to: { kind: 'measure' as const, id },
				plan,
				type,
				reason:
					fate === 'split' ? 'In der neuen Fassung aufgeteilt.' : 'In der neuen Fassung zusammengeführt.',
				assessor: 'Abgleich der Fassungen',
				place: name,
			},
		}));
	});
}
