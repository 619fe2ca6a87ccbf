import { dayInBerlin } from '@schutznetz/kernel';
import { error, fail } from '@sveltejs/kit';
import { doorOrigins } from '#lib/doors.ts';
import { releaseContributions, waitingContributions } from '#lib/server/contributions/index.ts';
import { appDatabase, readPublished } from '#lib/server/db/index.ts';
import { sendSoon } from '#lib/server/mail/index.ts';
import {
	askForReports,
	listRequestsOf,
	makeReplyLink,
	remind,
	roundProgress,
} from '#lib/server/rounds/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { reminderMail, requestMail } from '#lib/ui/round/mail-words.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const channels = ['mail', 'letter', 'meeting', 'platform'] as const;

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const db = appDatabase();
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const progress = await roundProgress(db, event.params.id, today);
	if (!progress) error(404);
	const requests = await listRequestsOf(db, member, event.params.id);
	const waiting = await waitingContributions(db, member, event.params.id);
	const bodies = new Map((await readPublished(db, 'body')).map(({ id, body }) => [id, body.short]));
	const titles = new Map(progress.measures.map(({ id, body }) => [id, `${body.number} ${body.title}`]));
	return {
		round: progress.round,
		leads: progress.leads,
		isOffice: member.role === 'office',
		isEditor: member.role === 'office' || member.role === 'rapporteur',
		today: today.toString(),
		requests: requests.map(({ links, measureIds, ...request }) => ({
			...request,
			body: bodies.get(request.bodyId) ?? request.bodyId,
			measures: measureIds.length,
			links: links.map(({ createdAt, expiresAt, usedAt }) => ({
				createdOn: dayInBerlin(createdAt).toString(),
				expiresOn: dayInBerlin(expiresAt).toString(),
				usedOn: usedAt === null ? null : dayInBerlin(usedAt).toString(),
			})),
		})),
		waiting: waiting.map((word) => ({
			id: word.id,
			via: word.via,
			by: bodies.get(word.bodyId) ?? word.bodyId,
			measure: titles.get(word.measureId) ?? word.measureId,
			on: dayInBerlin(word.at).toString(),
			isOwn: word.isOwn,
			body: word.kind === 'report' && 'state' in word.body ? word.body : undefined,
		})),
	};
};

export const actions: Actions = {
	ask: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const channel = channels.find((one) => one === formText(form, 'channel')) ?? 'letter';
		const asking = {
			roundId: event.params.id,
			bodyId: formText(form, 'body'),
			measureIds: [],
			requestedOn: formText(form, 'requestedOn'),
			dueOn: formText(form, 'dueOn'),
			channel,
		};
		const file = form.get('brief');
		const letter =
			file instanceof File && file.size > 0
				? { name: file.name, mediaType: file.type, bytes: new Uint8Array(await file.arrayBuffer()) }
				: null;
		const mail = { origin: doorOrigins().staff, words: requestMail };
		const asked = await askForReports(
			appDatabase(),
			member,
			{ ...asking, letter },
			mail,
			Temporal.Now.instant(),
		);
		if (!asked.ok) return fail(400, { asking, refusal: asked.error.kind });
		sendSoon();
		return { done: 'asked' as const, mails: asked.value.mails };
	},
	remind: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const mail = { origin: doorOrigins().staff, words: reminderMail };
		const now = Temporal.Now.instant();
		const reminded = await remind(appDatabase(), member, formText(form, 'request'), mail, now);
		if (!reminded.ok) return fail(400, { refusal: reminded.error.kind });
		sendSoon();
		return { done: 'reminded' as const, mails: reminded.value.mails };
	},
	link: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const { staff } = doorOrigins();
		const made = await makeReplyLink(
			appDatabase(),
			member,
			formText(form, 'request'),
			staff,
			Temporal.Now.instant(),
		);
		if (!made.ok) return fail(400, { refusal: made.error.kind });
		return { done: 'link' as const, link: made.value.link };
	},
	release: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const ids = form.getAll('wort').filter((one) => typeof one === 'string');
		const released = await releaseContributions(appDatabase(), member, ids);
		if (!released.ok) return fail(409, { refusal: released.error.kind });
		return { done: 'released' as const, count: released.value.released };
	},
};
