import type {
	AssessmentValue,
	Body,
	ContributionBodies,
	Dimension,
	Measure,
} from '@schutznetz/plans/records';
import { dimensions } from '@schutznetz/plans/records';
import { type ContributionRow, type Db, listContributions, readPublished, type Tx } from '../db/index.ts';

/** What ties whoever speaks to the measure; printed beside the word. */
export interface Ties {
	/** Leads the measure itself. */
	readonly leads: boolean;
	/** Takes part in it. */
	readonly isInvolved: boolean;
	/** As the record of the body says it: "wird vom BMBFSFJ gefördert". */
	readonly ofBody: string | null;
	/** As the assessor says it. */
	readonly own: string | null;
}

/** Who speaks: by role and organisation, never by person. */
export interface Speaker {
	readonly bodyId: string;
	readonly short: string;
	readonly name: string;
	readonly kind: Body['kind'] | null;
}

interface Word<Kind extends keyof ContributionBodies> {
	readonly id: string;
	readonly measureId: string;
	readonly roundId: string | null;
	readonly by: Speaker;
	readonly at: Temporal.Instant;
	readonly via: ContributionRow['via'];
	readonly body: ContributionBodies[Kind];
	readonly ties: Ties;
	/** The word that it corrects. */
	readonly replaces: string | null;
	/** Whether a later word corrects it; both stay. */
	readonly isReplaced: boolean;
}

/** The lead's own report: a status, no assessment. */
export type PublicReport = Word<'report'>;
/** A reply of the lead beside an assessment. */
export type PublicReply = Word<'reply'>;
/** One assessor's value in one dimension, with the replies beside it. */
export interface PublicAssessment extends Word<'assessment'> {
	readonly replies: readonly PublicReply[];
}

/** How the standing values of the assessors lie apart in one dimension; never a mean. */
export interface Spread {
	readonly dimension: Dimension;
	readonly assessors: number;
	readonly values: readonly { readonly value: AssessmentValue; readonly by: readonly Speaker[] }[];
}

/** Everything that parties said publicly of one measure; practice is apart, in `practiceSpread`. */
export interface MeasureContributions {
	readonly measureId: string;
	/** Newest first. */
	readonly reports: readonly PublicReport[];
	/** By dimension, oldest first. */
	readonly assessments: readonly PublicAssessment[];
	readonly spread: readonly Spread[];
}

/** What parties said of a measure or in a round, by measure; what waits for a release is not among it. */
export async function readContributions(
	db: Db | Tx,
	filter: { readonly measure?: string; readonly round?: string },
): Promise<readonly MeasureContributions[]> {
	const rows = await listContributions(db, filter);
	const measures = new Map(
		(await readPublished(db, 'measure', { ids: [...new Set(rows.map((row) => row.measureId))] })).map(
			(record) => [record.id, record.body],
		),
	);
	const bodies = new Map(
		(await readPublished(db, 'body', { ids: [...new Set(rows.map((row) => row.bodyId))] })).map((record) => [
			record.id,
			record.body,
		]),
	);
	const replaced = new Set(rows.map((row) => row.replaces));
	const toWord = (row: ContributionRow) =>
		({
			id: row.id,
			measureId: row.measureId,
			roundId: row.roundId,
			by: speakerOf(row.bodyId, bodies.get(row.bodyId)),
			at: row.at,
			via: row.via,
			body: row.body,
			ties: tiesOf(row, measures.get(row.measureId), bodies.get(row.bodyId)),
			replaces: row.replaces,
			isReplaced: replaced.has(row.id),
		}) as const;
	return [...Map.groupBy(rows, (row) => row.measureId)].map(([measureId, own]) => {
		const ofKind = <Kind extends 'report' | 'assessment' | 'reply'>(kind: Kind) =>
			// The filter above holds what the cast says.
			own.filter((row) => row.kind === kind).map((row) => toWord(row) as Word<Kind>);
		const replies = ofKind('reply');
		const assessments = ofKind('assessment').map((word) => ({
			...word,
			replies: replies.filter((reply) => reply.body.to === word.id),
		}));
		return {
			measureId,
			reports: ofKind('report').reverse(),
			assessments: dimensions.flatMap((dimension) =>
				assessments.filter((word) => word.body.dimension === dimension),
			),
			spread: spreadOf(assessments),
		};
	});
}

/** How a body reads where it speaks; the id where there is no public record of it. */
export function speakerOf(bodyId: string, body: Body | undefined): Speaker {
	return { bodyId, short: body?.short ?? bodyId, name: body?.name ?? bodyId, kind: body?.kind ?? null };
}

function tiesOf(row: ContributionRow, measure: Measure | undefined, body: Body | undefined): Ties {
	return {
		leads: measure?.leads.includes(row.bodyId) ?? false,
		isInvolved: measure?.involved.includes(row.bodyId) ?? false,
		ofBody: body?.ties ?? null,
		own: row.kind === 'assessment' ? (row.body as ContributionBodies['assessment']).ties : null,
	};
}

/** Of each assessor the newest word that nothing corrects. */
function spreadOf(assessments: readonly PublicAssessment[]): readonly Spread[] {
	return dimensions.flatMap((dimension) => {
		const standing = new Map<string, PublicAssessment>();
		for (const word of assessments) {
			if (word.body.dimension === dimension && !word.isReplaced) standing.set(word.by.bodyId, word);
		}
		if (standing.size === 0) return [];
		const values = [...Map.groupBy(standing.values(), (word) => word.body.value)].map(([value, words]) => ({
			value,
			by: words.map((word) => word.by),
		}));
		return [{ dimension, assessors: standing.size, values }];
	});
}
