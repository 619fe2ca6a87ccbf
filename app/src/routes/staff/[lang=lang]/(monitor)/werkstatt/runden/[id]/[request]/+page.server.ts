import { isUuid } from '@schutznetz/kernel';
import { error, fail } from '@sveltejs/kit';
import { appDatabase, findRequest } from '#lib/server/db/index.ts';
import { takeSheet } from '#lib/server/rounds/index.ts';
import { sheetWords } from '#lib/ui/round/sheet-words.ts';
import { requireMember } from '../../../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office') error(403);
	const { request: id } = event.params;
	const request = isUuid(id) ? await findRequest(appDatabase(), id) : undefined;
	if (!request) error(404);
	return { round: event.params.id, measures: request.measureIds.length, dueOn: request.dueOn };
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		const { request: requestId } = event.params;
		if (!isUuid(requestId)) error(404);
		const form = await event.request.formData();
		const file = form.get('datei');
		if (!(file instanceof File) || file.size === 0)
			return fail(400, { refusal: { kind: 'noFile' as const } });
		const bytes = new Uint8Array(await file.arrayBuffer());
		// The file comes twice: once to look, once to take. Nothing lies here in between.
		const isDryRun = form.get('schritt') !== 'uebernehmen';
		const given = { requestId, name: file.name, bytes, isDryRun };
		const taken = await takeSheet(appDatabase(), member, given, sheetWords(), Temporal.Now.instant());
		if (!taken.ok) return fail(400, { refusal: taken.error });
		return { ...taken.value, isDryRun };
	},
};
