import { dayInBerlin } from '@schutznetz/kernel';
import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { appDatabase, findPublished } from '#lib/server/db/index.ts';
import {
	type Invitation,
	invite,
	readParticipant,
	setAccountClosed,
	speakFor,
	withdrawInvitation,
} from '#lib/server/participants/index.ts';
import { invitationLink } from '../../../../einladung/invitation-link.ts';
import { bodyOptions } from '../body-options.ts';
import { requireInviter } from '../require-inviter.ts';
import { requireOffice } from '../require-office.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const db = appDatabase();
	const member = await requireInviter(event);
	const read = await readParticipant(db, member, event.params.id);
	if (!read.ok) error(404);
	const { id, name, kind, bodyId, people, invited, isOurs } = read.value;
	const body = bodyId === null ? undefined : await findPublished(db, 'body', bodyId);
	const now = Temporal.Now.instant();
	return {
		participant: { id, name, kind, body: body?.body.name ?? bodyId },
		isOurs,
		bodies: bodyId === null && member.role === 'office' ? await bodyOptions(db) : [],
		people: people.map((one) => ({
			id: one.accountId,
			name: one.name,
			closedOn: one.disabledAt && dayInBerlin(one.disabledAt).toString(),
			isOwn: one.accountId === member.accountId,
		})),
		invitations: invited.map((one) => ({
			id: Buffer.from(one.codeSha256).toString('hex'),
			madeOn: dayInBerlin(one.createdAt).toString(),
			untilOn: dayInBerlin(one.expiresAt).toString(),
			state: stateOf(one, now),
			endedOn: endOf(one),
		})),
	};
};

/** One change; what has changed meanwhile is shown as it is now. */
const change =
	(
		work: (
			event: RequestEvent<{ id: string }>,
			field: (name: string) => string,
		) => Promise<{ readonly ok: boolean }>,
	) =>
	async (event: RequestEvent<{ id: string }>) => {
		const form = await event.request.formData().catch(() => error(400));
		const done = await work(event, (name) => {
			const value = form.get(name);
			return typeof value === 'string' ? value : '';
		});
		return done.ok ? { isDone: true } : fail(409, { isGone: true });
	};

export const actions: Actions = {
	invite: async (event) => {
		const member = await requireInviter(event);
		const made = await invite(appDatabase(), member, event.params.id, Temporal.Now.instant());
		if (!made.ok) return fail(409, { isGone: true });
		const { code, expiresAt } = made.value;
		return {
			invitation: { link: invitationLink(event.url, code), untilOn: dayInBerlin(expiresAt).toString() },
		};
	},
	withdraw: change(async (event, field) => {
		const member = await requireInviter(event);
		const hash = Buffer.from(field('invitation'), 'hex');
		return withdrawInvitation(appDatabase(), member, event.params.id, hash, Temporal.Now.instant());
	}),
	close: change((event, field) => setClosed(event, field('account'), true)),
	open: change((event, field) => setClosed(event, field('account'), false)),
	body: change(async (event, field) => {
		const member = await requireOffice(event);
		const db = appDatabase();
		const read = await readParticipant(db, member, event.params.id);
		const body = await findPublished(db, 'body', field('body'));
		if (!read.ok || !body) return { ok: false };
		return speakFor(db, read.value.id, body.id, member.accountId);
	}),
};

async function setClosed(event: RequestEvent<{ id: string }>, accountId: string, isClosed: boolean) {
	const member = await requireInviter(event);
	const target = { participantId: event.params.id, accountId };
	return setAccountClosed(appDatabase(), member, target, isClosed, Temporal.Now.instant());
}

function stateOf(invitation: Invitation, now: Temporal.Instant): 'open' | 'used' | 'withdrawn' | 'expired' {
	if (invitation.usedAt) return 'used';
	if (invitation.withdrawnAt) return 'withdrawn';
	return Temporal.Instant.compare(now, invitation.expiresAt) >= 0 ? 'expired' : 'open';
}

function endOf({ usedAt, withdrawnAt }: Invitation): string | null {
	const at = usedAt ?? withdrawnAt;
	return at && dayInBerlin(at).toString();
}
