import { redirect } from '@sveltejs/kit';
import { pageApart, readAddress } from '#lib/server/reforms/index.ts';
import { refuseBusy } from '../../refuse-busy.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ url, request, setHeaders }) => {
	const path = '/de/reformen/zusammen';
	const today = Temporal.Now.plainDateISO('Europe/Berlin');
	const { settings, problems, query } = readAddress(null, url.searchParams, today);
	// A form sends every field, also those that change nothing: one choice has one address.
	if (settings.reforms.length > 0 && problems.length === 0 && url.searchParams.toString() !== query)
		redirect(303, `${path}?${query}`);
	const page = await pageApart(null, settings, today, request.signal);
	if (!page.ok) refuseBusy(setHeaders);
	const { effect } = page.value;
	return {
		view: effect === null ? null : { ...page.value, problems, effect },
		problems,
		address: `${url.origin}${path}`,
		path,
	};
};
