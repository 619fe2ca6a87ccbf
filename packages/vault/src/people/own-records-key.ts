import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';

/** The key of the records that a member keeps for nobody else; from the personal keys, which outlive a master key. */
export function ownRecordsKey(sealingSeed: Uint8Array, accountId: string): Promise<Uint8Array> {
	return derive(sealingSeed, LABELS.ownRecords, [accountId]);
}
