import { waitingContributions } from '#lib/server/contributions/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { listRounds, roundProgress } from '#lib/server/rounds/index.ts';
import { requireMember } from '../../require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const db = appDatabase();
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const waiting = await waitingContributions(db, member);
	const rounds = await listRounds(db, today);
	return {
		isOffice: member.role === 'office',
		isEditor: member.role === 'office' || member.role === 'rapporteur',
		rounds: await Promise.all(
			rounds.map(async ({ id, title, state, opensOn, closesOn }) => {
				const leads = (await roundProgress(db, id, today))?.leads ?? [];
				const sum = (of: 'leads' | 'asked' | 'answered' | 'silent') =>
					leads.reduce((total, lead) => total + lead[of], 0);
				return {
					id,
					title,
					state,
					opensOn,
					closesOn,
					leads: sum('leads'),
					asked: sum('asked'),
					answered: sum('answered'),
					silent: sum('silent'),
					waiting: waiting.filter(({ roundId }) => roundId === id).length,
				};
			}),
		),
	};
};
