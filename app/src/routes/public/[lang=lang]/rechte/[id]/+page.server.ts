import { error, redirect } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { checksOfRules } from '#lib/server/law/index.ts';
import { findRight, reformsOfRights } from '#lib/server/rights/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const [recorded, reforms] = await Promise.all([
		checksOfRules(appDatabase(), today),
		reformsOfRights(today),
	]);
	const found = findRight(params.id, url.searchParams, params.lang, today, { recorded, reforms });
	const list = `/${params.lang}/rechte`;
	if (!found.ok) {
		const { nearest } = found.error;
		error(404, 'not found', {
			nearest: nearest === null ? [] : [{ href: `${list}/${nearest}`, label: nearest }],
		});
	}
	// One address for one right, so that it can be cited.
	if (params.id !== found.value.id) redirect(308, `${list}/${found.value.id}${url.search}`);
	return { right: found.value, address: `${url.origin}${list}/${found.value.id}` };
};
