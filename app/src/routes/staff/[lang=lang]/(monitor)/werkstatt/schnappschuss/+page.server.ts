import { error, fail, redirect } from '@sveltejs/kit';
import { doorOrigins } from '#lib/doors.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { maySnapshot, readSnapshots, takeSnapshot } from '#lib/server/outputs/index.ts';
import { requireMember } from '../../require-member.ts';
import type { Actions, PageServerLoad } from './$types';

const monitorAddress = (): string => `${doorOrigins().public}/de/monitor`;

export const load: PageServerLoad = async (event) => {
	const member = await requireMember(event);
	if (!maySnapshot(member)) error(403);
	const snapshots = await readSnapshots(appDatabase(), monitorAddress());
	return { snapshots, taken: snapshots.find(({ id }) => id === event.url.searchParams.get('neu')) };
};

export const actions: Actions = {
	default: async (event) => {
		const member = await requireMember(event);
		const form = await event.request.formData();
		const given = { title: String(form.get('titel') ?? ''), method: String(form.get('methode') ?? '') };
		const context = { monitorAddress: monitorAddress(), now: Temporal.Now.instant() };
		const taken = await takeSnapshot(appDatabase(), member, given, context);
		if (taken.ok) redirect(303, `/de/werkstatt/schnappschuss?neu=${taken.value.id}`);
		if (taken.error.kind === 'refused') error(403);
		return fail(400, { ...given, field: taken.error.field, most: taken.error.most });
	},
};
