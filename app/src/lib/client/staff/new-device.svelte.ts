import { callWorker, type WorkerCaller } from '../worker/call-worker.ts';
import { startWorker } from '../worker/start-worker.ts';
import { type Api, createApi } from './api.ts';
import workerUrl from './core/vault.worker.ts?worker&url';
import type { VaultCore } from './core/vault-core.ts';
import { type DeviceStore, deviceStore } from './device-store.ts';
import { type KeyProblem, keyProblemOf } from './key-problem.ts';
import { readWireDone, readWirePairingAnswer } from './wire.ts';

export type NewDeviceStep =
	| 'words'
	/** Three times the words were not the ones: from the beginning, with new ones. */
	| 'too-often'
	| 'compare'
	| 'done'
	/** There is a key in this browser already. */
	| 'here';

type Options = {
	readonly api: Api;
	readonly startCore: () => WorkerCaller<VaultCore>;
	readonly store: DeviceStore;
};

const mostMisses = 3;

/** The new device's half: it makes a key that stays in this browser, and becomes an unlocker when all was compared. */
export class NewDevice {
	step = $state<NewDeviceStep>('words');
	problem = $state.raw<KeyProblem>();
	digits = $state('');
	/** Whose device this has become. */
	name = $state('');
	isBusy = $state(false);
	readonly #options: Options;
	#core: WorkerCaller<VaultCore> | undefined;
	#misses = 0;
	#isLooking = false;
	#asked: { readonly id: string; readonly key: CryptoKey } | undefined;
	/** What this device has made of the old one's answer, and whether it was sent before. */
	#last: { readonly body: object; wasSent: boolean } | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	start(): Promise<void> {
		return this.#run(async () => {
			if (await this.#options.store.read()) this.step = 'here';
		});
	}

	/** The words as they stand on the old device. */
	ask(typed: string): Promise<void> {
		return this.#run(async () => {
			const { api, store } = this.#options;
			const made = await this.#worker.call('askPairing', typed);
			if (!made.ok) return this.#miss({ kind: 'unreadable-words', problem: made.error });
			const { id, request, digits, key } = made.value;
			// Found out before anything is asked: a browser that keeps nothing would lose the key in the end.
			const isKept = await store.keep({ unlockerId: '', key });
			await store.forget();
			if (!isKept) return this.#say({ kind: 'device-not-kept' });
			const asked = await api.send('POST', '/api/pairing/ask', { id, request }, readWireDone);
			if (!asked.ok) {
				const problem = keyProblemOf(asked.error);
				return problem.kind === 'pairing-ended' ? this.#miss(problem) : this.#say(problem);
			}
			this.#asked = { id, key };
			this.digits = digits;
			this.step = 'compare';
		});
	}

	/** Asked every few seconds until the old device has said yes, and the server has stored it. */
	async look(): Promise<void> {
		if (!this.#asked || this.#isLooking) return;
		this.#isLooking = true;
		try {
			if (this.#last || (await this.#collect(this.#asked))) await this.#finish();
		} finally {
			this.#isLooking = false;
		}
	}

	/** Whether the old device has answered, and this one has kept its key. */
	async #collect({ id, key }: { readonly id: string; readonly key: CryptoKey }): Promise<boolean> {
		const { api, store } = this.#options;
		const got = await api.send('POST', '/api/pairing/collect', { id }, readWirePairingAnswer);
		if (this.#asked?.id !== id) return false;
		this.problem = undefined;
		if (!got.ok) {
			const problem = keyProblemOf(got.error);
			if (isPassing(problem)) this.#say(problem);
			else this.#startOver(problem);
			return false;
		}
		if (got.value.answer === null) return false;
		const read = await this.#worker.call('readPairingAnswer', got.value.answer);
		if (!read.ok) {
			this.#startOver(read.error);
			return false;
		}
		const { unlockerId, name, proof, anchor } = read.value;
		// Kept before the server stores it: the other way round a closed tab would leave half a device.
		if (!(await store.keep({ unlockerId, key }))) {
			this.#startOver({ kind: 'device-not-kept' });
			return false;
		}
		this.name = name;
		this.#last = { body: { id, proof, anchor }, wasSent: false };
		return true;
	}

	async #finish(): Promise<void> {
		const last = this.#last;
		if (!last) return;
		const isAgain = last.wasSent;
		last.wasSent = true;
		const done = await this.#options.api.send('POST', '/api/pairing/finish', last.body, readWireDone);
		this.problem = undefined;
		const problem = done.ok ? undefined : keyProblemOf(done.error);
		if (problem && isPassing(problem)) return this.#say(problem);
		this.end();
		// An earlier call may have arrived without its answer: the key stays, and the sign-in shows what holds.
		if (!problem || isAgain) {
			this.step = problem ? 'here' : 'done';
			return;
		}
		await this.#options.store.forget();
		this.#startOver(problem);
	}

	/** Takes the key out of this browser; the account's list still has the device until its owner removes it. */
	forget(): Promise<void> {
		return this.#run(async () => {
			await this.#options.store.forget();
			this.step = 'words';
		});
	}

	/** Back to the beginning, with other words. */
	startAnew(): void {
		this.end();
		this.#misses = 0;
		this.problem = undefined;
		this.step = 'words';
	}

	/** Ends the worker and forgets what is under way. */
	end(): void {
		this.#core?.end();
		this.#core = undefined;
		this.#asked = undefined;
		this.#last = undefined;
		this.digits = '';
	}

	get #worker(): WorkerCaller<VaultCore> {
		this.#core ??= this.#options.startCore();
		return this.#core;
	}

	#miss(problem: KeyProblem): void {
		this.#misses += 1;
		if (this.#misses >= mostMisses) this.step = 'too-often';
		this.problem = problem;
	}

	#startOver(problem: KeyProblem): void {
		this.end();
		this.problem = problem;
		this.step = 'words';
	}

	#say(problem: KeyProblem): void {
		this.problem = problem;
	}

	async #run(work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.problem = undefined;
		try {
			await work();
		} finally {
			this.isBusy = false;
		}
	}
}

const isPassing = ({ kind }: KeyProblem): boolean => kind === 'offline' || kind === 'server-away';

/** What the page uses: the server's API, the worker that makes keys, and this browser's storage. */
export const newDevice = (): NewDevice =>
	new NewDevice({
		api: createApi({ fetch: (...args) => fetch(...args), isOnline: () => navigator.onLine }),
		startCore: () => callWorker<VaultCore>(startWorker(workerUrl)),
		store: deviceStore,
	});
