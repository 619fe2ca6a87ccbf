import { printedFacts } from '#lib/server/law/index.ts';
import { requireEditor } from '../../require-editor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	await requireEditor(event);
	const query = event.url.searchParams;
	return {
		...printedFacts(),
		day: query.get('tag') ?? '',
		since: query.get('seit') ?? '',
		problem: query.get('grund'),
	};
};
