import { err, ok, type Result } from '@schutznetz/kernel';
import { type RecordBodies, type RecordKind, readRecord, recordKinds } from '../records/index.ts';

/** A record that the product brings; a draft one is for the network to confirm, and never public before. */
export type ReleasedRecord = {
	readonly [Kind in RecordKind]: {
		readonly kind: Kind;
		readonly id: string;
		readonly body: RecordBodies[Kind];
		readonly isDraft?: boolean;
	};
}[RecordKind];

/**
 * Reads records from a file of the product: each of a known kind, with a body that its reader takes, each id once.
 *
 * @returns the records, or a line for each problem
 */
export function readReleasedRecords(
	raw: readonly unknown[],
): Result<readonly ReleasedRecord[], readonly string[]> {
	const records: ReleasedRecord[] = [];
	const problems: string[] = [];
	const ids = new Set<string>();
	for (const item of raw) {
		const { kind, id, body, isDraft } = item as Readonly<Record<string, unknown>>;
		const known = recordKinds.find((candidate) => candidate === kind);
		if (known === undefined || typeof id !== 'string' || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) {
			problems.push(`${String(kind)} ${String(id)}: no such kind, or no such id`);
			continue;
		}
		if (ids.has(`${known} ${id}`)) problems.push(`${known} ${id}: there twice`);
		ids.add(`${known} ${id}`);
		const read = readRecord(known, body);
		if (!read.ok) {
			problems.push(
				...read.error.map(
					(problem) => `${known} ${id}: ${problem.at} came ${problem.came}, due ${problem.due}`,
				),
			);
			continue;
		}
		// Kind and body belong together: the body was read as one of this kind.
		records.push({
			kind: known,
			id,
			body: read.value,
			...(isDraft === true ? { isDraft } : {}),
		} as ReleasedRecord);
	}
	return problems.length > 0 ? err(problems) : ok(records);
}
