import { randomUUID, timingSafeEqual } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { err, ok, type Result } from '@schutznetz/kernel';
import { tokenHash } from '@schutznetz/vault/public';
import {
	accountName,
	finishSignIn,
	type MalformedMessage,
	startSignIn,
} from '@schutznetz/vault/public/opaque';
import { type Db, inOrganisation } from '../db/index.ts';
import {
	type AccountKey,
	type Failures,
	findAccountByName,
	lockAccount,
	type SignInRow,
	setPasswordFailures,
} from '../db/team/accounts.ts';
import { deleteSession, readSessionFailures, setSessionFailures } from '../db/team/staff-sessions.ts';
import { findDeviceOwner, readDeviceProofHash } from '../db/team/unlockers.ts';
import { type Admitted, admit, isSignedInAs } from './admit.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Session } from './sessions.ts';
import { failOnce, freeTries, type Locked, lockOf, noFailures, refusalOf } from './throttle.ts';
import { UnknownNames } from './unknown-names.ts';

const attemptMinutes = 2;
const mostAttempts = 10_000;

/** One sign-in between its two steps. */
interface Attempt {
	readonly name: string;
	/** Missing where no account has this name. */
	readonly account: AccountKey | undefined;
	readonly state: string;
	/** That the first step was answered with; null where no account has this name. */
	readonly opaqueRecord: string | null;
	/** Set where it counts on the session of a browser that is signed in. */
	readonly session: Session | undefined;
	readonly endsAt: Temporal.Instant;
}

/** Why somebody was not let in. */
export type SignInRefusal =
	| { readonly kind: 'wrong-password'; readonly triesLeft: number }
	| Locked
	| { readonly kind: 'attempt-ended' };

/**
 * Lets staff in by password or recovery code. A browser learns from the answer to its first step whether the
 * password was right, without ever sending the second: so each first step counts as a wrong try, and a good second
 * step takes all of them back. A name that nobody has gets the same answers, counts and waits.
 */
export class SignIn {
	readonly #db: Db;
	readonly #setup: string;
	readonly #leastMs: number;
	readonly #unknownNames = new UnknownNames();
	readonly #attempts = new BoundedMap<Attempt>(mostAttempts);

	/**
	 * @param setup - what `openOpaqueSetup` read
	 * @param leastMs - no answer comes sooner: an account is a write to the database, an unknown name is none
	 */
	constructor(db: Db, setup: string, leastMs = 150) {
		this.#db = db;
		this.#setup = setup;
		this.#leastMs = leastMs;
	}

	/** The first step: counts a try and answers the browser's OPAQUE request. */
	async start(
		typedName: string,
		request: string,
		current: Session | undefined,
		now: Temporal.Instant,
	): Promise<Result<{ attempt: string; response: string }, Locked | MalformedMessage>> {
		return this.#slowly(async () => {
			const name = accountName(typedName);
			const account = await findAccountByName(this.#db, name);
			const counted = account
				? await this.#countForAccount(account, current, now)
				: this.#countForName(name, now);
			if (!counted.ok) return counted;
			const { opaqueRecord, session } = counted.value;
			const started = await startSignIn(this.#setup, name, opaqueRecord, request);
			if (!started.ok) return started;
			const { state, response } = started.value;
			const attempt = randomUUID();
			const endsAt = now.add({ minutes: attemptMinutes });
			this.#attempts.set(attempt, { name, account, state, opaqueRecord, session, endsAt });
			return ok({ attempt, response });
		});
	}

	/**
	 * The second step.
	 *
	 * @param finish - null when the browser saw itself that the password was wrong
	 * @param current - the browser's session; one of the same account that is open or locked is open then
	 */
	async finish(
		attemptId: string,
		finish: string | null,
		current: Session | undefined,
		now: Temporal.Instant,
	): Promise<Result<Admitted, SignInRefusal>> {
		return this.#slowly(async () => {
			const attempt = this.#attempts.take(attemptId);
			if (!attempt || Temporal.Instant.compare(attempt.endsAt, now) <= 0) {
				return err({ kind: 'attempt-ended' });
			}
			const { account, name, state, opaqueRecord, session } = attempt;
			const finished = await finishSignIn(state, finish ?? '');
			if (!account) return err(refusalOf('wrong-password', this.#unknownNames.read(name), now));
			return inOrganisation(this.#db, account.organisationId, async (tx) => {
				const row = await lockAccount(tx, account.accountId);
				// The password was changed meanwhile: the old one opens nothing any more.
				if (row.opaqueRecord !== opaqueRecord) return err({ kind: 'attempt-ended' });
				const onSession = session && (await readSessionFailures(tx, session.tokenSha256));
				if (!finished.ok) {
					const failures =
						onSession === undefined ? failuresOf(row) : { count: onSession, lockedUntil: null };
					return err(refusalOf('wrong-password', failures, now));
				}
				if (session) await setSessionFailures(tx, session.tokenSha256, 0);
				else await setPasswordFailures(tx, account.accountId, noFailures);
				return ok(await admit(tx, account, current, 'password', now));
			});
		});
	}

	/**
	 * Lets in by recovery code. No wait holds it up: 128 random bits cannot be guessed, and it is the way in for
	 * somebody whose account a stranger keeps locked.
	 */
	async recover(
		typedName: string,
		proof: Uint8Array,
		current: Session | undefined,
		now: Temporal.Instant,
	): Promise<Result<Admitted, { readonly kind: 'wrong-recovery-code' }>> {
		return this.#slowly(async () => {
			const refusal = err({ kind: 'wrong-recovery-code' } as const);
			const account = await findAccountByName(this.#db, accountName(typedName));
			if (!account) return refusal;
			return inOrganisation(this.#db, account.organisationId, async (tx) => {
				const row = await lockAccount(tx, account.accountId);
				if (!timingSafeEqual(tokenHash(proof), row.recoveryProofHash)) return refusal;
				await setPasswordFailures(tx, account.accountId, noFailures);
				return ok(await admit(tx, account, current, 'recovery', now));
			});
		});
	}

	/**
	 * Lets in by a device that was paired, which says itself whose it is. Its proof has 256 random bits, so nothing
	 * counts tries.
	 */
	async withDevice(
		{ unlockerId, proof }: { readonly unlockerId: string; readonly proof: Uint8Array },
		current: Session | undefined,
		now: Temporal.Instant,
	): Promise<Result<Admitted, { readonly kind: 'device-refused' }>> {
		return this.#slowly(async () => {
			const refusal = err({ kind: 'device-refused' } as const);
			const account = await findDeviceOwner(this.#db, unlockerId);
			if (!account) return refusal;
			return inOrganisation(this.#db, account.organisationId, async (tx) => {
				await lockAccount(tx, account.accountId);
				const proofHash = await readDeviceProofHash(tx, unlockerId);
				if (!proofHash || !timingSafeEqual(tokenHash(proof), proofHash)) return refusal;
				return ok(await admit(tx, account, current, 'device', now));
			});
		});
	}

	#countForAccount(
		account: AccountKey,
		current: Session | undefined,
		now: Temporal.Instant,
	): Promise<Result<Counted, Locked>> {
		const { organisationId, accountId } = account;
		return inOrganisation(this.#db, organisationId, async (tx): Promise<Result<Counted, Locked>> => {
			const row = await lockAccount(tx, accountId);
			const { opaqueRecord } = row;
			if (isSignedInAs(current, account)) {
				const failed = (await readSessionFailures(tx, current.tokenSha256)) ?? freeTries;
				if (failed < freeTries) {
					await setSessionFailures(tx, current.tokenSha256, failed + 1);
					return ok({ opaqueRecord, session: current });
				}
				await deleteSession(tx, current.tokenSha256);
			}
			const failures = failuresOf(row);
			const lock = lockOf(failures, now);
			if (lock) return err(lock);
			await setPasswordFailures(tx, accountId, failOnce(failures, now));
			return ok({ opaqueRecord, session: undefined });
		});
	}

	#countForName(name: string, now: Temporal.Instant): Result<Counted, Locked> {
		const failures = this.#unknownNames.read(name);
		const lock = lockOf(failures, now);
		if (lock) return err(lock);
		this.#unknownNames.write(name, failOnce(failures, now));
		return ok({ opaqueRecord: null, session: undefined });
	}

	async #slowly<T>(work: () => Promise<T>): Promise<T> {
		const [done] = await Promise.all([work(), wait(this.#leastMs)]);
		return done;
	}
}

/** A try that was counted, on the session or else on the account or the name. */
interface Counted {
	/** Null where no account has the name. */
	readonly opaqueRecord: string | null;
	readonly session: Session | undefined;
}

const failuresOf = ({ failedAttempts, lockedUntil }: SignInRow): Failures => ({
	count: failedAttempts,
	lockedUntil,
});
