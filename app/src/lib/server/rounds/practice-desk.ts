import type { PlainDate } from '@schutznetz/kernel';
import type { PracticeAssessment } from '@schutznetz/plans/records';
import type { Contributor } from '../contributions/index.ts';
import { type ContributionRow, type Db, inOrganisation, listContributions } from '../db/index.ts';
import { type RoundView, readRound } from './round-view.ts';

const measuresPerCentre = 5;

/** A centre's own words in a round, and what is left of its five. */
export interface PracticeDesk {
	readonly round: RoundView;
	readonly measures: readonly {
		readonly id: string;
		readonly number: string;
		readonly title: string;
		/** The newest word of this centre. */
		readonly said: PracticeAssessment | null;
	}[];
	readonly left: number;
}

/** The round as a centre sees it: its own words alone. */
export async function readPracticeDesk(
	db: Db,
	member: Contributor,
	roundId: string,
	today: PlainDate,
): Promise<PracticeDesk | undefined> {
	const found = await readRound(db, roundId, today);
	if (!found || member.bodyId === null) return undefined;
	const { bodyId } = member;
	const rows = await inOrganisation(db, member.organisationId, (tx) =>
		listContributions(tx, { round: roundId, kind: 'practice', bodyId }),
	);
	const said = new Map(
		rows.map((row) => [row.measureId, (row as ContributionRow<'practice'>).body] as const),
	);
	return {
		round: found.round,
		measures: found.measures.map(({ id, body }) => ({
			id,
			number: body.number,
			title: body.title,
			said: said.get(id) ?? null,
		})),
		left: measuresPerCentre - said.size,
	};
}
