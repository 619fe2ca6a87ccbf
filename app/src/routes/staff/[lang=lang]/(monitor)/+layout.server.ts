import { appDatabase } from '#lib/server/db/index.ts';
import { findOwnOrganisation } from '#lib/server/participants/index.ts';
import type { LayoutServerLoad } from './$types';
import { requireMember } from './require-member.ts';

export const load: LayoutServerLoad = async (event) => {
	const { organisationId, role, name } = await requireMember(event);
	// What stands here is of one account: no page of the workshop is kept anywhere.
	event.setHeaders({ 'cache-control': 'no-store' });
	const organisation = await findOwnOrganisation(appDatabase(), organisationId);
	return { member: { role, name }, organisation: { name: organisation.name, isDemo: organisation.isDemo } };
};
