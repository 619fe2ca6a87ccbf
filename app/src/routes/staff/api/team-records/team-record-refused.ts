import type { TeamRecordRefusal } from '#lib/server/team/index.ts';
import { answer } from '../endpoint.ts';

const status = { unknown: 404, 'changed-meanwhile': 409 } as const satisfies Partial<
	Record<TeamRecordRefusal['kind'], number>
>;

/** Why a record of the team was not stored. */
export const teamRecordRefused = (refusal: TeamRecordRefusal): Response =>
	answer(refusal.kind in status ? status[refusal.kind as keyof typeof status] : 400, refusal);
