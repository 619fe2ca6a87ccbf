import { error } from '@sveltejs/kit';
import { appDatabase, readPublished } from '#lib/server/db/index.ts';
import { participantsOf } from '#lib/server/participants/index.ts';
import type { PageServerLoad } from './$types';
import { requireInviter } from './require-inviter.ts';

export const load: PageServerLoad = async (event) => {
	const db = appDatabase();
	const member = await requireInviter(event);
	const listed = await participantsOf(db, member);
	if (!listed.ok) error(403);
	const bodies = await readPublished(db, 'body');
	const names = new Map(bodies.map(({ id, body }) => [id, body.short]));
	return {
		isOffice: member.role === 'office',
		participants: listed.value.map(({ id, name, kind, bodyId, accounts, invitations }) => ({
			id,
			name,
			kind,
			body: bodyId === null ? null : (names.get(bodyId) ?? bodyId),
			accounts,
			invitations,
		})),
	};
};
