import { error, fail } from '@sveltejs/kit';
import { appDatabase, readPublished } from '#lib/server/db/index.ts';
import { listGroups } from '#lib/server/groups/index.ts';
import type { Member } from '#lib/server/participants/index.ts';
import { type DraftInput, saveDraft } from '#lib/server/records/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const today = () => Temporal.Now.plainDateISO('Europe/Berlin');

async function findGroup(member: Member, id: string) {
	const found = (await listGroups(appDatabase(), member, today())).find(({ group }) => group.id === id);
	return found ?? error(404);
}

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	const found = await findGroup(member, event.params.id);
	const bodies = await readPublished(appDatabase(), 'body');
	return {
		...found,
		today: today().toString(),
		bodies: bodies.map(({ id, body }) => ({ value: id, label: body.name })),
	};
};

async function save(member: Member, draft: DraftInput) {
	const saved = await saveDraft(appDatabase(), member, draft);
	return saved.ok ? { done: true as const } : fail(400, { refusal: saved.error.kind });
}

export const actions: Actions = {
	/** The whole list of members at once; nobody ticked leaves the group empty. */
	members: async (event) => {
		const member = await requireMember(event);
		const { group } = await findGroup(member, event.params.id);
		const form = await event.request.formData();
		const chosen = form.getAll('stelle').filter((one) => typeof one === 'string');
		const { id, version: _newest, ...body } = group;
		const members = chosen.map(
			(one) =>
				group.members.find(({ body: known }) => known === one) ?? { body: one, since: today().toString() },
		);
		// The version that the form was made from: who was slower is told.
		const basedOn = Number(formText(form, 'version'));
		return save(member, { kind: 'group', id, body: { ...body, members }, basedOn, note: '' });
	},
	meeting: async (event) => {
		const member = await requireMember(event);
		const { group } = await findGroup(member, event.params.id);
		const form = await event.request.formData();
		const body = {
			group: group.id,
			on: formText(form, 'tag'),
			title: formText(form, 'titel').trim(),
			attending: form.getAll('anwesend').filter((one) => typeof one === 'string'),
			minutes: formText(form, 'protokoll').replaceAll('\r\n', '\n').trim(),
		};
		return save(member, { kind: 'meeting', body, basedOn: null, note: '' });
	},
	action: async (event) => {
		const member = await requireMember(event);
		const { group } = await findGroup(member, event.params.id);
		const form = await event.request.formData();
		const body = {
			group: group.id,
			meeting: formText(form, 'sitzung') || null,
			title: formText(form, 'aufgabe').trim(),
			owner: formText(form, 'zustaendig'),
			dueOn: formText(form, 'faellig'),
			doneOn: null,
			measure: formText(form, 'massnahme').trim() || null,
		};
		return save(member, { kind: 'action', body, basedOn: null, note: '' });
	},
	done: async (event) => {
		const member = await requireMember(event);
		const { actions: all } = await findGroup(member, event.params.id);
		const form = await event.request.formData();
		const found = all.find(({ id }) => id === formText(form, 'id'));
		if (!found) error(404);
		const { id, version, isLate: _late, ...body } = found;
		const doneOn = today().toString();
		return save(member, { kind: 'action', id, body: { ...body, doneOn }, basedOn: version, note: '' });
	},
};
