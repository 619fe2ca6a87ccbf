import { type RecordKind, recordTitle } from '@schutznetz/plans/records';
import { appDatabase } from '#lib/server/db/index.ts';
import {
	canEdit,
	type RecordVersion,
	recentChanges,
	waiting,
	writeInstant,
} from '#lib/server/records/index.ts';
import { requireMember } from '../require-member.ts';
import type { PageServerLoad } from './$types';

const item = ({ kind, id, body, at, role, version, publishedAt }: RecordVersion) => ({
	kind: kind as RecordKind,
	id,
	version,
	title: recordTitle(kind, id, body),
	at: writeInstant(at),
	role,
	isPublic: publishedAt !== null,
	isWithdrawn: body === null,
});

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (!canEdit(member.role)) return { role: member.role, desk: null };
	const db = appDatabase();
	const [open, own, recent] = await Promise.all([
		waiting(db, member),
		recentChanges(db, member, { limit: 8, isOwn: true }),
		recentChanges(db, member, { limit: 12, isOwn: false }),
	]);
	return {
		role: member.role,
		desk: {
			waiting: { count: open.length, free: open.filter(({ why }) => why === null).length },
			own: own.map(item),
			recent: recent.map(item),
		},
	};
};
