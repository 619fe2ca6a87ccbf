import { gunzipSync, gzipSync } from 'node:zlib';
import { err, ok, type Result } from '@schutznetz/kernel';
import { germanCsv } from '../csv/index.ts';
import {
	type Db,
	findSnapshot,
	inOrganisation,
	insertSnapshot,
	listSnapshots,
	nextSnapshotId,
	readSnapshotPart,
	type SnapshotEntry,
} from '../db/index.ts';
import type { Member } from '../participants/index.ts';
import type { Sendable } from './conditional-response.ts';
import { toPdf } from './document/to-pdf.ts';
import { type HeldState, publicState } from './public-state.ts';
import { resources } from './resources.ts';
import { citationOf, snapshotDocument } from './snapshot-document.ts';
import { cellsOf, columnsOf } from './table-of.ts';

/** A frozen state, for a page. */
export interface SnapshotView {
	readonly id: string;
	readonly title: string;
	readonly method: string;
	readonly sha256: string;
	readonly role: SnapshotEntry['role'];
	/** 'YYYY-MM-DD HH:MM', Europe/Berlin */
	readonly takenAt: string;
	readonly address: string;
	readonly citation: string;
}

/** Why no state was frozen. */
export type SnapshotProblem =
	| { readonly kind: 'refused'; readonly role: string }
	| { readonly kind: 'invalid'; readonly field: 'title' | 'method'; readonly most: number };

const roles: readonly string[] = ['office', 'rapporteur'];
const most = { title: 200, method: 5000 } as const;
const roleNames: Readonly<Record<string, string>> = {
	office: 'Vernetzungsstelle',
	rapporteur: 'Berichterstattungsstelle',
};

/** Who may freeze a state; each of them alone. */
export const maySnapshot = ({ role }: Pick<Member, 'role'>): boolean => roles.includes(role);

/**
 * Freezes everything public under a permanent address. Nothing can change it afterwards, and nothing has to be
 * published for it.
 *
 * @param monitorAddress - of the public monitor, without a slash at its end
 */
export async function takeSnapshot(
	db: Db,
	member: Pick<Member, 'accountId' | 'organisationId' | 'role'>,
	{ title, method }: { readonly title: string; readonly method: string },
	{ monitorAddress, now }: { readonly monitorAddress: string; readonly now: Temporal.Instant },
): Promise<Result<{ readonly id: string }, SnapshotProblem>> {
	if (!maySnapshot(member)) return err({ kind: 'refused', role: member.role });
	const given = { title: title.trim(), method: method.trim() };
	for (const field of ['title', 'method'] as const) {
		const isFitting = given[field].length > 0 && given[field].length <= most[field];
		if (!isFitting) return err({ kind: 'invalid', field, most: most[field] });
	}
	const held = await publicState(db);
	const takenAt = inBerlin(now);
	const id = await inOrganisation(db, member.organisationId, async (tx) => {
		const next = await nextSnapshotId(tx, takenAt.slice(0, 10));
		const address = `${monitorAddress}/stand/${next}`;
		const takenBy = roleNames[member.role] ?? member.role;
		const facts = { ...given, sha256: held.sha256, address, takenAt, takenBy };
		await insertSnapshot(tx, {
			id: next,
			organisationId: member.organisationId,
			...given,
			data: gzipSync(held.json),
			sha256: held.sha256,
			pdf: toPdf(snapshotDocument(held, facts), now),
			csv: gzipSync(longCsv(held)),
			takenBy: member.accountId,
			takenAt: now,
			role: member.role,
		});
		return next;
	});
	return ok({ id });
}

/** Every frozen state, newest first. */
export async function readSnapshots(db: Db, monitorAddress: string): Promise<readonly SnapshotView[]> {
	return (await listSnapshots(db)).map((entry) => toView(entry, monitorAddress));
}

/** One of them; undefined where there is none. */
export async function readSnapshot(
	db: Db,
	id: string,
	monitorAddress: string,
): Promise<SnapshotView | undefined> {
	const entry = await findSnapshot(db, id);
	return entry && toView(entry, monitorAddress);
}

const parts = {
	'daten.json': { part: 'data', contentType: 'application/json; charset=utf-8', isZipped: true },
	'stand.pdf': { part: 'pdf', contentType: 'application/pdf', isZipped: false },
	'daten.csv': { part: 'csv', contentType: 'text/csv; charset=utf-8', isZipped: true },
} as const;
/** The files of every frozen state. */
export const snapshotFiles = Object.keys(parts) as readonly (keyof typeof parts)[];

/** A file of a frozen state, as it was frozen; undefined where there is none. */
export async function snapshotFile(db: Db, id: string, name: string): Promise<Sendable | undefined> {
	const known = snapshotFiles.find((file) => file === name);
	if (!known) return undefined;
	const { part, contentType, isZipped } = parts[known];
	const bytes = await readSnapshotPart(db, id, part);
	if (!bytes) return undefined;
	const body = new Uint8Array(isZipped ? gunzipSync(bytes) : bytes);
	return { body, contentType, fileName: `schutznetz-stand-${id}-${known}` };
}

/** One line for each field of each entry: a table that holds everything, whatever shape it has. */
function longCsv({ state }: HeldState): string {
	const rows = resources.flatMap(({ name, fileName, schema }) => {
		const columns = columnsOf(schema);
		return (state.resources[name] ?? []).flatMap((item) => {
			const cells = cellsOf(item, columns);
			return columns.flatMap((column, index) => {
				const cell = cells[index] ?? null;
				return cell === null || column.name === 'id' ? [] : [[fileName, item.id, column.name, String(cell)]];
			});
		});
	});
	return germanCsv(['datensatz', 'id', 'feld', 'wert'], rows);
}

function toView(entry: SnapshotEntry, monitorAddress: string): SnapshotView {
	const { id, title, method, sha256, role } = entry;
	const address = `${monitorAddress}/stand/${id}`;
	const takenAt = inBerlin(entry.takenAt);
	const citation = citationOf({ title, sha256, address, takenAt });
	return { id, title, method, sha256, role, takenAt, address, citation };
}

const inBerlin = (instant: Temporal.Instant): string =>
	instant
		.toZonedDateTimeISO('Europe/Berlin')
		.toPlainDateTime()
		.toString({ smallestUnit: 'minute' })
		.replace('T', ' ');
