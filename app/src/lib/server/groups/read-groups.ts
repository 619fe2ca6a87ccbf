import type { PlainDate } from '@schutznetz/kernel';
import type { Action, Meeting, WorkingGroup } from '@schutznetz/plans/records';
import type { Contributor } from '../contributions/index.ts';
import type { Db } from '../db/index.ts';
import { listNewest } from '../records/index.ts';

/** A record of a group with the version that a form begins with. */
export type Versioned<Body> = Body & { readonly id: string; readonly version: number };

/** A group with everything that belongs to it; internal, so the newest version counts. */
export interface GroupView {
	readonly group: Versioned<WorkingGroup>;
	/** The newest first. */
	readonly meetings: readonly Versioned<Meeting>[];
	/** Open ones first, by their day. */
	readonly actions: readonly (Versioned<Action> & { readonly isLate: boolean })[];
}

/** Every group that was not withdrawn, by name; for editors alone. */
export async function listGroups(
	db: Db,
	member: Contributor,
	today: PlainDate,
): Promise<readonly GroupView[]> {
	const [groups, meetings, actions] = await Promise.all([
		listNewest(db, member, 'group'),
		listNewest(db, member, 'meeting'),
		listNewest(db, member, 'action'),
	]);
	const day = today.toString();
	return groups
		.flatMap(({ id, version, body }) => (body === null ? [] : [{ ...body, id, version }]))
		.sort((a, b) => a.name.localeCompare(b.name, 'de'))
		.map((group) => ({
			group,
			meetings: meetings
				.flatMap(({ id, version, body }) => (body?.group === group.id ? [{ ...body, id, version }] : []))
				.sort((a, b) => (a.on < b.on ? 1 : -1)),
			actions: actions
				.flatMap(({ id, version, body }) => (body?.group === group.id ? [{ ...body, id, version }] : []))
				.map((action) => ({ ...action, isLate: action.doneOn === null && action.dueOn < day }))
				.sort(
					(a, b) => Number(a.doneOn !== null) - Number(b.doneOn !== null) || (a.dueOn < b.dueOn ? -1 : 1),
				),
		}));
}
