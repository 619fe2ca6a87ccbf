import type { RecordBodies, RecordKind } from '../records/index.ts';

/** A record of the invented plan, as a release brings records. */
export type InventedRecord = {
	readonly [Kind in RecordKind]: {
		readonly kind: Kind;
		readonly id: string;
		readonly body: RecordBodies[Kind];
		readonly isDraft?: boolean;
	};
}[RecordKind];
