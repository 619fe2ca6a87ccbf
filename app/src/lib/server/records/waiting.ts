import { type RecordChange, recordChanges } from '@schutznetz/plans/records';
import { type Db, inOrganisation } from '../db/index.ts';
import { findLed, type NewestVersion, readWaiting } from '../db/monitor/versions.ts';
import { canEdit, type Editor } from './editor.ts';

/** A version that waits for a second person, with what it would change in public. */
export interface WaitingVersion extends NewestVersion {
	readonly changes: readonly RecordChange[];
	/** null: the one who asks may publish it. */
	readonly why: 'own' | 'leads' | 'network' | null;
	/**
	 * What waits together: 'records', 'research' (the release read it out of documents, the network has to confirm it),
	 * 'update' (a release would change what people edited), or the id of an import.
	 */
	readonly group: string;
}

/** What waits, oldest first; nothing for whoever does not edit. */
export async function waiting(db: Db, editor: Editor): Promise<readonly WaitingVersion[]> {
	if (!canEdit(editor.role)) return [];
	return inOrganisation(db, editor.organisationId, async (tx) => {
		const versions = await readWaiting(tx);
		const led = new Set((await findLed(tx, versions, editor.bodyId)).map(({ kind, id }) => `${kind}/${id}`));
		return versions.map((version) => ({
			...version,
			changes: recordChanges(version.publicBody, version.body),
			why: whyNot(version, editor, led),
			group: groupOf(version),
		}));
	});
}

function whyNot(
	{ kind, id, author, body }: NewestVersion,
	{ accountId, role }: Editor,
	led: ReadonlySet<string>,
): WaitingVersion['why'] {
	if (author === accountId) return 'own';
	if (led.has(`${kind}/${id}`)) return 'leads';
	return role !== 'office' && isOfTheNetworksPapers(kind, body) ? 'network' : null;
}

/** A reading of the network's own papers: nobody but the network says that it was meant so. */
function isOfTheNetworksPapers(kind: string, body: object | null): boolean {
	if (kind === 'verdict') return true;
	const from: unknown = body !== null && 'from' in body ? body.from : null;
	return typeof from === 'object' && from !== null && 'kind' in from && from.kind === 'statement';
}

function groupOf({ role, importId, publicVersion }: NewestVersion): string {
	if (role === 'release') return publicVersion === null ? 'research' : 'update';
	return importId ?? 'records';
}
