import { type RecordKind, recordTitle } from '@schutznetz/plans/records';
import { type Db, inOrganisation } from '../db/index.ts';
import {
	countByKind,
	findLed,
	type NewestVersion,
	type RecordVersion,
	readNaming,
	readNewest,
	readNewestOf,
	readRecent,
} from '../db/monitor/versions.ts';
import { canEdit, type Editor } from './editor.ts';

/** Every record of a kind in its newest state, drafts among them; nothing for whoever does not edit. */
export async function listNewest<Kind extends RecordKind>(
	db: Db,
	editor: Editor,
	kind: Kind,
): Promise<readonly NewestVersion<Kind>[]> {
	if (!canEdit(editor.role)) return [];
	return inOrganisation(db, editor.organisationId, (tx) => readNewest(tx, kind));
}

/** A record as it opens for an editor. */
export interface Opened<Kind extends RecordKind = RecordKind> {
	readonly newest: NewestVersion<Kind>;
	/** The editor's own body leads what it is about: others edit it. */
	readonly isLed: boolean;
}

/** One record in its newest state; undefined where there is none for the one who asks. */
export async function openRecord<Kind extends RecordKind>(
	db: Db,
	editor: Editor,
	kind: Kind,
	id: string,
): Promise<Opened<Kind> | undefined> {
	if (!canEdit(editor.role)) return undefined;
	return inOrganisation(db, editor.organisationId, async (tx) => {
		const [newest] = await readNewestOf(tx, [{ kind, id }]);
		if (!newest) return undefined;
		const isLed = (await findLed(tx, [newest], editor.bodyId)).length > 0;
		return { newest: newest as NewestVersion<Kind>, isLed };
	});
}

/** What people wrote last, newest first: everybody, or the editor alone. */
export async function recentChanges(
	db: Db,
	editor: Editor,
	{ limit, isOwn }: { readonly limit: number; readonly isOwn: boolean },
): Promise<readonly RecordVersion[]> {
	if (!canEdit(editor.role)) return [];
	return inOrganisation(db, editor.organisationId, (tx) =>
		readRecent(tx, limit, isOwn ? editor.accountId : undefined),
	);
}

/** How many records of each kind there are, and how many of them have something that is not public. */
export async function countNewest(
	db: Db,
	editor: Editor,
): Promise<ReadonlyMap<string, { readonly total: number; readonly drafts: number }>> {
	if (!canEdit(editor.role)) return new Map();
	const rows = await inOrganisation(db, editor.organisationId, countByKind);
	return new Map(rows.map(({ kind, total, drafts }) => [kind, { total, drafts }]));
}

/** The records that name a record, drafts among them. */
export async function namedBy(
	db: Db,
	editor: Editor,
	kind: RecordKind,
	id: string,
): Promise<readonly { readonly kind: RecordKind; readonly id: string; readonly title: string }[]> {
	const rows = await inOrganisation(db, editor.organisationId, (tx) => readNaming(tx, kind, id));
	return rows.map((row) => ({ kind: row.kind, id: row.id, title: recordTitle(row.kind, row.id, row.body) }));
}
