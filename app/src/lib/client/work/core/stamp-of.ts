import { fromB64, makeStamp, type StampKind, toB64 } from '@schutznetz/vault';

/** What a house asks of a stamp. */
export type WorkDue = {
	readonly bits: number;
	/** Days since 1970-01-01. */
	readonly day: number;
};

/** A stamp for a place, both as they travel. Takes its time: in a worker only. */
export async function stampOf(kind: StampKind, place: string, { bits, day }: WorkDue): Promise<string> {
	const bytes = fromB64(place);
	if (!bytes.ok) throw new Error('the place of a stamp is no base64url');
	return toB64(await makeStamp({ kind, place: bytes.value, day, bits }));
}
