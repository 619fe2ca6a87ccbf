import { dayInBerlin } from '@schutznetz/kernel';
import type { Report } from '@schutznetz/plans/records';
import { error, fail } from '@sveltejs/kit';
import { contribute, readContributions } from '#lib/server/contributions/index.ts';
import { appDatabase, findPublished, readPublished } from '#lib/server/db/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const proofSlots = [1, 2, 3] as const;

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const db = appDatabase();
	const { measure: id } = event.params;
	const measure = await findPublished(db, 'measure', id);
	if (!measure) error(404);
	const [said] = await readContributions(db, { measure: id });
	const rounds = await readPublished(db, 'round', { plan: measure.body.plan });
	return {
		id,
		title: `${measure.body.number} ${measure.body.title}`,
		isLead: member.bodyId !== null && measure.body.leads.includes(member.bodyId),
		today: today().toString(),
		rounds: rounds.map(({ id: value, body }) => ({ value, label: body.title })),
		round: event.url.searchParams.get('runde') ?? rounds.at(-1)?.id ?? '',
		reports: (said?.reports ?? []).map(({ at, by, body, ...word }) => ({
			id: word.id,
			by: by.name,
			on: dayInBerlin(at).toString(),
			isReplaced: word.isReplaced,
			isOwn: by.bodyId === member.bodyId,
			body,
		})),
		assessments: (said?.assessments ?? []).map(({ at, by, body, ties, replies, ...word }) => ({
			id: word.id,
			by: by.name,
			on: dayInBerlin(at).toString(),
			isReplaced: word.isReplaced,
			body,
			ties,
			replies: replies.map((reply) => ({
				id: reply.id,
				by: reply.by.name,
				on: dayInBerlin(reply.at).toString(),
				text: reply.body.text,
			})),
		})),
	};
};

export const actions: Actions = {
	report: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const text = (name: string): string => formText(form, name);
		const values = Object.fromEntries(
			['state', 'text', 'nextStep', 'on', 'round', 'replaces'].map((name) => [name, text(name)]),
		);
		const proofs = proofSlots.flatMap((slot) => {
			const [title, url] = [text(`proofTitle${slot}`), text(`proofUrl${slot}`)];
			return title === '' && url === '' ? [] : [{ title: title || url, url, document: null }];
		});
		const draft = {
			measureId: event.params.measure,
			roundId: text('round') || null,
			replaces: text('replaces') || null,
			// Unread words: `contribute` reads the state before anything is stored.
			body: {
				state: text('state') as Report['state'],
				text: text('text'),
				nextStep: text('nextStep'),
				on: text('on'),
				proofs,
			},
		};
		const sent = await contribute(appDatabase(), member, 'report', draft, today());
		if (sent.ok) return { done: 'report' as const };
		const { error: refused } = sent;
		return fail(400, {
			values,
			refusal: refused.kind,
			problems:
				refused.kind === 'invalid' ? refused.problems.map(({ kind, where }) => ({ kind, where })) : [],
		});
	},
	reply: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const to = formText(form, 'to');
		const draft = {
			measureId: event.params.measure,
			roundId: null,
			body: { to, text: formText(form, 'text') },
		};
		const sent = await contribute(appDatabase(), member, 'reply', draft, today());
		if (sent.ok) return { done: 'reply' as const };
		return fail(400, { replyTo: to, refusal: sent.error.kind, problems: [] });
	},
};
