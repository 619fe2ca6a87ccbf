import { type RecordKind, recordKinds } from '@schutznetz/plans/records';
import { error } from '@sveltejs/kit';

/** The kind that an address names. */
export function knownKind(name: string): RecordKind {
	return recordKinds.find((kind) => kind === name) ?? error(404);
}
