import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';

/** What everybody may read of what parties said; row security alone decides which rows these are. */
export interface PublicWords {
	readonly contributions: readonly {
		readonly id: string;
		readonly body_id: string;
		readonly kind: 'report' | 'assessment' | 'reply';
		readonly measure_id: string;
		readonly round_id: string | null;
		readonly via: 'account' | 'link' | 'spreadsheet';
		readonly replaces: string | null;
		readonly body: object;
		readonly at: Temporal.Instant;
	}[];
	readonly practice: readonly {
		readonly measure_id: string;
		readonly round_id: string;
		readonly value: string;
		readonly centres: number;
		readonly base: number;
	}[];
	/** Who chose to be named, where five centres spoke. */
	readonly named: readonly {
		readonly measure_id: string;
		readonly round_id: string;
		readonly body_id: string;
		readonly value: string;
		readonly note: string;
		readonly given_on: string;
	}[];
	readonly requests: readonly {
		readonly id: string;
		readonly round_id: string;
		readonly body_id: string;
		readonly measure_ids: readonly string[];
		readonly requested_on: string;
		readonly due_on: string;
		readonly channel: 'mail' | 'letter' | 'meeting' | 'platform';
	}[];
	readonly comments: readonly {
		readonly id: string;
		readonly consultation_id: string;
		readonly measure_id: string | null;
		readonly body: string;
		readonly signed_as: string | null;
		readonly received_on: string;
	}[];
}

/**
 * The words of all parties, as the public sees them. Columns are named one by one: whose account it was, who asked
 * and who moderated is never read. Reports, assessments and replies come oldest first.
 *
 * @param tx - outside of any organisation
 */
export async function readPublicWords(tx: Tx): Promise<PublicWords> {
	const contributions = await tx
		.selectFrom('contribution')
		.select(['id', 'body_id', 'kind', 'measure_id', 'round_id', 'via', 'replaces', 'body', 'at'])
		.where('kind', 'in', ['report', 'assessment', 'reply'])
		.orderBy('at')
		.orderBy('id')
		.$narrowType<{ kind: 'report' | 'assessment' | 'reply' }>()
		.execute();
	const practice = await sql<PublicWords['practice'][number]>`
		SELECT measure_id, round_id, value, centres, base FROM all_practice_counts()
			ORDER BY measure_id, round_id, value`.execute(tx);
	const named = await sql<PublicWords['named'][number]>`
		SELECT measure_id, round_id, body_id, value, note, given_on FROM all_practice_names()
			ORDER BY measure_id, round_id, body_id`.execute(tx);
	const requests = await tx
		.selectFrom('report_request')
		.select(['id', 'round_id', 'body_id', 'measure_ids', 'requested_on', 'due_on', 'channel'])
		.orderBy('id')
		.execute();
	const comments = await tx
		.selectFrom('consultation_comment')
		.select(['id', 'consultation_id', 'measure_id', 'body', 'signed_as', 'received_on'])
		.where('state', '=', 'public')
		.orderBy('id')
		.execute();
	return { contributions, practice: practice.rows, named: named.rows, requests, comments };
}

/** Another text whenever something public has changed; it says nothing else. */
export async function publicStateMark(db: Db): Promise<string> {
	const { rows } = await sql<{ mark: string }>`SELECT public_state_mark() AS mark`.execute(db);
	return rows[0]?.mark ?? '';
}
