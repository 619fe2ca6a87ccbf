import { doorOrigins } from '#lib/doors.ts';
import { quickExitUrlFrom } from '#lib/server/help/index.ts';
import type { LayoutServerLoad } from './$types';

/** What every page of every door needs, error pages included: where it stands and where the other doors are. */
export const load: LayoutServerLoad = ({ locals }) => ({
	door: locals.door,
	locale: locals.locale,
	origins: doorOrigins(),
	quickExitUrl: quickExitUrlFrom(process.env),
});
