import { type Dimension, dimensions } from '@schutznetz/plans/records';
import { error, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { type DeskEntry, listRounds, readDesk, saveDesk } from '#lib/server/rounds/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');
const desk = '/de/werkstatt/bewerten';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role === 'centre' || member.bodyId === null) return { rounds: [], desk: undefined };
	const round = event.url.searchParams.get('runde');
	if (round === null) {
		const rounds = (await listRounds(appDatabase(), today())).filter(({ state }) => state === 'open');
		return { rounds: rounds.map(({ id, title, closesOn }) => ({ id, title, closesOn })), desk: undefined };
	}
	const wanted = event.url.searchParams.get('massnahme');
	return { rounds: [], desk: (await readDesk(appDatabase(), member, round, wanted, today())) ?? error(404) };
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		if (member.role === 'centre') error(403);
		const form = await event.request.formData();
		const round = formText(form, 'runde');
		const measure = formText(form, 'massnahme');
		const here = await readDesk(appDatabase(), member, round, measure, today());
		if (here?.measure.id !== measure) error(404);
		const entry = (dimension: Dimension): DeskEntry => ({
			value: formText(form, `wert-${dimension}`),
			reason: formText(form, `grund-${dimension}`).slice(0, 8000),
		});
		const entries = Object.fromEntries(dimensions.map((one) => [one, entry(one)]));
		// The keys are exactly the dimensions.
		const given = entries as Readonly<Record<Dimension, DeskEntry>>;
		await saveDesk(appDatabase(), member, round, measure, given, Temporal.Now.instant());
		const query = `runde=${encodeURIComponent(round)}`;
		redirect(
			303,
			here.next === null
				? `${desk}/unterschrift?${query}`
				: `${desk}?${query}&massnahme=${encodeURIComponent(here.next)}`,
		);
	},
};
