import { sql } from 'kysely';
import type { Tx } from '../connection.ts';
import type { OrganisationId } from '../schema.ts';

/** A mail as it waits or went. */
export interface OutgoingMail {
	readonly id: string;
	readonly toAddress: string;
	readonly subject: string;
	readonly text: string;
	readonly queuedAt: Temporal.Instant;
	readonly attempts: number;
	/** null: sent, or given up. */
	readonly nextAttemptAt: Temporal.Instant | null;
	readonly sentAt: Temporal.Instant | null;
	readonly lastError: string | null;
}

const select = (tx: Tx) =>
	tx
		.selectFrom('outgoing_mail')
		.select([
			'id',
			'to_address',
			'subject',
			'text',
			'queued_at',
			'attempts',
			'next_attempt_at',
			'sent_at',
			'last_error',
		]);

type Row = Awaited<ReturnType<ReturnType<typeof select>['execute']>>[number];

const toMail = (row: Row): OutgoingMail => ({
	id: row.id,
	toAddress: row.to_address,
	subject: row.subject,
	text: row.text,
	queuedAt: row.queued_at,
	attempts: row.attempts,
	nextAttemptAt: row.next_attempt_at,
	sentAt: row.sent_at,
	lastError: row.last_error,
});

/** Puts a mail into the queue. */
export async function insertMail(
	tx: Tx,
	organisationId: OrganisationId,
	mail: { readonly id: string; readonly to: string; readonly subject: string; readonly text: string },
	now: Temporal.Instant,
): Promise<void> {
	await tx
		.insertInto('outgoing_mail')
		.values({
			id: mail.id,
			organisation_id: organisationId,
			to_address: mail.to,
			subject: mail.subject,
			text: mail.text,
			queued_at: now.toString(),
			next_attempt_at: now.toString(),
		})
		.execute();
}

/**
 * Takes the next mail that is due, counting the attempt and setting the one after it: whoever dies in the middle
 * leaves it to be tried again then, and two processes never take the same one.
 */
export async function claimMail(
	tx: Tx,
	now: Temporal.Instant,
	waitAfter: (attempts: number) => Temporal.Duration | null,
): Promise<OutgoingMail | undefined> {
	const row = await select(tx)
		.where('sent_at', 'is', null)
		.where('next_attempt_at', '<=', sql<Temporal.Instant>`${now.toString()}::timestamptz`)
		.orderBy('next_attempt_at')
		.limit(1)
		.forUpdate()
		.skipLocked()
		.executeTakeFirst();
	if (!row) return undefined;
	const wait = waitAfter(row.attempts + 1);
	await tx
		.updateTable('outgoing_mail')
		.set({ attempts: row.attempts + 1, next_attempt_at: wait === null ? null : now.add(wait).toString() })
		.where('id', '=', row.id)
		.execute();
	return toMail(row);
}

/** Notes how an attempt ended. */
export async function noteMail(
	tx: Tx,
	id: string,
	outcome: { readonly sentAt: Temporal.Instant } | { readonly error: string },
): Promise<void> {
	const set =
		'sentAt' in outcome
			? // What was sent is not kept: a one-time link in it would still open.
				{ sent_at: outcome.sentAt.toString(), next_attempt_at: null, last_error: null, text: '' }
			: { last_error: outcome.error };
	await tx.updateTable('outgoing_mail').set(set).where('id', '=', id).execute();
}

/** Lets everything that was given up be tried again. */
export async function retryMail(tx: Tx, now: Temporal.Instant): Promise<void> {
	await tx
		.updateTable('outgoing_mail')
		.set({ next_attempt_at: now.toString(), attempts: 0 })
		.where('sent_at', 'is', null)
		// One that somebody is sending just now, or that waits for its turn, must not go out twice.
		.where('next_attempt_at', 'is', null)
		.where('last_error', 'is not', null)
		.execute();
}

/** The newest mails, those that did not go out first. */
export async function listMail(tx: Tx, limit: number): Promise<readonly OutgoingMail[]> {
	const rows = await select(tx)
		.orderBy(sql`sent_at IS NOT NULL`)
		.orderBy('queued_at', 'desc')
		.limit(limit)
		.execute();
	return rows.map(toMail);
}
