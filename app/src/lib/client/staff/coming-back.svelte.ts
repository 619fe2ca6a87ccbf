import { callWorker, type WorkerCaller } from '../worker/call-worker.ts';
import { startWorker } from '../worker/start-worker.ts';
import { type Api, type ApiProblem, createApi } from './api.ts';
import workerUrl from './core/vault.worker.ts?worker&url';
import type { VaultCore } from './core/vault-core.ts';
import { type KeyProblem, keyProblemOf } from './key-problem.ts';
import { leastPasswordCharacters } from './sign-in.svelte.ts';
import {
	readWireAsked,
	readWireCollected,
	readWireDone,
	readWireRecoveryPassword,
	type WireCollected,
	type WireSecondFactor,
} from './wire.ts';

export type ComingBackStep =
	/** With the number that a colleague told, or with the new sheet a day later. */
	'begin' | 'sheet' | 'resume' | 'papers' | 'password' | 'second-factor' | 'done';

type Options = { readonly api: Api; readonly startCore: () => WorkerCaller<VaultCore> };

/** The way back of somebody who has lost everything: nothing is kept in the browser between its two halves. */
export class ComingBack {
	step = $state<ComingBackStep>('begin');
	problem = $state.raw<KeyProblem>();
	isBusy = $state(false);
	name = $state('');
	/** The new sheet. */
	sheet = $state.raw<{ readonly words: readonly string[]; readonly digits: string; readonly from: string }>();
	secondFactor = $state.raw<WireSecondFactor>();
	readonly #options: Options;
	#core: WorkerCaller<VaultCore> | undefined;
	#proof = '';
	#collected: WireCollected | undefined;
	#made: { readonly record: string } | undefined;

	constructor(options: Options) {
		this.#options = options;
	}

	goTo(step: 'begin' | 'resume'): void {
		this.problem = undefined;
		this.step = step;
	}

	/** The first half: the number, and a new sheet. */
	begin(name: string, ticket: string): Promise<void> {
		return this.#run(async () => {
			this.name = name.trim().toLowerCase();
			const { words, digits, temporaryKey, proofHash } = await this.#worker.call('beginAnew');
			const asked = { name: this.name, ticket: ticket.replace(/\D/g, ''), temporaryKey, proofHash };
			const answer = await this.#options.api.send('POST', '/api/recovery/ask', asked, readWireAsked);
			if (!answer.ok) return this.#refuse(answer.error);
			this.sheet = { words, digits, from: answer.value.from };
			this.step = 'sheet';
		});
	}

	/** The second half, after the notice: the words of the new sheet. */
	resume(name: string, typed: string): Promise<void> {
		return this.#run(async () => {
			this.name = name.trim().toLowerCase();
			const code = await this.#worker.call('resumeWith', typed);
			if (!code.ok) return this.#say({ kind: 'unreadable-code', problem: code.error });
			this.#proof = code.value.proof;
			const proven = { name: this.name, proof: this.#proof };
			const collected = await this.#options.api.send(
				'POST',
				'/api/recovery/collect',
				proven,
				readWireCollected,
			);
			if (!collected.ok) return this.#refuse(collected.error);
			this.#collected = collected.value;
			if (collected.value.kind === 'papers') this.step = 'papers';
			else await this.#open([]);
		});
	}

	withPapers(papers: readonly string[]): Promise<void> {
		return this.#run(() => this.#open(papers));
	}

	async #open(papers: readonly string[]): Promise<void> {
		if (!this.#collected) throw new Error('open was called before anything was collected');
		const opened = await this.#worker.call('openRecovered', this.#collected, papers);
		if (!opened.ok) return this.#say(opened.error);
		this.step = 'password';
	}

	choose(password: string, again: string): Promise<void> {
		return this.#run(async () => {
			if ([...password].length < leastPasswordCharacters) {
				return this.#say({ kind: 'too-short', dueCharacters: leastPasswordCharacters });
			}
			if (password !== again) return this.#say({ kind: 'not-the-same' });
			const request = await this.#worker.call('startRecoveredPassword', password);
			const asked = { name: this.name, proof: this.#proof, request };
			const answered = await this.#options.api.send(
				'POST',
				'/api/recovery/password',
				asked,
				readWireRecoveryPassword,
			);
			if (!answered.ok) return this.#refuse(answered.error);
			const made = await this.#worker.call('finishRecovered', answered.value.response, this.name);
			if (!made.ok) return this.#say({ kind: 'not-understood' });
			this.#made = made.value;
			this.secondFactor = answered.value.secondFactor;
			this.step = 'second-factor';
		});
	}

	finish(totpCode: string): Promise<void> {
		return this.#run(async () => {
			const whole = {
				...this.#made,
				name: this.name,
				proof: this.#proof,
				totpSecret: this.secondFactor?.bytes ?? '',
				totpCode: totpCode.replace(/\s/g, ''),
			};
			const done = await this.#options.api.send('POST', '/api/recovery/finish', whole, readWireDone);
			if (!done.ok) return this.#refuse(done.error);
			this.end();
			this.step = 'done';
		});
	}

	/** Forgets everything that was made here. */
	end(): void {
		this.#core?.end();
		this.#core = undefined;
		this.#proof = '';
		this.#collected = undefined;
		this.#made = undefined;
		this.sheet = undefined;
		this.secondFactor = undefined;
	}

	get #worker(): WorkerCaller<VaultCore> {
		this.#core ??= this.#options.startCore();
		return this.#core;
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
		try {
			await work();
		} finally {
			this.isBusy = false;
		}
	}
}

/** What the page uses: the server's API and the worker that makes keys. */
export const newComingBack = (): ComingBack =>
	new ComingBack({
		api: createApi({ fetch: (...args) => fetch(...args), isOnline: () => navigator.onLine }),
		startCore: () => callWorker<VaultCore>(startWorker(workerUrl)),
	});
