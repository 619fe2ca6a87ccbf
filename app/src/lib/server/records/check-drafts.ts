import { nearestIds } from '@schutznetz/plans';
import {
	type Measure,
	type Observation,
	type RecordBodies,
	type RecordKind,
	type RecordProblem,
	recordReferences,
} from '@schutznetz/plans/records';
import type { Tx } from '../db/index.ts';
import { type NewestVersion, type RecordKey, readNewest } from '../db/monitor/versions.ts';

/** A draft whose shape was read. */
export interface CheckedDraft extends RecordKey {
	readonly index: number;
	readonly body: RecordBodies[RecordKind] | null;
}

/** A problem that names its draft. */
export type DraftFinding = RecordProblem & { readonly index: number; readonly id: string };

/**
 * What a record cannot say alone: whether what it names is there and whether its number stands for
 * itself. Records of the same batch count as there.
 */
export async function checkDrafts(
	tx: Tx,
	drafts: readonly CheckedDraft[],
): Promise<{ readonly problems: readonly DraftFinding[]; readonly warnings: readonly DraftFinding[] }> {
	const problems: DraftFinding[] = [];
	const warnings: DraftFinding[] = [];
	const store = openStore(tx, drafts);
	for (const { kind, id, index, body } of drafts) {
		if (body === null) continue;
		for (const reference of recordReferences(kind, body)) {
			const known = await store.idsOf(reference.kind);
			if (known.has(reference.id)) continue;
			problems.push({
				kind: 'unknownReference',
				at: reference.at,
				came: reference.id,
				due: reference.kind,
				nearest: nearestIds(reference.id, [...known.keys()]),
				index,
				id,
			});
		}
	}
	await checkNumbers(store, drafts, problems, warnings);
	await checkObservations(store, drafts, problems);
	return { problems, warnings };
}

type Store = ReturnType<typeof openStore>;

/** The newest state of each kind, with the batch laid over it; each kind is read once. */
function openStore(tx: Tx, drafts: readonly CheckedDraft[]) {
	const held = new Map<RecordKind, Promise<ReadonlyMap<string, object>>>();
	const load = async (kind: RecordKind): Promise<ReadonlyMap<string, object>> => {
		const rows: readonly NewestVersion[] = await readNewest(tx, kind);
		const bodies = new Map(rows.flatMap(({ id, body }) => (body === null ? [] : [[id, body] as const])));
		for (const draft of drafts) {
			if (draft.kind !== kind) continue;
			if (draft.body === null) bodies.delete(draft.id);
			else bodies.set(draft.id, draft.body);
		}
		return bodies;
	};
	const all = (kind: RecordKind): Promise<ReadonlyMap<string, object>> => {
		const found = held.get(kind) ?? load(kind);
		held.set(kind, found);
		return found;
	};
	return {
		idsOf: all,
		// The kind says what its bodies are.
		bodiesOf: async <Kind extends RecordKind>(kind: Kind) =>
			(await all(kind)) as ReadonlyMap<string, RecordBodies[Kind]>,
	};
}

/** A number stands once in its edition and field; one beyond what the document itself counts is odd. */
async function checkNumbers(
	store: Store,
	drafts: readonly CheckedDraft[],
	problems: DraftFinding[],
	warnings: DraftFinding[],
): Promise<void> {
	const given = drafts.filter(({ kind, body }) => kind === 'measure' && body !== null);
	if (given.length === 0) return;
	const placeOf = ({ plan, edition, field, land, number }: Measure): string =>
		[plan, edition, field ?? '', land ?? '', number].join('/');
	const holders = new Map<string, string[]>();
	for (const [id, measure] of await store.bodiesOf('measure')) {
		const place = placeOf(measure);
		holders.set(place, [...(holders.get(place) ?? []), id]);
	}
	const fields = await store.bodiesOf('field');
	for (const { id, index, body } of given) {
		const measure = body as Measure;
		const others = (holders.get(placeOf(measure)) ?? []).filter((other) => other !== id);
		const finding = { at: 'number', came: measure.number, index, id };
		if (others.length > 0) {
			problems.push({ ...finding, kind: 'duplicateNumber', due: 'a number of its own', nearest: others });
		}
		const due = fields.get(measure.field ?? '')?.measureCount ?? null;
		if (due !== null && Number.parseInt(measure.number, 10) > due) {
			warnings.push({ ...finding, kind: 'beyondCount', due: String(due) });
		}
	}
}

/** What was observed is a value of its indicator's scale. */
async function checkObservations(
	store: Store,
	drafts: readonly CheckedDraft[],
	problems: DraftFinding[],
): Promise<void> {
	for (const { kind, id, index, body } of drafts) {
		if (kind !== 'observation' || body === null) continue;
		const { indicator, value } = body as Observation;
		const scale = (await store.bodiesOf('indicator')).get(indicator)?.scale;
		if (!scale) continue;
		const fits = scale.kind === 'number' ? typeof value === 'number' : scale.steps.includes(String(value));
		if (fits) continue;
		const due = scale.kind === 'number' ? scale.unit : scale.steps.join(', ');
		problems.push({ kind: 'notAllowed', at: 'value', came: String(value), due, index, id });
	}
}
