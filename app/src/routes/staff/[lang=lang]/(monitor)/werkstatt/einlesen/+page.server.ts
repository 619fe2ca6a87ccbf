import { describeReadProblem } from '@schutznetz/plans/readers';
import { fail, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { listImports, readRun, startImport } from '#lib/server/imports/index.ts';
import { listNewest } from '#lib/server/records/index.ts';
import type { Actions, PageServerLoad } from './$types';
import { readUpload } from './read-upload.ts';
import { requireEditor } from './require-editor.ts';
import { shownState } from './shown-state.ts';

export const load: PageServerLoad = async (event) => {
	const member = await requireEditor(event);
	const db = appDatabase();
	const [runs, plans] = await Promise.all([listImports(db, member), listNewest(db, member, 'plan')]);
	return {
		plans: plans.map(({ id, body }) => ({ id, name: String(body?.short ?? id) })),
		runs: runs.map(({ id, kind, documentName, target, state, publicCount, createdAt, isCutOff }) => ({
			id,
			kind,
			documentName,
			state: shownState({ state, publicCount }, isCutOff),
			createdAt: createdAt.toString(),
			plan: String(target.plan ?? ''),
			on: String(target.on ?? ''),
			source: String(target.source ?? ''),
		})),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireEditor(event);
		const upload = await readUpload(await event.request.formData());
		if (!upload.ok) return fail(400, upload.error);
		const { file, order, given } = upload.value;
		const db = appDatabase();
		const started = await startImport(db, member, file, order);
		if (!started.ok) {
			const problem = started.error;
			return fail(400, {
				...given,
				wrong: [],
				sentence: problem.kind === 'refused' ? '' : describeReadProblem(problem),
			});
		}
		// Reading goes on in this process after the answer; a failure is kept with the run, a lost database shows as a
		// reading that was cut off.
		void readRun(db, member, started.value).catch(() => {});
		redirect(303, `${event.url.pathname.replace(/\/$/, '')}/${started.value}`);
	},
};
