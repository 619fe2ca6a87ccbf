import { appDatabase } from '#lib/server/db/index.ts';
import { isMadeByHand, listNewest, recordItem } from '#lib/server/records/index.ts';
import { requireEditor } from '../../require-editor.ts';
import { knownKind } from '../known-kind.ts';
import type { PageServerLoad } from './$types';

const perPage = 100;

export const load: PageServerLoad = async (event) => {
	const member = await requireEditor(event);
	const kind = knownKind(event.params.kind);
	const query = (event.url.searchParams.get('suche') ?? '').trim().slice(0, 200);
	const items = (await listNewest(appDatabase(), member, kind)).map(recordItem);
	const words = query.toLocaleLowerCase('de').split(/\s+/);
	const found = items.filter(({ id, title }) => {
		const text = `${id} ${title}`.toLocaleLowerCase('de');
		return words.every((word) => text.includes(word));
	});
	const pages = Math.max(1, Math.ceil(found.length / perPage));
	const page = Math.min(
		pages,
		Math.max(1, Number.parseInt(event.url.searchParams.get('seite') ?? '1', 10) || 1),
	);
	return {
		kind,
		query,
		total: items.length,
		count: found.length,
		items: found.slice((page - 1) * perPage, page * perPage),
		page,
		pages,
		canMake: isMadeByHand(kind),
	};
};
