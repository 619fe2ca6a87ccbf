import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { findLegalText } from '#lib/server/legal/index.ts';
import { legalKindOf } from '#lib/ui/legal/legal-pages.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params }) => {
	const kind = legalKindOf(params.legal);
	if (!kind) error(404);
	return { kind, published: await findLegalText(appDatabase(), kind, params.lang) };
};
