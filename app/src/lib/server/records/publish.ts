import { err, ok, type Result } from '@schutznetz/kernel';
import { recordTerms } from '@schutznetz/plans/terms';
import { type Db, inOrganisation } from '../db/index.ts';
import { publishVersions, readVersionsById } from '../db/monitor/versions.ts';
import { canEdit, type Editor } from './editor.ts';

/** Why nothing was published. */
export type PublishProblem =
	| Readonly<{ kind: 'refused'; reason: 'role' | 'fourEyes'; why: string }>
	| Readonly<{ kind: 'outdated'; why: string }>
	| Readonly<{ kind: 'notFound'; ids: readonly string[] }>;

/**
 * Makes versions public that somebody else wrote: all of them or none. The database itself asks for the second
 * person, and that their own body leads none of it.
 *
 * @returns how many are public now that were not before
 */
export async function publish(
	db: Db,
	editor: Editor,
	versionIds: readonly string[],
): Promise<Result<{ readonly published: number }, PublishProblem>> {
	if (!canEdit(editor.role)) return err({ kind: 'refused', reason: 'role', why: editor.role });
	try {
		return await inOrganisation(db, editor.organisationId, async (tx) => {
			const versions = await readVersionsById(tx, versionIds);
			const missing = versionIds.filter((id) => !versions.some(({ versionId }) => versionId === id));
			if (missing.length > 0) throw new Refused({ kind: 'notFound', ids: missing });
			const terms = versions.map(({ kind, versionId, body }) => ({
				versionId,
				...(body === null ? { heading: '', text: '' } : recordTerms(kind, body)),
			}));
			const done = await publishVersions(tx, terms, editor.accountId);
			if ('published' in done) return ok(done);
			throw new Refused(
				done.refused === 'outdated'
					? { kind: 'outdated', why: done.why }
					: { kind: 'refused', reason: 'fourEyes', why: done.why },
			);
		});
	} catch (error) {
		if (error instanceof Refused) return err(error.problem);
		throw error;
	}
}

/** Ends the transaction, which a refusal of the database has broken. */
class Refused extends Error {
	readonly problem: PublishProblem;

	constructor(problem: PublishProblem) {
		super(problem.kind);
		this.problem = problem;
	}
}
