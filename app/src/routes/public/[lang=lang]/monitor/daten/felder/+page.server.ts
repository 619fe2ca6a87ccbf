import { columnsOf, formulaNote, resources } from '#lib/server/outputs/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
	formulaNote,
	sets: resources.map(({ name, fileName, title, schema }) => ({
		name,
		fileName,
		title,
		columns: columnsOf(schema),
	})),
});
