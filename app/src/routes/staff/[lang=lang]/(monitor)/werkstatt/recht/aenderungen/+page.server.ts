import { error, fail, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { actsOfToday, deskChanges, recordChange, withdraw } from '#lib/server/law/index.ts';
import { requireEditor } from '../../require-editor.ts';
import type { Actions, PageServerLoad } from './$types';

const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Europe/Berlin');
const page = '/de/werkstatt/recht/aenderungen';

export const load: PageServerLoad = async (event) => {
	await requireEditor(event);
	return {
		acts: actsOfToday(today()),
		changes: await deskChanges(appDatabase(), today()),
		done: event.url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	record: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const given = {
			act: text('act'),
			paragraph: text('paragraph'),
			changedOn: text('changedOn'),
			source: text('source'),
		};
		const done = await recordChange(appDatabase(), member, given, today());
		if (done.ok) redirect(303, `${page}?getan=eingetragen`);
		if (done.error.kind === 'refused') error(403);
		return fail(400, { given, problems: done.error.kind === 'invalid' ? done.error.problems : [] });
	},
	withdraw: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const taken = await withdraw(appDatabase(), member, {
			of: 'change',
			record: String(form.get('record') ?? ''),
			reason: String(form.get('reason') ?? ''),
		});
		if (taken.ok) redirect(303, `${page}?getan=zurueckgenommen`);
		if (taken.error.kind === 'refused') error(403);
		return fail(400, { notTaken: taken.error.kind });
	},
};
