import { redirect } from '@sveltejs/kit';
import { pageApart, readAddress } from '#lib/server/reforms/index.ts';
import { refuseBusy } from '../../refuse-busy.ts';
import { reformOf } from '../reform-of.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url, request, setHeaders }) => {
	const reform = reformOf(params.id);
	const path = `/de/reformen/${reform.id}`;
	if (params.id !== reform.id) redirect(308, `${path}${url.search}`);
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const { settings, problems, query } = readAddress(reform, url.searchParams, today);
	// A form sends every field, also those that change nothing: one choice has one address.
	if (url.search !== '' && problems.length === 0 && url.searchParams.toString() !== query)
		redirect(303, `${path}?${query}`);
	const page = await pageApart(reform, settings, today, request.signal);
	if (!page.ok) refuseBusy(setHeaders);
	const { effect } = page.value;
	if (effect === null) throw new Error('a page of one reform has an effect');
	return {
		view: { ...page.value, problems, effect },
		title: reform.title.de,
		address: `${url.origin}${path}`,
		path,
	};
};
