import { error, fail } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { listGroups } from '#lib/server/groups/index.ts';
import { saveDraft } from '#lib/server/records/index.ts';
import { formText } from '#lib/ui/round/form-text.ts';
import { requireMember } from '../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office' && member.role !== 'rapporteur') error(403);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	return {
		groups: (await listGroups(appDatabase(), member, today)).map(({ group, meetings, actions: due }) => ({
			id: group.id,
			name: group.name,
			purpose: group.purpose,
			members: group.members.length,
			lastMeeting: meetings[0]?.on ?? null,
			late: due.filter(({ isLate }) => isLate).length,
		})),
	};
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const body = {
			name: formText(form, 'name').trim(),
			purpose: formText(form, 'zweck').trim(),
			members: [],
		};
		const draft = { kind: 'group' as const, body, basedOn: null, note: '' };
		const saved = await saveDraft(appDatabase(), member, draft);
		return saved.ok ? { done: true } : fail(400, { given: body, refusal: saved.error.kind });
	},
};
