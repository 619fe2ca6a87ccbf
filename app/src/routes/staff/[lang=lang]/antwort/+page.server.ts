import { fail } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { type AnswerLine, openReply, saveReply, sendReply } from '#lib/server/rounds/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import type { Actions, PageServerLoad } from './$types';
import { deleteReplyCookie, readReplyCookie } from './reply-cookie.ts';

export const csr = false;

export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'no-store' });
	const code = readReplyCookie(event);
	const form = code === '' ? undefined : await openReply(appDatabase(), code);
	if (!form) return { reply: undefined };
	return {
		reply: {
			body: form.body?.name ?? form.request.bodyId,
			round: form.round,
			dueOn: form.request.dueOn,
			measures: form.measures.map(({ id, body }) => ({
				id,
				number: body.number,
				title: body.title,
				text: body.text,
				line: form.lines.find((line) => line.measureId === id),
			})),
		},
	};
};

const readLines = (form: FormData): readonly AnswerLine[] =>
	form
		.getAll('massnahme')
		.filter((id) => typeof id === 'string')
		.slice(0, 500)
		.map((measureId) => {
			const text = (name: string): string => formText(form, `${name}-${measureId}`).slice(0, 9000);
			return {
				measureId,
				state: text('stand'),
				text: text('text'),
				nextStep: text('schritt'),
				proofTitle: text('nachweis'),
				proofUrl: text('adresse'),
			};
		});

export const actions: Actions = {
	save: async (event) => {
		const lines = readLines(await event.request.formData());
		const saved = await saveReply(appDatabase(), readReplyCookie(event), lines);
		return saved.ok ? { done: 'saved' as const, reports: 0 } : fail(410, { refusal: saved.error.kind });
	},
	send: async (event) => {
		const lines = readLines(await event.request.formData());
		const code = readReplyCookie(event);
		const sent = await sendReply(appDatabase(), code, lines, Temporal.Now.instant());
		if (sent.ok) {
			deleteReplyCookie(event);
			return { done: 'sent' as const, reports: sent.value.reports };
		}
		// What was typed is kept, so that the page can show it again.
		await saveReply(appDatabase(), code, lines);
		const problems =
			sent.error.kind === 'invalid'
				? sent.error.lines.map(({ measureId, problems: own }) => ({
						measureId,
						where: own.map(({ kind, where }) => ({ kind, where })),
					}))
				: [];
		return fail(400, { refusal: sent.error.kind, problems });
	},
};
