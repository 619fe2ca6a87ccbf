import { error } from '@sveltejs/kit';
import { listConsultations, waitingByConsultation } from '#lib/server/consultations/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { requireMember } from '../../require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office' && member.role !== 'rapporteur') error(403);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const waiting = await waitingByConsultation(appDatabase(), member);
	const consultations = await listConsultations(appDatabase(), today);
	return {
		consultations: consultations.map(({ id, title, state, opensOn, closesOn }) => ({
			id,
			title,
			state,
			opensOn,
			closesOn,
			waiting: waiting.get(id) ?? 0,
		})),
	};
};
