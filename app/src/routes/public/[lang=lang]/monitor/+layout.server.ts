import { redirect } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The monitor is German: its sources are, and a translation would be another wording. */
export const load: LayoutServerLoad = ({ params, url }) => {
	if (params.lang !== 'de') {
		redirect(307, `/de${url.pathname.slice(1 + params.lang.length)}${url.search}`);
	}
	return { path: url.pathname };
};
