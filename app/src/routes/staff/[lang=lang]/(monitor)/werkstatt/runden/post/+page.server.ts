import { isUuid } from '@schutznetz/kernel';
import { error, fail } from '@sveltejs/kit';
import { appDatabase, readPublished } from '#lib/server/db/index.ts';
import {
	addContact,
	dropContact,
	readContacts,
	readOutbox,
	retryOutbox,
	sendSoon,
} from '#lib/server/mail/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office') error(403);
	const db = appDatabase();
	const bodies = await readPublished(db, 'body');
	const outbox = await readOutbox(db, member);
	return {
		hasServer: Boolean(process.env.SMTP_URL),
		bodies: bodies.map(({ id, body }) => ({ value: id, label: body.name })),
		contacts: await readContacts(db, member),
		mails: outbox.map(({ text: _text, queuedAt, nextAttemptAt, sentAt, ...mail }) => ({
			...mail,
			queuedAt: queuedAt.toString(),
			sentAt: sentAt?.toString() ?? null,
			isGivenUp: sentAt === null && nextAttemptAt === null,
		})),
	};
};

export const actions: Actions = {
	add: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const given = {
			bodyId: formText(form, 'stelle'),
			mail: formText(form, 'adresse'),
			label: formText(form, 'bezeichnung'),
		};
		const added = await addContact(appDatabase(), member, given);
		return added.ok ? { done: true } : fail(400, { given, refusal: added.error.kind });
	},
	drop: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const id = formText(form, 'kontakt');
		if (!isUuid(id)) error(400);
		await dropContact(appDatabase(), member, id);
		return { done: true };
	},
	retry: async (event) => {
		const member = await requireMember(event);
		await retryOutbox(appDatabase(), member, Temporal.Now.instant());
		sendSoon();
		return { done: true };
	},
};
