import { type RecordChange, type RecordKind, recordChanges } from '@schutznetz/plans/records';
import { type Db, inOrganisation } from '../db/index.ts';
import { type RecordVersion, readVersions } from '../db/monitor/versions.ts';
import type { Editor } from './editor.ts';

/** A version with what it changed. */
export interface HistoryEntry<Kind extends RecordKind = RecordKind> extends RecordVersion<Kind> {
	/** Against the version before it, as far as the one who asks sees it. */
	readonly changes: readonly RecordChange[];
	/** It stands in public now. */
	readonly isCurrent: boolean;
	/** Written by the one who asks. */
	readonly isOwn: boolean;
}

/**
 * The history of a record, newest first. Without an editor only what was once public: by role, never by person.
 */
export async function history<Kind extends RecordKind>(
	db: Db,
	kind: Kind,
	id: string,
	editor?: Editor,
): Promise<readonly HistoryEntry<Kind>[]> {
	const versions = editor
		? await inOrganisation(db, editor.organisationId, (tx) => readVersions(tx, kind, id))
		: (await readVersions(db, kind, id)).map((version) => ({ ...version, author: null }));
	const current = versions.find(({ publishedAt }) => publishedAt !== null);
	return versions.map((version, index) => ({
		...version,
		changes: recordChanges(versions[index + 1]?.body ?? null, version.body),
		isCurrent: version === current && version.body !== null,
		isOwn: editor !== undefined && version.author === editor.accountId,
	}));
}
