import { appDatabase } from '#lib/server/db/index.ts';
import {
	dataFormats,
	dictionaryName,
	formulaNote,
	publicState,
	resources,
	wholeFileName,
} from '#lib/server/outputs/index.ts';
import { licenceNote, listDataSets } from '#lib/server/plans/index.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async () => {
	const db = appDatabase();
	const { sets, ...list } = await listDataSets(db);
	const { state } = await publicState(db);
	const short = new Set<string>(sets.map(({ name }) => name));
	return {
		...list,
		sets,
		further: resources
			.filter(({ fileName }) => !short.has(fileName))
			.map(({ name, fileName, title }) => ({ fileName, title, count: state.resources[name]?.length ?? 0 })),
		formats: dataFormats,
		dictionaryName,
		formulaNote,
		wholeFileName,
		licenceNote,
	};
};
