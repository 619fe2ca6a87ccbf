import { assertNever, type Result } from '@schutznetz/kernel';
import type { ApiProblem, Refusal } from './api.ts';
import type { CodeProblem } from './core/prove-identity.ts';
import type { OwnDevice } from './device-store.ts';
import { type PasskeyProblem, usePasskey } from './passkey.ts';
import type { Vault } from './vault.svelte.ts';
import {
	readWireAttempt,
	readWirePasskeyOptions,
	readWireProven,
	readWireResponse,
	type UnlockerKind,
	type WireProven,
} from './wire.ts';

export type SignInStep = 'password' | 'recovery' | 'second-factor' | 'new-password';
export type SignInProblem =
	| { readonly kind: 'wrong-password' | 'wrong-code'; readonly triesLeft: number | undefined }
	/** `until` is an ISO instant; undefined where the server did not say. */
	| { readonly kind: 'locked-until'; readonly until: string | undefined }
	| { readonly kind: 'wrong-recovery-code' }
	| { readonly kind: 'unreadable-code'; readonly problem: CodeProblem }
	/** Too much time went by between two steps, or the session has ended: start again. */
	| { readonly kind: 'start-again' }
	/** A new password wants a proof of the last minutes, not only an open page. */
	| { readonly kind: 'proof-due' }
	| { readonly kind: 'offline' | 'server-away' }
	/** The worker or WebAssembly does not run in this browser, or the server cannot answer OPAQUE. */
	| { readonly kind: 'opaque-unavailable' }
	/** An answer that this page does not know: the page is older or newer than the server. */
	| { readonly kind: 'not-understood' }
	| PasskeyProblem
	/** The server does not know it, or its answer is not good. */
	| { readonly kind: 'passkey-refused' }
	| { readonly kind: 'device-refused' }
	| { readonly kind: 'too-short'; readonly dueCharacters: number }
	| { readonly kind: 'not-the-same' };

export const leastPasswordCharacters = 12;

/** The steps from a name to an open vault; the same for signing in and for unlocking in place. */
export class SignIn {
	step = $state<SignInStep>('password');
	problem = $state.raw<SignInProblem>();
	isBusy = $state(false);
	#unlocker: UnlockerKind = 'password';
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** Another way in, or back to the first step; what was refused before is no longer shown. */
	goTo(step: 'password' | 'recovery'): void {
		this.step = step;
		this.problem = undefined;
	}

	withPassword(name: string, password: string): Promise<void> {
		return this.#run('password', async () => {
			const { api, core } = this.#vault;
			const request = await core.call('startSignIn', name, password);
			const hello = { name, request };
			const started = await api.send('POST', '/api/sign-in/start', hello, readWireAttempt);
			if (!started.ok) return this.#refuse(started.error);
			const { attempt, response } = started.value;
			const finished = await core.call('finishSignIn', response);
			if (!finished.ok && finished.error.kind === 'malformed') {
				this.problem = { kind: 'not-understood' };
				return;
			}
			// Who guesses learns of it here; the server is told, so that it can count and say how many tries are left.
			const finish = finished.ok ? finished.value.finish : null;
			await this.#proven(await api.send('POST', '/api/sign-in/finish', { attempt, finish }, readWireProven));
		});
	}

	withRecoveryCode(name: string, typed: string): Promise<void> {
		return this.#run('recovery', async () => {
			const { api, core } = this.#vault;
			const code = await core.call('proveRecoveryCode', typed);
			if (!code.ok) {
				this.problem = { kind: 'unreadable-code', problem: code.error };
				return;
			}
			const proven = { name, proof: code.value.proof };
			await this.#proven(await api.send('POST', '/api/sign-in/recovery', proven, readWireProven));
		});
	}

	/** A passkey is both factors at once. It says itself whose it is. */
	withPasskey(): Promise<void> {
		return this.#run('passkey', async () => {
			const { api, core } = this.#vault;
			const started = await api.send('POST', '/api/sign-in/passkey/start', {}, readWirePasskeyOptions);
			if (!started.ok) return this.#refuse(started.error);
			const { options } = started.value;
			const used = await usePasskey(options);
			if (!used.ok) {
				this.problem = used.error;
				return;
			}
			await core.call('provePasskey', used.value.prf);
			const { challenge } = options as { readonly challenge: string };
			const answer = { response: used.value.response, challenge };
			await this.#proven(await api.send('POST', '/api/sign-in/passkey/finish', answer, readWireProven));
		});
	}

	/** The device of this browser: one factor, as it asks nobody for a finger or a PIN. */
	withDevice({ unlockerId, key }: OwnDevice): Promise<void> {
		return this.#run('device', async () => {
			const { api, core } = this.#vault;
			const { proof } = await core.call('proveDevice', key);
			const proven = { id: unlockerId, proof };
			await this.#proven(await api.send('POST', '/api/sign-in/device', proven, readWireProven));
		});
	}

	/** What was proven first: another kind stands in for the code of the app. */
	get firstProof(): UnlockerKind {
		return this.#unlocker;
	}

	withSecondFactor(code: string): Promise<void> {
		return this.#run(this.#unlocker, async () => {
			const { api } = this.#vault;
			const digits = { code: code.replace(/\s/g, '') };
			await this.#proven(await api.send('POST', '/api/sign-in/code', digits, readWireProven));
		});
	}

	setPassword(password: string, again: string): Promise<void> {
		return this.#run(this.#unlocker, async () => {
			if ([...password].length < leastPasswordCharacters) {
				this.problem = { kind: 'too-short', dueCharacters: leastPasswordCharacters };
				return;
			}
			if (password !== again) {
				this.problem = { kind: 'not-the-same' };
				return;
			}
			const { api, core } = this.#vault;
			const request = await core.call('startNewPassword', password);
			const started = await api.send('POST', '/api/password/start', { request }, readWireResponse);
			if (!started.ok) return this.#refuse(started.error);
			const finished = await core.call('finishNewPassword', started.value.response);
			if (!finished.ok) {
				this.problem = { kind: 'not-understood' };
				return;
			}
			const stored = await api.send('POST', '/api/password/finish', finished.value);
			if (!stored.ok) return this.#refuse(stored.error);
			await this.#enter();
		});
	}

	/** Whoever remembers the old password after all keeps it. */
	keepPassword(): Promise<void> {
		return this.#run(this.#unlocker, () => this.#enter());
	}

	async #proven(answer: Result<WireProven, ApiProblem>): Promise<void> {
		if (!answer.ok) return this.#refuse(answer.error);
		if (answer.value.kind === 'second-factor-due') {
			this.step = 'second-factor';
			return;
		}
		const opened = await this.#vault.open(this.#unlocker);
		if (!opened.ok && !this.#vault.teamless) {
			// What does not fit together is shown by the page from `vault.refusal`.
			if (this.#vault.state !== 'refused') this.#refuse(opened.error as ApiProblem);
			return;
		}
		if (this.#unlocker === 'recovery') this.step = 'new-password';
		else await this.#enter();
	}

	async #enter(): Promise<void> {
		await this.#vault.enter();
		this.step = 'password';
	}

	#refuse(error: ApiProblem): void {
		this.problem = problemOf(error);
		if (this.problem.kind === 'start-again' || this.problem.kind === 'proof-due') this.step = 'password';
	}

	async #run(unlocker: UnlockerKind, work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.problem = undefined;
		this.#unlocker = unlocker;
		try {
			// A lock on its way must not arrive behind the proof that opens the session again.
			await this.#vault.sessionLock.retry();
			await work();
		} catch {
			// Nothing but the worker throws here, and it throws where WebAssembly or the worker itself is refused.
			this.problem = { kind: 'opaque-unavailable' };
		} finally {
			this.isBusy = false;
		}
	}
}

/** What an answer of the sign-in means for who sits before it. */
function problemOf(error: ApiProblem): SignInProblem {
	switch (error.kind) {
		case 'offline':
		case 'server-away':
		case 'not-understood':
			return error;
		case 'signed-out':
		case 'locked':
			return { kind: 'start-again' };
		case 'refused':
			return refusalOf(error.answer);
		default:
			return assertNever(error);
	}
}

function refusalOf({ kind, triesLeft, until }: Refusal): SignInProblem {
	switch (kind) {
		case 'wrong-password':
		case 'wrong-code':
			return { kind, triesLeft: typeof triesLeft === 'number' ? triesLeft : undefined };
		case 'locked':
			return { kind: 'locked-until', until: typeof until === 'string' ? until : undefined };
		case 'wrong-recovery-code':
			return { kind };
		case 'proof-due':
			return { kind };
		case 'passkey-refused':
		case 'device-refused':
			return { kind };
		case 'attempt-ended':
			return { kind: 'start-again' };
		case 'opaque-unavailable':
			return { kind };
		default:
			return { kind: 'not-understood' };
	}
}
