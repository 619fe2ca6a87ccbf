import type { Tx } from '../db/index.ts';
import { listRecords, type RecordKind } from '../db/team/records.ts';

/** Whether a record that comes once more is the very one that lies here: then it counts as stored. */
export async function isAsStored(
	tx: Tx,
	kind: RecordKind,
	accountId: string,
	{ id, record }: { readonly id: string; readonly record: Uint8Array },
): Promise<boolean> {
	const [mine] = await listRecords(tx, kind, accountId, id);
	return mine !== undefined && Buffer.compare(mine.record, record) === 0;
}
