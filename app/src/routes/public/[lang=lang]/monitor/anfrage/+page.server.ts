import { appDatabase } from '#lib/server/db/index.ts';
import { readIfgRequest } from '#lib/server/outputs/index.ts';
import type { PageServerLoad } from './$types';
import { subjectOf } from './subject-of.ts';

export const load: PageServerLoad = async ({ url }) => {
	const subject = subjectOf(url.searchParams);
	const asked = { monitorAddress: `${url.origin}/de/monitor`, now: Temporal.Now.instant() };
	const { request, bodies } = await readIfgRequest(appDatabase(), subject, asked);
	if (!request.ok) return { bodies, subject, request: null, problem: request.error, query: '' };
	const { recipient, subject: title, text, isInvented } = request.value;
	const query = new URLSearchParams(url.search).toString();
	return { bodies, subject, request: { recipient, title, text, isInvented }, problem: null, query };
};
