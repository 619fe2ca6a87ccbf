import type { Db } from '#lib/server/db/index.ts';
import type { ShortSet } from '#lib/server/outputs/index.ts';
import { dataSetCells, listDataSets } from '#lib/server/plans/index.ts';
import { columnMeanings } from '#lib/ui/monitor/column-meanings.ts';
import { dataSetLabels } from '#lib/ui/monitor/labels.ts';

/** The sets that have files with short columns of their own, with what the catalogue says of each column. */
export async function shortSets(db: Db, monitorAddress: string): Promise<readonly ShortSet[]> {
	const { sets } = await listDataSets(db);
	return sets.map(({ name, columns }) => ({
		name,
		title: dataSetLabels[name](),
		columns: columns.map((column) => ({ name: column, meaning: columnMeanings[column]() })),
		cells: () => dataSetCells(db, name, monitorAddress),
	}));
}
