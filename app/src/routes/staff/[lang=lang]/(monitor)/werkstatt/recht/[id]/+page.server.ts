import { error, fail, redirect } from '@sveltejs/kit';
import { doorOrigins } from '#lib/doors.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { deskRule, recordCheck, withdraw } from '#lib/server/law/index.ts';
import { requireEditor } from '../../require-editor.ts';
import type { Actions, PageServerLoad } from './$types';

const today = (): Temporal.PlainDate => Temporal.Now.plainDateISO('Europe/Berlin');

export const load: PageServerLoad = async (event) => {
	await requireEditor(event);
	const rule = await deskRule(appDatabase(), event.params.id, today());
	if (!rule) error(404);
	return {
		rule,
		today: today().toString(),
		publicPage: `${doorOrigins().public}/de/rechte/${rule.id}`,
		done: event.url.searchParams.get('getan'),
	};
};

export const actions: Actions = {
	check: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const text = (name: string) => String(form.get(name) ?? '');
		const given = {
			checkedBy: text('checkedBy'),
			checkedAs: text('checkedAs'),
			checkedOn: text('checkedOn'),
			textDay: text('textDay'),
			result: text('result'),
			note: text('note').replaceAll('\r\n', '\n'),
		};
		const input = { ...given, ruleId: event.params.id, ruleVersion: text('version') };
		const done = await recordCheck(appDatabase(), member, input, today());
		if (done.ok) redirect(303, `/de/werkstatt/recht/${event.params.id}?getan=eingetragen`);
		if (done.error.kind === 'refused') error(403);
		if (done.error.kind === 'unknownRule') error(404);
		const problems = done.error.kind === 'invalid' ? done.error.problems : [];
		return fail(400, { given, problems, isOtherVersion: done.error.kind === 'otherVersion' });
	},
	withdraw: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData();
		const taken = await withdraw(appDatabase(), member, {
			of: 'check',
			record: String(form.get('record') ?? ''),
			reason: String(form.get('reason') ?? ''),
		});
		if (taken.ok) redirect(303, `/de/werkstatt/recht/${event.params.id}?getan=zurueckgenommen`);
		if (taken.error.kind === 'refused') error(403);
		return fail(400, { notTaken: taken.error.kind });
	},
};
