import { bundledContent, overlayContent, readContent } from '@schutznetz/plans';
import type { Db } from '../db/index.ts';
import { storedContent } from '../plans/index.ts';
import type { CheckedDraft, DraftFinding } from './check-drafts.ts';

/**
 * Plans, demands and recommendations of the shipped content hold together: references, counts and proofs. A draft
 * that would break that is refused, and none of them can be withdrawn, as other pages count with them.
 */
export async function checkContentDrafts(
	db: Db,
	drafts: readonly CheckedDraft[],
): Promise<readonly DraftFinding[]> {
	const given = drafts.filter(({ kind }) => ['plan', 'demand', 'recommendation'].includes(kind));
	if (given.length === 0) return [];
	const content = (await storedContent(db))?.raw ?? bundledContent;
	return given.flatMap(({ kind, id, index, body }): readonly DraftFinding[] => {
		if (body === null) {
			const due = 'a state, as the record is part of the shipped content';
			return [{ kind: 'brokenRule', at: '', came: 'null', due, index, id }];
		}
		if ('id' in body && body.id !== id) {
			return [{ kind: 'notAllowed', at: 'id', came: String(body.id), due: id, index, id }];
		}
		const read = readContent(overlayContent(content, [{ kind, id, body }]));
		if (read.ok) return [];
		return read.error.map(({ at, came, due }) => ({ kind: 'brokenRule', at, came, due, index, id }));
	});
}
