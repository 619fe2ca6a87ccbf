import { appDatabase } from '#lib/server/db/index.ts';
import { largestPage, publicState, resources } from '#lib/server/outputs/index.ts';
import { licenceNote } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url }) => {
	const { state, sha256 } = await publicState(appDatabase());
	return {
		address: `${url.origin}/api/v1`,
		sha256,
		largestPage,
		licenceNote,
		resources: resources.map(({ name, title, filters }) => ({
			name,
			title,
			filters,
			total: state.resources[name]?.length ?? 0,
		})),
	};
};
