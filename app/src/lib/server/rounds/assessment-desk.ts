import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import { type Assessment, type Dimension, dimensions, readContribution } from '@schutznetz/plans/records';
import {
	type ContributionRefusal,
	type Contributor,
	contributeAll,
	draftKey,
	dropContributionDrafts,
	readContributionDrafts,
	saveContributionDraft,
} from '../contributions/index.ts';
import { type ContributionRow, type Db, findPublished, listContributions } from '../db/index.ts';
import { type RoundView, readRound } from './round-view.ts';

/** What was chosen and typed for one dimension so far. */
export interface DeskEntry {
	readonly value: string;
	readonly reason: string;
}

/** One measure at the desk, with what this assessor said of it and what is still a draft. */
export interface Desk {
	readonly round: RoundView;
	readonly measure: {
		readonly id: string;
		readonly number: string;
		readonly title: string;
		readonly text: string;
		readonly leads: readonly string[];
		readonly leadsItself: boolean;
	};
	/** The state that the lead reports; null: no report. */
	readonly reported: { readonly state: string; readonly text: string } | null;
	/** Counted from 1. */
	readonly position: number;
	readonly total: number;
	/** Measures of the round with a word or a draft of this assessor. */
	readonly touched: number;
	readonly drafts: number;
	readonly previous: string | null;
	readonly next: string | null;
	readonly entries: Readonly<Partial<Record<Dimension, DeskEntry>>>;
	readonly signed: Readonly<Partial<Record<Dimension, Assessment>>>;
}

const prefixOf = (roundId: string): string => `assessment/${roundId}/`;
const keyOf = (roundId: string, measureId: string, dimension: Dimension): string =>
	draftKey('assessment', roundId, measureId, dimension);

/** A draft with its place. */
interface Drafted extends DeskEntry {
	readonly key: string;
	readonly measureId: string;
	readonly dimension: Dimension;
}

async function readDrafts(db: Db, member: Contributor, roundId: string): Promise<readonly Drafted[]> {
	const drafts = await readContributionDrafts(db, member, prefixOf(roundId));
	return [...drafts].flatMap(([key, body]) => {
		const [, , measureId, name] = key.split('/');
		const dimension = dimensions.find((one) => one === name);
		const { value, reason } = body as Partial<DeskEntry>;
		return measureId && dimension
			? [{ key, measureId, dimension, value: value ?? '', reason: reason ?? '' }]
			: [];
	});
}

/** Of each measure and dimension the word of this body that nothing corrects. */
async function readSigned(
	db: Db,
	member: Contributor,
	roundId: string,
): Promise<ReadonlyMap<string, ContributionRow<'assessment'>>> {
	if (member.bodyId === null) return new Map();
	const rows = await listContributions(db, {
		round: roundId,
		kind: 'assessment',
		bodyId: member.bodyId,
	});
	return new Map(
		rows.map((row) => {
			// The filter above holds what the cast says.
			const own = row as ContributionRow<'assessment'>;
			return [`${own.measureId}/${own.body.dimension}`, own];
		}),
	);
}

/** The desk at one measure; without one at the first that this assessor has not touched. */
export async function readDesk(
	db: Db,
	member: Contributor,
	roundId: string,
	wanted: string | null,
	today: PlainDate,
): Promise<Desk | undefined> {
	const found = await readRound(db, roundId, today);
	if (!found || found.measures.length === 0) return undefined;
	const { round, measures } = found;
	const [drafts, signed] = await Promise.all([
		readDrafts(db, member, roundId),
		readSigned(db, member, roundId),
	]);
	const touched = new Set([
		...drafts.map((one) => one.measureId),
		...[...signed.values()].map((one) => one.measureId),
	]);
	const untouched = measures.findIndex(({ id }) => !touched.has(id));
	const asked = wanted === null ? -1 : measures.findIndex(({ id }) => id === wanted);
	const at = asked >= 0 ? asked : Math.max(untouched, 0);
	const record = measures[at];
	if (!record) return undefined;
	const reports = await listContributions(db, { measure: record.id, kind: 'report' });
	const newest = reports.at(-1) as ContributionRow<'report'> | undefined;
	return {
		round,
		measure: {
			id: record.id,
			number: record.body.number,
			title: record.body.title,
			text: record.body.text,
			leads: record.body.leads,
			leadsItself: member.bodyId !== null && record.body.leads.includes(member.bodyId),
		},
		reported: newest ? { state: newest.body.state, text: newest.body.text } : null,
		position: at + 1,
		total: measures.length,
		touched: measures.filter(({ id }) => touched.has(id)).length,
		drafts: drafts.length,
		previous: measures[at - 1]?.id ?? null,
		next: measures[at + 1]?.id ?? null,
		entries: Object.fromEntries(
			drafts
				.filter((one) => one.measureId === record.id)
				.map(({ dimension, value, reason }) => [dimension, { value, reason }]),
		),
		signed: Object.fromEntries(
			dimensions.flatMap((dimension) => {
				const word = signed.get(`${record.id}/${dimension}`);
				return word ? [[dimension, word.body]] : [];
			}),
		),
	};
}

/** Keeps what was chosen for one measure; an emptied dimension loses its draft. */
export async function saveDesk(
	db: Db,
	member: Contributor,
	roundId: string,
	measureId: string,
	entries: Readonly<Record<Dimension, DeskEntry>>,
	now: Temporal.Instant,
): Promise<void> {
	const emptied: string[] = [];
	for (const dimension of dimensions) {
		const { value, reason } = entries[dimension];
		const key = keyOf(roundId, measureId, dimension);
		if (value === '' && reason.trim() === '') emptied.push(key);
		else await saveContributionDraft(db, member, key, { value, reason: reason.trim() }, now);
	}
	await dropContributionDrafts(db, member, emptied);
}

/** A draft as it stands before the signature. */
export interface Unsigned extends DeskEntry {
	readonly measureId: string;
	readonly number: string;
	readonly title: string;
	readonly dimension: Dimension;
	/** Whether value and reason are both there. */
	readonly isWhole: boolean;
	/** The earlier word that it will correct. */
	readonly replaces: string | null;
}

/** Everything that waits for the signature, in the order of the round. */
export async function readUnsigned(
	db: Db,
	member: Contributor,
	roundId: string,
	today: PlainDate,
): Promise<readonly Unsigned[]> {
	const found = await readRound(db, roundId, today);
	const [drafts, signed] = await Promise.all([
		readDrafts(db, member, roundId),
		readSigned(db, member, roundId),
	]);
	return (found?.measures ?? []).flatMap(({ id, body }) =>
		dimensions.flatMap((dimension) => {
			const draft = drafts.find((one) => one.measureId === id && one.dimension === dimension);
			if (!draft) return [];
			const { value, reason } = draft;
			const isWhole = readContribution('assessment', {
				dimension,
				value,
				reason,
				proofs: [],
				ties: null,
			}).ok;
			const replaces = signed.get(`${id}/${dimension}`)?.id ?? null;
			return [
				{
					measureId: id,
					number: body.number,
					title: body.title,
					dimension,
					value,
					reason,
					isWhole,
					replaces,
				},
			];
		}),
	);
}

/** Takes one draft back. */
export function dropUnsigned(
	db: Db,
	member: Contributor,
	roundId: string,
	measureId: string,
	dimension: Dimension,
): Promise<void> {
	return dropContributionDrafts(db, member, [keyOf(roundId, measureId, dimension)]);
}

/**
 * Signs every whole draft of a round at once: they are public from then on and stand for ever. What lacks its reason
 * stays a draft.
 *
 * @param ties - what binds the assessor, as printed beside each of them; '' is nothing
 */
export async function signDesk(
	db: Db,
	member: Contributor,
	roundId: string,
	ties: string,
	today: PlainDate,
): Promise<
	Result<{ readonly signed: number; readonly left: number }, ContributionRefusal | { kind: 'nothing' }>
> {
	const unsigned = await readUnsigned(db, member, roundId, today);
	const whole = unsigned.filter((one) => one.isWhole);
	if (whole.length === 0) return err({ kind: 'nothing' });
	const own = member.bodyId === null ? undefined : await findPublished(db, 'body', member.bodyId);
	const printed = ties.trim() === '' || ties.trim() === own?.body.ties ? null : ties.trim();
	const done = await contributeAll(
		db,
		member,
		whole.map(({ measureId, dimension, value, reason, replaces }) => ({
			kind: 'assessment',
			measureId,
			roundId,
			replaces,
			// Each value was read for `isWhole`, and is read again before it is stored.
			body: { dimension, value: value as Assessment['value'], reason, proofs: [], ties: printed },
			drafts: [keyOf(roundId, measureId, dimension)],
		})),
		today,
	);
	if (!done.ok) return done;
	return ok({ signed: whole.length, left: unsigned.length - whole.length });
}
