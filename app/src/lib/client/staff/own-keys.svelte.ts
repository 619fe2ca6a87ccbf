import type { Result } from '@schutznetz/kernel';
import type { ApiProblem } from './api.ts';
import { deviceStore, type OwnDevice } from './device-store.ts';
import { type KeyProblem, keyProblemOf } from './key-problem.ts';
import { makePasskey, usePasskey } from './passkey.ts';
import { leastPasswordCharacters } from './sign-in.svelte.ts';
import type { Vault } from './vault.svelte.ts';
import {
	readWireDone,
	readWireNewSecondFactor,
	readWirePasskeyOptions,
	readWireResponse,
	readWireSessions,
	readWireVault,
	readWireWaysIn,
	type WireOwnSession,
	type WireSecondFactor,
	type WireWaysIn,
} from './wire.ts';

/** What was done last, for the page to say so. */
export type KeyDone =
	| 'passkey-added'
	| 'unlocker-removed'
	| 'code-renewed'
	| 'second-factor-renewed'
	| 'sessions-ended'
	| 'master-key-renewed'
	| 'code-fits'
	| 'passkey-fits'
	| 'device-added'
	| 'device-fits';

/** One's own ways in: what there is, what is added, renewed and taken away, and whether it still works. */
export class OwnKeys {
	waysIn = $state.raw<WireWaysIn>();
	sessions = $state.raw<readonly WireOwnSession[]>([]);
	problem = $state.raw<KeyProblem>();
	done = $state<KeyDone>();
	/** A new code's words, shown and printed once. */
	words = $state.raw<readonly string[]>();
	secondFactor = $state.raw<WireSecondFactor>();
	/** The device of this browser, whosever it is. */
	ownDevice = $state.raw<OwnDevice>();
	isBusy = $state(false);
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	load(): Promise<void> {
		return this.#run(() => this.#fetch());
	}

	addPasskey(): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			const started = await api.send('POST', '/api/unlockers/passkey/start', {}, readWirePasskeyOptions);
			if (!started.ok) return this.#refuse(started.error);
			const made = await makePasskey(started.value.options);
			if (!made.ok) return this.#say(made.error);
			const unlocker = await core.call('makePasskey', made.value.prf);
			const whole = { ...unlocker, response: made.value.response };
			await this.#store('/api/unlockers/passkey/finish', whole, 'passkey-added');
		});
	}

	remove(id: string): Promise<void> {
		return this.#run(async () => {
			const removed = await this.#vault.api.send('DELETE', `/api/unlockers/${id}`);
			if (removed.ok && id === this.ownDevice?.unlockerId) await deviceStore.forget();
			await this.#after(removed, 'unlocker-removed');
		});
	}

	renewCode(): Promise<void> {
		return this.#run(async () => {
			const { words, ...stored } = await this.#vault.core.call('makeRecoveryCode');
			if (await this.#store('/api/unlockers/recovery', stored, 'code-renewed')) this.words = words;
		});
	}

	/** After a loss: everything anew, but the passkeys and devices that are still at hand. */
	renewMasterKey(password: string, again: string, keptIds: readonly string[]): Promise<void> {
		return this.#run(async () => {
			if ([...password].length < leastPasswordCharacters) {
				return this.#say({ kind: 'too-short', dueCharacters: leastPasswordCharacters });
			}
			if (password !== again) return this.#say({ kind: 'not-the-same' });
			const { api, core } = this.#vault;
			const wire = await api.get('/api/vault', readWireVault);
			if (!wire.ok) return this.#refuse(wire.error);
			const kept = wire.value.unlockers.filter(({ id }) => id && keptIds.includes(id));
			const request = await core.call('startNewPassword', password);
			const started = await api.send('POST', '/api/password/start', { request }, readWireResponse);
			if (!started.ok) return this.#refuse(started.error);
			const made = await core.call('makeMasterKey', started.value.response, kept);
			if (!made.ok) return this.#say({ kind: 'not-understood' });
			const { stored, words } = made.value;
			const answer = await api.send('POST', '/api/unlockers/master', stored, readWireDone);
			// Without an answer nobody here knows which master key is the true one: whoever unlocks anew finds out.
			if (!answer.ok && answer.error.kind !== 'refused') return this.#vault.lock();
			if (!answer.ok) return this.#refuse(answer.error);
			await core.call('keepMasterKey');
			this.words = words;
			await this.#after(answer, 'master-key-renewed');
		});
	}

	startSecondFactor(): Promise<void> {
		return this.#run(async () => {
			const { api } = this.#vault;
			const started = await api.send('POST', '/api/second-factor/start', {}, readWireNewSecondFactor);
			if (started.ok) this.secondFactor = started.value;
			else this.#refuse(started.error);
		});
	}

	finishSecondFactor(code: string): Promise<void> {
		return this.#run(async () => {
			const { bytes } = this.secondFactor ?? { bytes: '' };
			const whole = { bytes, code: code.replace(/\s/g, '') };
			if (await this.#store('/api/second-factor/finish', whole, 'second-factor-renewed')) {
				this.secondFactor = undefined;
			}
		});
	}

	/** @param id - null for all but this one */
	endSessions(id: string | null): Promise<void> {
		return this.#run(async () => {
			const which = id === null ? { others: true } : { id };
			await this.#after(await this.#vault.api.send('DELETE', '/api/sessions', which), 'sessions-ended');
		});
	}

	/** The drill: does the code on the paper still open this account? Nothing is changed but the day. */
	tryCode(typed: string): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			const wire = await api.get('/api/vault', readWireVault);
			if (!wire.ok) return this.#refuse(wire.error);
			const tried = await core.call('tryRecoveryCode', typed, wire.value.unlockers);
			if (tried.ok) return this.#drilled('code-fits');
			const { error } = tried;
			this.#say(error.kind === 'other-code' ? error : { kind: 'unreadable-code', problem: error });
		});
	}

	/** The same for a passkey: it is asked for, and has to open what it is for. */
	tryPasskey(): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			const wire = await api.get('/api/vault', readWireVault);
			if (!wire.ok) return this.#refuse(wire.error);
			const started = await api.send('POST', '/api/sign-in/passkey/start', {}, readWirePasskeyOptions);
			if (!started.ok) return this.#refuse(started.error);
			const used = await usePasskey(started.value.options);
			if (!used.ok) return this.#say(used.error);
			const fits = await core.call('tryPasskey', used.value.prf, wire.value.unlockers);
			if (fits) await this.#drilled('passkey-fits');
			else this.#say({ kind: 'passkey-refused' });
		});
	}

	/** The same for the device of this browser. */
	tryDevice(): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			const wire = await api.get('/api/vault', readWireVault);
			if (!wire.ok) return this.#refuse(wire.error);
			const device = await deviceStore.read();
			if (device && (await core.call('tryDevice', device.key, wire.value.unlockers))) {
				await this.#drilled('device-fits');
			} else this.#say({ kind: 'device-does-not-fit' });
		});
	}

	/** A second device has become one of the ways in. */
	deviceAdded(): Promise<void> {
		return this.#run(async () => {
			this.done = 'device-added';
			await this.#fetch();
		});
	}

	forgetWords(): void {
		this.words = undefined;
		this.done = undefined;
	}

	async #drilled(done: KeyDone): Promise<void> {
		await this.#after(await this.#vault.api.send('POST', '/api/unlockers/drill'), done);
	}

	async #store(path: string, body: object, done: KeyDone): Promise<boolean> {
		const stored = await this.#vault.api.send('POST', path, body, readWireDone);
		await this.#after(stored, done);
		return stored.ok;
	}

	async #after(result: Result<unknown, ApiProblem>, done: KeyDone): Promise<void> {
		if (!result.ok) return this.#refuse(result.error);
		this.done = done;
		await this.#fetch();
	}

	async #fetch(): Promise<void> {
		const { api } = this.#vault;
		const [waysIn, sessions] = await Promise.all([
			api.get('/api/unlockers', readWireWaysIn),
			api.get('/api/sessions', readWireSessions),
		]);
		if (!waysIn.ok) return this.#refuse(waysIn.error);
		if (!sessions.ok) return this.#refuse(sessions.error);
		this.waysIn = waysIn.value;
		this.ownDevice = await deviceStore.read();
		this.sessions = sessions.value.sessions;
	}

	#say(problem: KeyProblem): void {
		this.problem = problem;
	}

	#refuse(error: ApiProblem): void {
		this.problem = keyProblemOf(error);
	}

	async #run(work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.problem = undefined;
		this.done = undefined;
		try {
			await work();
		} finally {
			this.isBusy = false;
		}
	}
}
