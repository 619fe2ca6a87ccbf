import { err, ok, type Result } from '@schutznetz/kernel';
import {
	generateAuthenticationOptions,
	generateRegistrationOptions,
	verifyAuthenticationResponse,
	verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Db, inOrganisation } from '../db/index.ts';
import { lockAccount } from '../db/team/accounts.ts';
import {
	type Credential,
	findCredentialOwner,
	listCredentialIds,
	readCredential,
	setCredentialCounter,
} from '../db/team/unlockers.ts';
import { type Admitted, admit } from './admit.ts';
import { BoundedMap } from './bounded-map.ts';
import { checkProof, type ProofDue } from './fresh-proof.ts';
import type { Session } from './sessions.ts';

const attemptMinutes = 5;
const mostAttempts = 10_000;

/** Where a passkey is good: this host, reached at this origin. */
export interface RelyingParty {
	readonly host: string;
	readonly origin: string;
}

type RegistrationOptions = Awaited<ReturnType<typeof generateRegistrationOptions>>;
type AuthenticationOptions = Awaited<ReturnType<typeof generateAuthenticationOptions>>;
/** As a browser gives them, through JSON; the library finds out whether they are what they should be. */
export type RegistrationResponse = Parameters<typeof verifyRegistrationResponse>[0]['response'];
export type AuthenticationResponse = Parameters<typeof verifyAuthenticationResponse>[0]['response'];

/** The passkey's answer is not good, or came too late. */
export interface PasskeyRefusal {
	readonly kind: 'passkey-refused' | 'attempt-ended';
}

interface Attempt {
	readonly challenge: string;
	readonly endsAt: Temporal.Instant;
}

/**
 * Passkeys, which verify their user by a finger, a face or a PIN each time. Their PRF, which opens the vault, is
 * between browser and authenticator alone: nothing of it comes here. They are found without a name, so that no answer
 * says which accounts have one.
 */
export class Passkeys {
	readonly #db: Db;
	readonly #attempts = new BoundedMap<Attempt>(mostAttempts);

	constructor(db: Db) {
		this.#db = db;
	}

	/** What a browser makes a new passkey with. */
	async startRegistration(
		session: Session,
		{ host }: RelyingParty,
		now: Temporal.Instant,
	): Promise<Result<RegistrationOptions, ProofDue>> {
		const proven = checkProof(session, now);
		if (!proven.ok) return proven;
		const known = await inOrganisation(this.#db, session.organisationId, (tx) =>
			listCredentialIds(tx, session.accountId),
		);
		const options = await generateRegistrationOptions({
			rpName: 'Schutznetz',
			rpID: host,
			userName: session.name,
			userID: new TextEncoder().encode(session.accountId),
			userDisplayName: session.name,
			attestationType: 'none',
			excludeCredentials: known.map((id) => ({ id })),
			authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
		});
		this.#remember(`registration ${session.accountId}`, options.challenge, now);
		return ok(options);
	}

	/** Checks a new passkey; it is stored with the wrapping that its PRF opens. */
	async finishRegistration(
		session: Session,
		response: RegistrationResponse,
		{ host, origin }: RelyingParty,
		now: Temporal.Instant,
	): Promise<Result<Credential, PasskeyRefusal>> {
		const expectedChallenge = this.#take(`registration ${session.accountId}`, now);
		if (expectedChallenge === undefined) return err({ kind: 'attempt-ended' });
		const verified = await verifyRegistrationResponse({
			response,
			expectedChallenge,
			expectedOrigin: origin,
			expectedRPID: host,
			requireUserVerification: true,
		}).catch(() => undefined);
		if (!verified?.verified) return err({ kind: 'passkey-refused' });
		const { id, publicKey, counter } = verified.registrationInfo.credential;
		return ok({ id, publicKey, counter });
	}

	/** What any browser asks any passkey of this host with. */
	async startSignIn({ host }: RelyingParty, now: Temporal.Instant): Promise<AuthenticationOptions> {
		const options = await generateAuthenticationOptions({ rpID: host, userVerification: 'required' });
		this.#remember(`sign-in ${options.challenge}`, options.challenge, now);
		return options;
	}

	/** Lets in by passkey: both factors at once. */
	async finishSignIn(
		response: AuthenticationResponse,
		challenge: string,
		current: Session | undefined,
		{ host, origin }: RelyingParty,
		now: Temporal.Instant,
	): Promise<Result<Admitted, PasskeyRefusal>> {
		const refusal = err({ kind: 'passkey-refused' } as const);
		const expectedChallenge = this.#take(`sign-in ${challenge}`, now);
		if (expectedChallenge === undefined) return err({ kind: 'attempt-ended' });
		const account = await findCredentialOwner(this.#db, response.id);
		if (!account) return refusal;
		return inOrganisation(this.#db, account.organisationId, async (tx) => {
			await lockAccount(tx, account.accountId);
			const credential = await readCredential(tx, response.id);
			if (!credential) return refusal;
			const verified = await verifyAuthenticationResponse({
				response,
				expectedChallenge,
				expectedOrigin: origin,
				expectedRPID: host,
				credential: { ...credential, publicKey: new Uint8Array(credential.publicKey) },
				requireUserVerification: true,
			}).catch(() => undefined);
			if (!verified?.verified) return refusal;
			await setCredentialCounter(tx, response.id, verified.authenticationInfo.newCounter);
			return ok(await admit(tx, account, current, 'passkey', now));
		});
	}

	#remember(name: string, challenge: string, now: Temporal.Instant): void {
		this.#attempts.set(name, { challenge, endsAt: now.add({ minutes: attemptMinutes }) });
	}

	#take(name: string, now: Temporal.Instant): string | undefined {
		const attempt = this.#attempts.take(name);
		return attempt && Temporal.Instant.compare(now, attempt.endsAt) < 0 ? attempt.challenge : undefined;
	}
}
