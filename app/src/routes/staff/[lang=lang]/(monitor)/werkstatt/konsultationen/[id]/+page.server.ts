import { isUuid } from '@schutznetz/kernel';
import { error, fail } from '@sveltejs/kit';
import { listModeration, moderate, readConsultation } from '#lib/server/consultations/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office' && member.role !== 'rapporteur') error(403);
	const db = appDatabase();
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const found = await readConsultation(db, event.params.id, today);
	if (!found) error(404);
	const titles = new Map(found.measures.map(({ id, number, title }) => [id, `${number} ${title}`]));
	return {
		isOffice: member.role === 'office',
		id: event.params.id,
		title: found.consultation.title,
		question: found.consultation.question,
		comments: (await listModeration(db, member, event.params.id)).map(
			({ moderatedAt: _at, measureId, ...comment }) => ({
				...comment,
				measure: measureId === null ? null : (titles.get(measureId) ?? measureId),
			}),
		),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const id = formText(form, 'kommentar');
		if (!isUuid(id)) error(400);
		const state = form.get('entscheidung') === 'public' ? 'public' : 'refused';
		const decision = { state, reason: formText(form, 'grund').slice(0, 1000) } as const;
		const done = await moderate(appDatabase(), member, id, decision, Temporal.Now.instant());
		return done.ok ? { done: state } : fail(400, { refusal: done.error.kind, id });
	},
};
