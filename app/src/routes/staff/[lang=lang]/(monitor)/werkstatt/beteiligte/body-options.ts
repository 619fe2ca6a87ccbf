import type { Db } from '#lib/server/db/index.ts';
import { readPublished } from '#lib/server/db/index.ts';

/** Every public body, by name, for a choice. */
export async function bodyOptions(db: Db): Promise<{ value: string; label: string }[]> {
	const bodies = await readPublished(db, 'body');
	return bodies
		.map(({ id, body }) => ({
			value: id,
			label: body.name === body.short ? body.name : `${body.name} (${body.short})`,
		}))
		.sort((a, b) => a.label.localeCompare(b.label, 'de'));
}
