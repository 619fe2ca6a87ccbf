import { sql } from 'kysely';
import type { Db, Tx } from './connection.ts';
import type { LawCheckTable, OrganisationId } from './schema.ts';

/** A rule that somebody held against a text. */
export interface LawCheck {
	readonly id: string;
	readonly ruleId: string;
	/** SHA-256 of the rule as it was read. */
	readonly ruleVersion: string;
	readonly checkedBy: string;
	readonly checkedAs: string;
	/** 'YYYY-MM-DD' */
	readonly checkedOn: string;
	/** 'YYYY-MM-DD' */
	readonly textDay: string;
	readonly result: LawCheckTable['result'];
	readonly note: string;
	/** Why it was taken back; null where it stands. */
	readonly withdrawn: string | null;
}

/** A paragraph that was changed after it was read. */
export interface LawChange {
	readonly id: string;
	readonly act: string;
	readonly paragraph: string;
	/** 'YYYY-MM-DD' */
	readonly changedOn: string;
	readonly source: string;
	/** Why it was taken back; null where it stands. */
	readonly withdrawn: string | null;
}

/** Who records. */
interface By {
	readonly organisationId: OrganisationId;
	readonly recordedBy: string;
}

/** Every check ever recorded, the newest text first; public. */
export async function listLawChecks(db: Db | Tx): Promise<readonly LawCheck[]> {
	const rows = await db
		.selectFrom('law_check as c')
		.leftJoin('law_withdrawal as w', 'w.check_id', 'c.id')
		.selectAll('c')
		.select('w.reason as withdrawn')
		.orderBy('c.text_day', 'desc')
		.orderBy('c.checked_on', 'desc')
		.orderBy('c.recorded_at', 'desc')
		.orderBy('c.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		ruleId: row.rule_id,
		ruleVersion: row.rule_version,
		checkedBy: row.checked_by,
		checkedAs: row.checked_as,
		checkedOn: row.checked_on,
		textDay: row.text_day,
		result: row.result,
		note: row.note,
		withdrawn: row.withdrawn,
	}));
}

/** Every change ever recorded, the newest first; public. */
export async function listLawChanges(db: Db | Tx): Promise<readonly LawChange[]> {
	const rows = await db
		.selectFrom('law_change as c')
		.leftJoin('law_withdrawal as w', 'w.change_id', 'c.id')
		.selectAll('c')
		.select('w.reason as withdrawn')
		.orderBy('c.changed_on', 'desc')
		.orderBy('c.recorded_at', 'desc')
		.orderBy('c.id')
		.execute();
	return rows.map((row) => ({
		id: row.id,
		act: row.act,
		paragraph: row.paragraph,
		changedOn: row.changed_on,
		source: row.source,
		withdrawn: row.withdrawn,
	}));
}

/** Records a check. */
export async function insertLawCheck(tx: Tx, check: Omit<LawCheck, 'withdrawn'> & By): Promise<void> {
	await tx
		.insertInto('law_check')
		.values({
			id: check.id,
			organisation_id: check.organisationId,
			rule_id: check.ruleId,
			rule_version: check.ruleVersion,
			checked_by: check.checkedBy,
			checked_as: check.checkedAs,
			checked_on: check.checkedOn,
			text_day: check.textDay,
			result: check.result,
			note: check.note,
			recorded_by: check.recordedBy,
		})
		.execute();
}

/** Records a change. */
export async function insertLawChange(tx: Tx, change: Omit<LawChange, 'withdrawn'> & By): Promise<void> {
	await tx
		.insertInto('law_change')
		.values({
			id: change.id,
			organisation_id: change.organisationId,
			act: change.act,
			paragraph: change.paragraph,
			changed_on: change.changedOn,
			source: change.source,
			recorded_by: change.recordedBy,
		})
		.execute();
}

/** Takes a check or a change back. @returns false where there is none, or it was taken back already */
export async function insertLawWithdrawal(
	tx: Tx,
	{
		id,
		of,
		record,
		reason,
		organisationId,
		recordedBy,
	}: By & {
		readonly id: string;
		readonly of: 'check' | 'change';
		readonly record: string;
		readonly reason: string;
	},
): Promise<boolean> {
	const [table, column] = of === 'check' ? ['law_check', 'check_id'] : ['law_change', 'change_id'];
	const { numAffectedRows } = await sql`
		INSERT INTO law_withdrawal (id, organisation_id, ${sql.ref(column)}, reason, recorded_by)
		SELECT ${id}, ${organisationId}, r.id, ${reason}, ${recordedBy} FROM ${sql.table(table)} r WHERE r.id = ${record}
		ON CONFLICT DO NOTHING`.execute(tx);
	return numAffectedRows === 1n;
}
