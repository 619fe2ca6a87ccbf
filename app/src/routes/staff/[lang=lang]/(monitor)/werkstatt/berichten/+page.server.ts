import { appDatabase, listRequestedReports } from '#lib/server/db/index.ts';
import { measuresLedBy } from '#lib/server/rounds/index.ts';
import { requireMember } from '../../require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const db = appDatabase();
	const led = member.bodyId === null ? [] : await measuresLedBy(db, member.bodyId);
	const requested = (await listRequestedReports(db)).filter(({ bodyId }) => bodyId === member.bodyId);
	const newest = new Map(requested.map((report) => [report.measureId, report]));
	return {
		measures: led.map(({ id, body }) => {
			const asked = newest.get(id);
			return {
				id,
				title: `${body.number} ${body.title}`,
				dueOn: asked?.dueOn ?? null,
				answeredOn: asked?.answeredOn ?? null,
			};
		}),
	};
};
