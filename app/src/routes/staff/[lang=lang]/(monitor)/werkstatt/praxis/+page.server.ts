import { practiceValues } from '@schutznetz/plans/records';
import { error, fail } from '@sveltejs/kit';
import { contribute } from '#lib/server/contributions/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { listRounds, readPracticeDesk } from '#lib/server/rounds/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'centre') error(403);
	const rounds = (await listRounds(appDatabase(), today())).filter(({ state }) => state === 'open');
	const chosen = event.url.searchParams.get('runde') ?? rounds[0]?.id;
	const desk =
		chosen === undefined ? undefined : await readPracticeDesk(appDatabase(), member, chosen, today());
	return {
		rounds: rounds.map(({ id, title }) => ({ id, title })),
		desk,
		hasBody: member.bodyId !== null,
		chosen: event.url.searchParams.get('massnahme'),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		if (member.role !== 'centre') error(403);
		const form = await event.request.formData();
		const measureId = formText(form, 'massnahme');
		const given = formText(form, 'wert');
		const note = formText(form, 'notiz');
		const value = practiceValues.find((one) => one === given);
		const values = { measureId, value: given, note, isNamed: form.has('namentlich') };
		if (!value) return fail(400, { ...values, refusal: 'valueMissing' as const });
		const draft = {
			measureId,
			roundId: formText(form, 'runde'),
			body: { value, note, isNamed: values.isNamed },
		};
		const sent = await contribute(appDatabase(), member, 'practice', draft, today());
		if (sent.ok) return { done: true, measureId };
		const { error: refused } = sent;
		const isNoteMissing =
			refused.kind === 'invalid' &&
			refused.problems.some(({ kind, where }) => kind === 'missing' && where === 'note');
		return fail(409, { ...values, refusal: isNoteMissing ? ('noteMissing' as const) : refused.kind });
	},
};
