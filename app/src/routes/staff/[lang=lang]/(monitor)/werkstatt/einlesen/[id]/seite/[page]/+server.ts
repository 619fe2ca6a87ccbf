import { isUuid } from '@schutznetz/kernel';
import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { pageImage } from '#lib/server/imports/index.ts';
import { requireEditor } from '../../../require-editor.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const member = await requireEditor(event);
	const { id, page } = event.params;
	if (!isUuid(id)) error(404);
	const image = await pageImage(appDatabase(), member, id, Number(page));
	if (!image) error(404);
	return new Response(image.slice(), {
		headers: { 'content-type': 'image/png', 'cache-control': 'private, no-store' },
	});
};
