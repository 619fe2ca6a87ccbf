import { sql } from 'kysely';
import type { IntakeDays } from '../channel/intake.ts';
import type { Db, Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** Where somebody is told that something waits; null where they chose not to be. */
export async function readHintAddress(tx: Tx, accountId: string): Promise<string | null> {
	const row = await tx
		.selectFrom('hint_address')
		.select('mail')
		.where('account_id', '=', accountId)
		.executeTakeFirst();
	return row?.mail ?? null;
}

/** Sets or, with null, forgets it. */
export async function writeHintAddress(
	tx: Tx,
	organisationId: OrganisationId,
	accountId: string,
	mail: string | null,
): Promise<void> {
	if (mail === null) {
		await tx.deleteFrom('hint_address').where('account_id', '=', accountId).execute();
		return;
	}
	await tx
		.insertInto('hint_address')
		.values({ account_id: accountId, organisation_id: organisationId, mail })
		.onConflict((conflict) => conflict.column('account_id').doUpdateSet({ mail }))
		.execute();
}

/** Where those of the acting organisation are told whose accounts are not closed. */
export async function listHintAddresses(tx: Tx): Promise<readonly string[]> {
	const rows = await tx
		.selectFrom('hint_address')
		.innerJoin('account', 'account.id', 'hint_address.account_id')
		.select('hint_address.mail')
		.where('account.disabled_at', 'is', null)
		.execute();
	return rows.map(({ mail }) => mail);
}

/** The first messages that wait at each centre where any do, by the hash of their envelope in hex. */
export async function listWaiting(
	db: Db,
	{ today, awaySince }: IntakeDays,
): Promise<ReadonlyMap<OrganisationId, ReadonlySet<string>>> {
	const { rows } = await sql<{ organisation_id: OrganisationId; envelope_sha256: Uint8Array }>`
		SELECT organisation_id, envelope_sha256 FROM list_waiting(${today}, ${awaySince})`.execute(db);
	const byCentre = Map.groupBy(rows, (row) => row.organisation_id);
	return new Map(
		[...byCentre].map(([id, waiting]) => [
			id,
			new Set(waiting.map((row) => Buffer.from(row.envelope_sha256).toString('hex'))),
		]),
	);
}
