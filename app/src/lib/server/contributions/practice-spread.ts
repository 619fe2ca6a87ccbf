import type { PracticeAssessment } from '@schutznetz/plans/records';
import { practiceValues } from '@schutznetz/plans/records';
import { countPractice, type Db, listNamedPractice, readPublished, type Tx } from '../db/index.ts';
import { type Speaker, speakerOf } from './read-contributions.ts';

type PracticeValue = PracticeAssessment['value'];

/** What centres said of a measure in one round: "Praxis (n ≥ 5 Stellen)". */
export interface PracticeSpread {
	readonly roundId: string;
	/** How many centres spoke; five at least. */
	readonly base: number;
	/** In the order of the scale, those that were chosen. */
	readonly counts: readonly { readonly value: PracticeValue; readonly centres: number }[];
	/** Those that chose to be named. */
	readonly named: readonly {
		readonly by: Speaker;
		readonly value: PracticeValue;
		readonly note: string;
	}[];
}

/** By round; a round in which fewer than five centres spoke of the measure is not among them. */
export async function practiceSpread(db: Db | Tx, measure: string): Promise<readonly PracticeSpread[]> {
	const counts = await countPractice(db, measure);
	const named = await listNamedPractice(db, measure);
	const ids = [...new Set(named.map((row) => row.body_id))];
	const bodies = new Map(
		(await readPublished(db, 'body', { ids })).map((record) => [record.id, record.body]),
	);
	return [...Map.groupBy(counts, (row) => row.round_id)].map(([roundId, rows]) => ({
		roundId,
		base: rows[0]?.base ?? 0,
		counts: practiceValues.flatMap((value) =>
			rows.filter((row) => row.value === value).map((row) => ({ value, centres: row.centres })),
		),
		named: named
			.filter((row) => row.round_id === roundId)
			.map((row) => ({
				by: speakerOf(row.body_id, bodies.get(row.body_id)),
				value: row.value as PracticeValue,
				note: row.note,
			})),
	}));
}
