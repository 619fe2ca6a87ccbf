import { appDatabase } from '#lib/server/db/index.ts';
import { currentContent } from '#lib/server/plans/index.ts';
import { listOrganisationalReforms, listReforms } from '#lib/server/reforms/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { content } = await currentContent(appDatabase());
	const states = new Map(content.demands.map(({ id, state }) => [id, state]));
	const withState = (id: string) => ({ id, state: states.get(id) ?? null });
	return {
		address: `${url.origin}/de/reformen`,
		reforms: (await listReforms(Temporal.Now.plainDateISO('Europe/Berlin'))).map((reform) => ({
			...reform,
			demands: reform.demands.map(withState),
		})),
		organisational: listOrganisationalReforms().map(({ demands, ...reform }) => ({
			...reform,
			demands: demands.map(withState),
		})),
	};
};
