import { claimMail, type Db, inOrganisation, noteMail, type OrganisationId } from '../db/index.ts';
import type { Deliver } from './deliver.ts';

/** Minutes until the next attempt, by the number of those that failed; after the last one somebody has to say so. */
const waits = [1, 5, 30, 120, 720] as const;

const waitAfter = (attempts: number): Temporal.Duration | null => {
	const minutes = waits[attempts - 1];
	return minutes === undefined ? null : Temporal.Duration.from({ minutes });
};

/**
 * Sends what is due of one organisation, one after the other. A mail that fails waits longer each time and is given
 * up after five further attempts; what is kept of a failure is its code, never an address or what a server said.
 */
export async function sendWaiting(
	db: Db,
	organisationId: OrganisationId,
	deliver: Deliver,
	now: () => Temporal.Instant,
): Promise<{ readonly sent: number; readonly failed: number }> {
	const count = { sent: 0, failed: 0 };
	const startedAt = now();
	for (;;) {
		const mail = await inOrganisation(db, organisationId, (tx) => claimMail(tx, startedAt, waitAfter));
		if (!mail) return count;
		const error = await deliver({
			id: mail.id,
			to: mail.toAddress,
			subject: mail.subject,
			text: mail.text,
		}).then(
			() => undefined,
			(reason: unknown) => codeOf(reason),
		);
		const outcome = error === undefined ? { sentAt: now() } : { error };
		await inOrganisation(db, organisationId, (tx) => noteMail(tx, mail.id, outcome));
		if (error === undefined) count.sent += 1;
		else count.failed += 1;
	}
}

/** "EENVELOPE 550", "ECONNECTION": the message itself may quote an address. */
function codeOf(reason: unknown): string {
	if (!(reason instanceof Error)) return 'unknown';
	const { code, responseCode } = reason as { code?: unknown; responseCode?: unknown };
	return [typeof code === 'string' ? code : reason.name, typeof responseCode === 'number' ? responseCode : '']
		.join(' ')
		.trim();
}
