import { err, ok, type Result } from '@schutznetz/kernel';
import { Secret, TOTP } from 'otpauth';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation } from '../db/index.ts';
import {
	type Failures,
	lockAccount,
	renewAccount,
	setCodeFailures,
	useCodeStep,
} from '../db/team/accounts.ts';
import { deleteSession, readSession } from '../db/team/staff-sessions.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import { beginSession, type Session } from './sessions.ts';
import { failOnce, type Locked, lockOf, refusalOf } from './throttle.ts';

/** How long one code stands. Apps on phones know no other period reliably. */
const stepSeconds = 30;

const totpOf = (secret: Uint8Array, label = ''): TOTP =>
	new TOTP({
		issuer: 'Schutznetz',
		label,
		secret: new Secret({ buffer: new Uint8Array(secret).buffer }),
		period: stepSeconds,
	});

/** What an authenticator app reads: as a QR code, a link, or typed from the secret in base32. */
export function describeSecondFactor(secret: Uint8Array, name: string): { secret: string; uri: string } {
	const totp = totpOf(secret, name);
	return { secret: totp.secret.base32, uri: totp.toString() };
}

/** The time step that a code is of: this half minute, or one to either side; `undefined` for any other code. */
export function stepOfCode(secret: Uint8Array, code: string, now: Temporal.Instant): number | undefined {
	const timestamp = now.epochMilliseconds;
	const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 });
	return delta === null ? undefined : Math.floor(timestamp / 1000 / stepSeconds) + delta;
}

/** Why a code was not taken. */
export type CodeRefusal =
	| { readonly kind: 'wrong-code'; readonly triesLeft: number }
	| Locked
	/** The session that asked has ended. */
	| { readonly kind: 'signed-out' };

/**
 * Takes the code of the second factor: of this half minute, or one step to either side for clocks that are off.
 * A code that was taken once, and every earlier one, is wrong from then on.
 *
 * @returns the token of a new, open session; the one that asked has ended
 */
export async function enterCode(
	db: Db,
	session: Session,
	code: string,
	now: Temporal.Instant,
): Promise<Result<{ token: string }, CodeRefusal>> {
	return inOrganisation(db, session.organisationId, async (tx) => {
		const account = await lockAccount(tx, session.accountId);
		// A password that was changed meanwhile has ended what the old one began.
		if (!(await readSession(tx, session.tokenSha256))) return err({ kind: 'signed-out' });
		const failures: Failures = { count: account.failedCodes, lockedUntil: account.codesLockedUntil };
		const lock = lockOf(failures, now);
		if (lock) return err(lock);

		const step = stepOfCode(account.totpSecret, code, now) ?? -1;
		if (step <= account.totpLastStep) {
			const failed = failOnce(failures, now);
			await setCodeFailures(tx, session.accountId, failed);
			return err(refusalOf('wrong-code', failed, now));
		}
		await useCodeStep(tx, session.accountId, step);
		await deleteSession(tx, session.tokenSha256);
		return ok({ token: await beginSession(tx, session, 'open', session, now) });
	});
}

/** Puts a new second factor in the place of the old one; a code proves that the app has it. */
export async function renewSecondFactor(
	db: Db,
	session: Session,
	{ secret, code }: { readonly secret: Uint8Array; readonly code: string },
	now: Temporal.Instant,
): Promise<Result<void, ProofDue | { readonly kind: 'wrong-code' }>> {
	const proven = checkProof(session, now);
	if (!proven.ok) return proven;
	const lastStep = stepOfCode(secret, code, now);
	if (lastStep === undefined) return err({ kind: 'wrong-code' });
	await inOrganisation(db, session.organisationId, async (tx) => {
		await renewAccount(tx, session.accountId, { totp: { secret, lastStep } });
		await appendAuditEntry(tx, session.organisationId, {
			actor: session.accountId,
			action: 'second-factor-renewed',
			facts: {},
		});
	});
	return ok(undefined);
}
