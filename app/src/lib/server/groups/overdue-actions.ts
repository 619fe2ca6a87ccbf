import type { PlainDate } from '@schutznetz/kernel';
import type { Action } from '@schutznetz/plans/records';
import type { Contributor } from '../contributions/index.ts';
import type { Db } from '../db/index.ts';
import { listNewest } from '../records/index.ts';

/** An action whose day is past and that nobody has marked as done. */
export interface OverdueAction extends Action {
	readonly id: string;
}

/** Those of the member's own body, the oldest first; groups are internal, so nobody but editors has any. */
export async function overdueActions(
	db: Db,
	member: Contributor,
	today: PlainDate,
): Promise<readonly OverdueAction[]> {
	const day = today.toString();
	return (await listNewest(db, member, 'action'))
		.flatMap(({ id, body }) => (body === null ? [] : [{ id, ...body }]))
		.filter(({ owner, dueOn, doneOn }) => owner === member.bodyId && doneOn === null && dueOn < day)
		.sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
