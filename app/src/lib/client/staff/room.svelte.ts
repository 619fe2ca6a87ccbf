import type { Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { VaultCore } from './core/vault-core.ts';
import { type RoomProblem, roomProblemOf } from './room-problem.ts';
import type { Vault } from './vault.svelte.ts';

/** A page about the team or the network: one thing is done at a time, and said how it went. */
export abstract class Room<News extends string> {
	phase = $state<'loading' | 'ready'>('loading');
	isBusy = $state(false);
	problem = $state.raw<RoomProblem>();
	news = $state<News>();
	protected readonly vault: Vault;

	constructor(vault: Vault) {
		this.vault = vault;
	}

	async load(): Promise<void> {
		await this.run(() => this.fetch());
		this.phase = 'ready';
	}

	/** Reads what stands on the server by now. */
	protected abstract fetch(): Promise<Result<null, RoomProblem>>;

	/** Has the server change something, says so, and reads anew what stands there. */
	protected change(
		news: News | undefined,
		work: (core: WorkerCaller<VaultCore>) => Promise<Result<unknown, RoomProblem>>,
	): Promise<boolean> {
		return this.run(async () => {
			const done = await this.vault.whileOpen(work);
			if (!done.ok) return done;
			this.news = news;
			return this.fetch();
		});
	}

	/** Answers whether it was done; what comes while another thing is under way is not begun. */
	protected async run(work: () => Promise<Result<null, RoomProblem>>): Promise<boolean> {
		if (this.isBusy) return false;
		this.isBusy = true;
		this.problem = undefined;
		this.news = undefined;
		try {
			const done = await work();
			if (!done.ok) this.problem = roomProblemOf(done.error);
			return done.ok;
		} finally {
			this.isBusy = false;
		}
	}
}
