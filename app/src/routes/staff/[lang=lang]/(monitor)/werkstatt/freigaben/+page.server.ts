import { isUuid } from '@schutznetz/kernel';
import { error, fail } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { namesOf, publish, waiting, waitingGroups } from '#lib/server/records/index.ts';
import { requireEditor } from '../require-editor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const member = await requireEditor(event);
	const done = event.url.searchParams.get('oeffentlich');
	const versions = await waiting(appDatabase(), member);
	const bodies = versions.flatMap(({ body, publicBody }) => [body, publicBody]);
	const names = await namesOf(appDatabase(), member, bodies);
	return {
		groups: waitingGroups(versions, event.url.searchParams.get('gruppe'), names),
		done: done === null ? null : Number(done) || 0,
	};
};

export const actions: Actions = {
	chosen: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData().catch(() => error(400));
		return release(member, form.getAll('fassung').map(String));
	},
	/** Everything of a group that this account may publish, also what its page does not show. */
	all: async (event) => {
		const member = await requireEditor(event);
		const form = await event.request.formData().catch(() => error(400));
		const key = String(form.get('gruppe') ?? '');
		const open = await waiting(appDatabase(), member);
		const versions = open.filter((version) => version.group === key && version.why === null);
		return release(
			member,
			versions.map(({ versionId }) => versionId),
		);
	},
};

async function release(member: Parameters<typeof publish>[1], versionIds: readonly string[]) {
	const known = versionIds.filter(isUuid);
	if (known.length === 0) return fail(400, { problem: 'nothing' as const });
	const done = await publish(appDatabase(), member, known);
	if (done.ok) return { published: done.value.published };
	return fail(409, { problem: done.error.kind });
}
