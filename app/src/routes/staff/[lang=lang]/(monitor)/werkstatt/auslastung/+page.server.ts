import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { loadOfLaender } from '#lib/server/load/index.ts';
import { requireMember } from '../../require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const sums = await loadOfLaender(appDatabase(), await requireMember(event), Temporal.Now.instant());
	if (!sums.ok) error(403);
	return { sums: sums.value };
};
