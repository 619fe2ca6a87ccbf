import type { RecordKind } from '@schutznetz/plans/records';
import { type Db, findPublished, type PublishedRecord } from '../db/index.ts';
import { type RecordVersion, readPublishedOfEdition, readPublishedOn } from '../db/monitor/versions.ts';

/** Every record of a kind as it was public at an instant. */
export function publishedOn<Kind extends RecordKind>(
	db: Db,
	kind: Kind,
	at: Temporal.Instant,
): Promise<readonly RecordVersion<Kind>[]> {
	return readPublishedOn(db, kind, at);
}

/** An edition of a plan with what belongs to it. */
export interface EditionState {
	readonly edition: PublishedRecord<'edition'>;
	readonly fields: readonly RecordVersion<'field'>[];
	readonly goals: readonly RecordVersion<'goal'>[];
	readonly measures: readonly RecordVersion<'measure'>[];
}

/** A public edition in its own wording, also where later editions changed it; undefined where there is none. */
export async function readEdition(db: Db, editionId: string): Promise<EditionState | undefined> {
	const edition = await findPublished(db, 'edition', editionId);
	if (!edition) return undefined;
	const records = await readPublishedOfEdition(db, editionId);
	const ofKind = <Kind extends 'field' | 'goal' | 'measure'>(kind: Kind) =>
		records.filter((record): record is RecordVersion<Kind> => record.kind === kind);
	return { edition, fields: ofKind('field'), goals: ofKind('goal'), measures: ofKind('measure') };
}
