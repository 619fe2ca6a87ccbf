import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** These pages are German, as the monitor is. */
export const load: LayoutServerLoad = ({ params, url }) => {
	if (params.lang !== 'de') redirect(307, `/de${url.pathname.slice(params.lang.length + 1)}${url.search}`);
};
