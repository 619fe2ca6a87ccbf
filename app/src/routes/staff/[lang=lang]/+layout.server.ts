import { redirect } from '@sveltejs/kit';
import { pathWithoutLanguage } from '#lib/ui/site/path-without-language.ts';
import type { LayoutServerLoad } from './$types';

/** The staff door speaks German alone: a page that says `lang="en"` over German words would be misread aloud. */
export const load: LayoutServerLoad = ({ params, url }) => {
	if (params.lang !== 'de') redirect(307, `/de${pathWithoutLanguage(url.pathname)}`);
};
