import { appDatabase } from '#lib/server/db/index.ts';
import { overdueActions } from '#lib/server/groups/index.ts';
import { myTasks } from '#lib/server/rounds/index.ts';
import { requireMember } from '../../require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const tasks = await myTasks(appDatabase(), member, today);
	return {
		role: member.role,
		reports: tasks.reports,
		rounds: tasks.rounds.map(({ round, ...progress }) => ({ id: round.id, title: round.title, ...progress })),
		unanswered: tasks.unanswered.map(({ id, measureId, title, by, body }) => ({
			id,
			measureId,
			title,
			by: by.name,
			dimension: body.dimension,
			value: body.value,
		})),
		releases: tasks.releases,
		overdue: await overdueActions(appDatabase(), member, today),
	};
};
