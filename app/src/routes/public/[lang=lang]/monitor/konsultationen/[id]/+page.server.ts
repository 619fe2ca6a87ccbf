import { error, fail } from '@sveltejs/kit';
import { formStamp, readConsultation, readFormStamp, sendComment } from '#lib/server/consultations/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import type { Actions, PageServerLoad } from './$types';

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');

export const load: PageServerLoad = async ({ params, setHeaders }) => {
	const found = await readConsultation(appDatabase(), params.id, today());
	if (!found) error(404);
	const isOpen = found.consultation.state === 'open';
	// The form carries the second at which it was made.
	if (isOpen) setHeaders({ 'cache-control': 'no-store' });
	return { ...found, stamp: isOpen ? formStamp(params.id, Temporal.Now.instant()) : '' };
};

export const actions: Actions = {
	default: async ({ params, request }) => {
		const form = await request.formData();
		const given = {
			measureId: formText(form, 'massnahme'),
			text: formText(form, 'text'),
			signedAs: formText(form, 'name'),
		};
		const stamp = readFormStamp(params.id, formText(form, 'zeit'), Temporal.Now.instant());
		// The field that people do not see: whoever fills it is a machine and is told nothing else.
		const isTrapped = formText(form, 'website') !== '';
		if (isTrapped || stamp !== 'good') return fail(400, { given, refusal: 'again' as const });
		const sent = await sendComment(appDatabase(), params.id, given, today());
		if (sent.ok) return { done: true };
		return fail(400, {
			given,
			refusal: sent.error.kind,
			field: 'field' in sent.error ? sent.error.field : null,
		});
	},
};
