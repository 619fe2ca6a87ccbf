import type { RecordKind } from '@schutznetz/plans/records';
import type { Tx } from '../connection.ts';

/** A record as it was written last, public or not. */
export interface LatestBody {
	readonly kind: RecordKind;
	readonly id: string;
	readonly body: object;
}

/** Every record that the acting organisation may see, as it was written last; without those that were withdrawn. */
export async function readLatestBodies(tx: Tx): Promise<readonly LatestBody[]> {
	const rows = await tx
		.selectFrom('monitor_version')
		.distinctOn(['kind', 'record_id'])
		.select(['kind', 'record_id', 'body'])
		.orderBy('kind')
		.orderBy('record_id')
		.orderBy('version', 'desc')
		.execute();
	return rows.flatMap(({ kind, record_id: id, body }) =>
		body === null ? [] : [{ kind: kind as RecordKind, id, body }],
	);
}
