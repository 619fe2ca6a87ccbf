import { callWorker, type WorkerCaller } from '../worker/call-worker.ts';
import { startWorker } from '../worker/start-worker.ts';
import { type Api, type ApiProblem, createApi } from './api.ts';
import workerUrl from './core/vault.worker.ts?worker&url';
import type { VaultCore } from './core/vault-core.ts';
import { leastPasswordCharacters } from './sign-in.svelte.ts';
import {
	readWireDone,
	readWireInvitation,
	readWireInvited,
	type WireInvitation,
	type WireInvited,
	type WireNewAccount,
} from './wire.ts';

export type JoinStep =
	/** The page has not looked for a code yet. */
	'starting' | 'code' | 'account' | 'words' | 'confirm' | 'second-factor' | 'done';
export type JoinProblem = {
	readonly kind:
		| 'codeUnknown'
		| 'codeUsed'
		| 'codeWithdrawn'
		| 'codeExpired'
		| 'nameRefused'
		| 'nameTaken'
		| 'wrongCode'
		| 'too-short'
		| 'not-the-same'
		| 'wrong-words'
		| 'offline'
		| 'server-away'
		| 'opaque-unavailable'
		| 'not-understood';
};

type Options = { readonly api: Api; readonly startCore: () => WorkerCaller<VaultCore> };

const refusals = [
	'codeUnknown',
	'codeUsed',
	'codeWithdrawn',
	'codeExpired',
	'nameRefused',
	'nameTaken',
	'wrongCode',
] as const;
const askedWords = 2;

/** The steps from a code to an account. Nothing is stored at the server before the last. */
export class Join {
	step = $state<JoinStep>('starting');
	problem = $state.raw<JoinProblem>();
	isBusy = $state(false);
	invitation = $state.raw<WireInvitation>();
	recoveryWords = $state.raw<readonly string[]>([]);
	/** Which of the words are asked for, from 0. */
	asked = $state.raw<readonly number[]>([]);
	secondFactor = $state.raw<WireInvited['secondFactor']>();
	/** Of the network; undefined where there is none yet. */
	fingerprint = $state<string>();
	name = $state('');
	readonly #options: Options;
	#core: WorkerCaller<VaultCore> | undefined;
	#code = '';
	#account: WireNewAccount | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Looks at a code, from the address or typed. */
	lookAt(code: string): Promise<void> {
		return this.#run(async () => {
			this.#code = code.replace(/^.*#/s, '').trim();
			if (this.#code === '') {
				this.step = 'code';
				return;
			}
			const looked = await this.#options.api.send(
				'POST',
				'/api/invitation/look',
				{ code: this.#code },
				readWireInvitation,
			);
			if (!looked.ok) {
				this.step = 'code';
				return this.#refuse(looked.error);
			}
			this.invitation = looked.value;
			this.step = 'account';
		});
	}

	choose(name: string, password: string, again: string): Promise<void> {
		return this.#run(async () => {
			this.name = name.trim().toLowerCase();
			if ([...password].length < leastPasswordCharacters) return this.#say('too-short');
			if (password !== again) return this.#say('not-the-same');
			this.#core ??= this.#options.startCore();
			const core = this.#core;
			const request = await core.call('startAccount', this.name, password);
			const { api } = this.#options;
			const asked = { code: this.#code, name: this.name, request };
			const answered = await api.send('POST', '/api/invitation/start', asked, readWireInvited);
			if (!answered.ok) return this.#refuse(answered.error);
			const made = await core.call('finishAccount', answered.value.response, answered.value.root);
			if (!made.ok) return this.#say('not-understood');
			this.#account = made.value.account;
			this.recoveryWords = made.value.recoveryWords;
			this.fingerprint = made.value.fingerprint;
			this.secondFactor = answered.value.secondFactor;
			this.step = 'words';
		});
	}

	/** The words are written down; two of them are asked for. */
	askWords(): void {
		const indices = this.recoveryWords.map((_, index) => index);
		this.asked = Array.from({ length: askedWords }, () => {
			const [random = 0] = crypto.getRandomValues(new Uint32Array(1));
			return indices.splice(random % indices.length, 1)[0] ?? 0;
		}).sort((a, b) => a - b);
		this.problem = undefined;
		this.step = 'confirm';
	}

	showWords(): void {
		this.problem = undefined;
		this.step = 'words';
	}

	confirmWords(typed: readonly string[]): void {
		const isRight = this.asked.every(
			(index, position) => typed[position]?.trim().toLowerCase() === this.recoveryWords[index],
		);
		this.problem = isRight ? undefined : { kind: 'wrong-words' };
		if (isRight) this.step = 'second-factor';
	}

	/** The last step: the account comes into being with a code that proves its second factor. */
	finish(totpCode: string): Promise<void> {
		return this.#run(async () => {
			if (!this.#account || !this.secondFactor)
				throw new Error('finish was called before there was an account');
			const whole = {
				code: this.#code,
				account: this.#account,
				totpSecret: this.secondFactor.bytes,
				totpCode: totpCode.replace(/\s/g, ''),
			};
			const done = await this.#options.api.send('POST', '/api/invitation/finish', whole, readWireDone);
			if (!done.ok) return this.#refuse(done.error);
			this.end();
			this.step = 'done';
		});
	}

	/** Forgets everything that was made here. */
	end(): void {
		this.#core?.end();
		this.#core = undefined;
		this.#account = undefined;
		this.#code = '';
		this.recoveryWords = [];
		this.secondFactor = undefined;
	}

	#say(kind: JoinProblem['kind']): void {
		this.problem = { kind };
	}

	#refuse(error: ApiProblem): void {
		if (error.kind === 'offline' || error.kind === 'server-away') {
			this.#say(error.kind);
			return;
		}
		const kind = error.kind === 'refused' ? refusals.find((one) => one === error.answer.kind) : undefined;
		this.#say(kind ?? 'not-understood');
		// A name is chosen anew; a code that is good no more ends everything.
		if (kind === 'nameTaken' || kind === 'nameRefused') this.step = 'account';
		else if (kind?.startsWith('code')) this.step = 'code';
	}

	async #run(work: () => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.problem = undefined;
		try {
			await work();
		} catch {
			// Nothing but the worker throws here, and it throws where WebAssembly or the worker itself is refused.
			this.#say('opaque-unavailable');
		} finally {
			this.isBusy = false;
		}
	}
}

/** What the page uses: the server's API and the worker that makes keys. */
export const newJoin = (): Join =>
	new Join({
		api: createApi({ fetch: (...args) => fetch(...args), isOnline: () => navigator.onLine }),
		startCore: () => callWorker<VaultCore>(startWorker(workerUrl)),
	});
