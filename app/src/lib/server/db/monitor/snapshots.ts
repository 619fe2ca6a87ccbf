import { sql } from 'kysely';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId, OrganisationKind } from '../schema.ts';

/** A frozen state without its files. */
export interface SnapshotEntry {
	/** 'YYYY-MM-DD', or with '-2' for the second of a day. */
	readonly id: string;
	readonly title: string;
	readonly method: string;
	readonly sha256: string;
	readonly takenAt: Temporal.Instant;
	/** The kind of the organisation that took it. */
	readonly role: OrganisationKind;
}
/** What is kept of a frozen state. */
export type SnapshotPart = 'data' | 'pdf' | 'csv';
/** A frozen state to be kept. */
export interface NewSnapshot {
	readonly id: string;
	readonly organisationId: OrganisationId;
	readonly title: string;
	readonly method: string;
	/** Canonical JSON, gzip. */
	readonly data: Uint8Array;
	readonly sha256: string;
	readonly pdf: Uint8Array;
	readonly csv: Uint8Array;
	readonly takenBy: string;
	readonly takenAt: Temporal.Instant;
	readonly role: OrganisationKind;
}

const selectEntries = (db: Db | Tx) =>
	db
		.selectFrom('snapshot')
		.select(['id', 'title', 'method', 'sha256', 'taken_at', 'role'])
		.orderBy('taken_at', 'desc');

type Row = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number];
const toEntry = ({ taken_at, ...row }: Row): SnapshotEntry => ({ ...row, takenAt: taken_at });

/** Every frozen state, newest first. */
export async function listSnapshots(db: Db | Tx): Promise<readonly SnapshotEntry[]> {
	return (await selectEntries(db).execute()).map(toEntry);
}

/** One of them; undefined where there is none. */
export async function findSnapshot(db: Db | Tx, id: string): Promise<SnapshotEntry | undefined> {
	const row = await selectEntries(db).where('id', '=', id).executeTakeFirst();
	return row && toEntry(row);
}

/** One of its files. */
export async function readSnapshotPart(
	db: Db | Tx,
	id: string,
	part: SnapshotPart,
): Promise<Uint8Array | undefined> {
	const row = await db
		.selectFrom('snapshot')
		.select(`${part} as bytes`)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.bytes;
}

/** The next free id of a day; nobody else gets it before this transaction ends. */
export async function nextSnapshotId(tx: Tx, day: string): Promise<string> {
	await sql`SELECT pg_advisory_xact_lock(hashtextextended('snapshot', 0))`.execute(tx);
	const taken = await tx.selectFrom('snapshot').select('id').where('id', 'like', `${day}%`).execute();
	return taken.length === 0 ? day : `${day}-${taken.length + 1}`;
}

/** Keeps it; nothing can change or remove it afterwards. */
export async function insertSnapshot(tx: Tx, snapshot: NewSnapshot): Promise<void> {
	await tx
		.insertInto('snapshot')
		.values({
			id: snapshot.id,
			organisation_id: snapshot.organisationId,
			title: snapshot.title,
			method: snapshot.method,
			data: snapshot.data,
			sha256: snapshot.sha256,
			pdf: snapshot.pdf,
			csv: snapshot.csv,
			taken_by: snapshot.takenBy,
			taken_at: snapshot.takenAt.toString(),
			role: snapshot.role,
		})
		.execute();
}
