import { dimensions } from '@schutznetz/plans/records';
import { error, fail } from '@sveltejs/kit';
import { appDatabase, findPublished } from '#lib/server/db/index.ts';
import { dropUnsigned, readRound, readUnsigned, signDesk } from '#lib/server/rounds/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const db = appDatabase();
	const round = await readRound(db, event.url.searchParams.get('runde') ?? '', today());
	if (!round) error(404);
	const body = member.bodyId === null ? undefined : await findPublished(db, 'body', member.bodyId);
	return {
		round: { id: round.round.id, title: round.round.title },
		body: body?.body.name ?? member.bodyId,
		ties: body?.body.ties ?? '',
		unsigned: await readUnsigned(db, member, round.round.id, today()),
	};
};

export const actions: Actions = {
	undo: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const dimension = dimensions.find((one) => one === formText(form, 'dimension'));
		if (!dimension) error(400);
		const round = event.url.searchParams.get('runde') ?? '';
		await dropUnsigned(appDatabase(), member, round, formText(form, 'massnahme'), dimension);
		return { done: 'undone' as const, signed: 0, left: 0 };
	},
	sign: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const round = event.url.searchParams.get('runde') ?? '';
		const ties = formText(form, 'bindungen').slice(0, 1000);
		const signed = await signDesk(appDatabase(), member, round, ties, today());
		if (!signed.ok) return fail(409, { refusal: signed.error.kind });
		return { done: 'signed' as const, ...signed.value };
	},
};
