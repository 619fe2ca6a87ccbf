import { error, fail, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { foundParticipant, participantKinds } from '#lib/server/participants/index.ts';
import { bodyOptions } from '../body-options.ts';
import { requireOffice } from '../require-office.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireOffice(event);
	return { bodies: await bodyOptions(appDatabase()), kinds: participantKinds };
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireOffice(event);
		const form = await event.request.formData().catch(() => error(400));
		const text = (name: string): string => {
			const value = form.get(name);
			return typeof value === 'string' ? value.trim() : '';
		};
		const values = { name: text('name'), kind: text('kind'), body: text('body') };
		const kind = participantKinds.find((one) => one === values.kind);
		if (!kind) return fail(400, { values, refusal: 'kindMissing' as const });
		const draft = { name: values.name, kind, bodyId: values.body || null };
		const founded = await foundParticipant(appDatabase(), member, draft);
		if (!founded.ok) return fail(409, { values, refusal: founded.error.kind });
		redirect(303, `/de/werkstatt/beteiligte/${founded.value.id}`);
	},
};
