import { isUuid } from '@schutznetz/kernel';
import { error } from '@sveltejs/kit';
import { appDatabase } from '#lib/server/db/index.ts';
import { requestSheet } from '#lib/server/rounds/index.ts';
import { sheetWords } from '#lib/ui/round/sheet-words.ts';
import { requireMember } from '../../../../../require-member.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async (event) => {
	const member = await requireMember(event);
	if (member.role !== 'office') error(403);
	const { request } = event.params;
	const sheet = isUuid(request) ? await requestSheet(appDatabase(), request, sheetWords()) : undefined;
	if (!sheet) error(404);
	return new Response(new Uint8Array(sheet), {
		headers: {
			'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
			'content-disposition': 'attachment; filename="antwort.xlsx"',
			'cache-control': 'no-store',
		},
	});
};
