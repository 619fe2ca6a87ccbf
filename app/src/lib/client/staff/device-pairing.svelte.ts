import type { Result } from '@schutznetz/kernel';
import type { ApiProblem } from './api.ts';
import type { ForeignPairing } from './core/devices.ts';
import { type KeyProblem, keyProblemOf } from './key-problem.ts';
import type { Vault } from './vault.svelte.ts';
import { readWireDone, readWirePairing, readWirePairingBegun } from './wire.ts';

export type DevicePairingStep =
	/** Nothing is under way. */
	| 'none'
	/** The words stand here, and wait for the new device. */
	| 'words'
	/** It has asked: a person compares. */
	| 'compare'
	/** It was said yes to, and sets itself up. */
	| 'answered'
	| 'done';

/** The old device's half of adding a second one. Nothing is added before a person has compared and said yes. */
export class DevicePairing {
	step = $state<DevicePairingStep>('none');
	problem = $state.raw<KeyProblem>();
	words = $state.raw<readonly string[]>([]);
	/** An ISO instant. */
	endsAt = $state('');
	digits = $state('');
	isBusy = $state(false);
	/** A person ended it: nothing was added. */
	wasEnded = $state(false);
	readonly #vault: Vault;
	#id = '';
	#isLooking = false;
	/** The yes, for as long as it is not known to have arrived. */
	#yes: object | undefined;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	begin(): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			const { id, words } = await core.call('beginPairing');
			const begun = await api.send('POST', '/api/pairing', { id }, readWirePairingBegun);
			if (!begun.ok) return this.#refuse(begun.error);
			this.#id = id;
			this.words = words;
			this.endsAt = begun.value.endsAt;
			this.step = 'words';
		});
	}

	/** Asked every few seconds while something is under way. */
	async look(): Promise<void> {
		const { step } = this;
		if (step === 'none' || step === 'done' || this.isBusy || this.#isLooking) return;
		this.#isLooking = true;
		try {
			const { api, core } = this.#vault;
			const looked = await api.send('POST', '/api/pairing/look', { id: this.#id }, readWirePairing);
			// Meanwhile a person has said yes, or ended it.
			if (this.step !== step) return;
			this.problem = undefined;
			if (!looked.ok) return this.#refuse(looked.error);
			const { state, request } = looked.value;
			if (state === 'done' && step === 'answered') return this.#end('done');
			if (step === 'words' && request !== null)
				await this.#compare(await core.call('readPairingRequest', request));
		} finally {
			this.#isLooking = false;
		}
	}

	async #compare(read: Result<{ digits: string }, ForeignPairing>): Promise<void> {
		if (read.ok) {
			this.words = [];
			this.digits = read.value.digits;
			this.step = 'compare';
			return;
		}
		await this.#tellEnd();
		this.#end('none');
		this.problem = read.error;
	}

	/** All digits are the same. */
	accept(): Promise<void> {
		return this.#run(async () => {
			const { api, core } = this.#vault;
			this.#yes ??= { id: this.#id, ...(await core.call('acceptDevice')) };
			const sent = await api.send('POST', '/api/pairing/answer', this.#yes, readWireDone);
			if (!sent.ok) return this.#refuse(sent.error);
			this.step = 'answered';
		});
	}

	/** They are not, or somebody thought better of it. */
	cancel(): Promise<void> {
		return this.#run(async () => {
			await this.#tellEnd();
			this.#end('none');
			this.wasEnded = true;
		});
	}

	/** The vault was closed, or the page left: nobody answers any more. */
	forget(): void {
		this.#end('none');
		this.problem = undefined;
	}

	async #tellEnd(): Promise<void> {
		await this.#vault.api.send('DELETE', '/api/pairing', { id: this.#id });
	}

	#end(step: 'none' | 'done'): void {
		this.step = step;
		this.words = [];
		this.digits = '';
		this.#id = '';
		this.#yes = undefined;
	}

	#refuse(error: ApiProblem): void {
		this.problem = keyProblemOf(error);
		// A connection that is away comes back; whatever else there is ends it.
		if (this.problem.kind !== 'offline' && this.problem.kind !== 'server-away') this.#end('none');
	}

	async #run(work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.problem = undefined;
		this.wasEnded = false;
		try {
			await work();
		} finally {
			this.isBusy = false;
		}
	}
}
