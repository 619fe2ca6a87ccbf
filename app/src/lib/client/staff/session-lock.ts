import type { Api } from './api.ts';
import type { Tabs } from './tabs.ts';

/**
 * Locks the session at the server when no tab has its keys any more: from then on the cookie alone opens
 * nothing. All tabs of a browser share one session, so a tab that works keeps it open for the others.
 */
export class SessionLock {
	/** Asked for and not yet done: without a connection it is tried again. */
	#isDue = false;
	#running: Promise<void> = Promise.resolve();
	readonly #api: Api;
	readonly #tabs: () => Tabs | undefined;

	constructor(api: Api, tabs: () => Tabs | undefined) {
		this.#api = api;
		this.#tabs = tabs;
	}

	/** Locks, whoever else is open. */
	now(): Promise<void> {
		this.#isDue = true;
		return this.retry();
	}

	/** Locks unless another tab is at work. */
	unlessOpenElsewhere(): Promise<void> {
		return this.#inTurn(async () => {
			if (await this.#tabs()?.isOpenElsewhere()) return;
			this.#isDue = true;
			await this.#send();
		});
	}

	/** Tries once more what did not reach the server; also what a proof of identity waits for. */
	retry(): Promise<void> {
		return this.#inTurn(() => this.#send());
	}

	/** Somebody has proven who they are: what was due is no longer wanted. */
	drop(): void {
		this.#isDue = false;
	}

	async #send(): Promise<void> {
		if (!this.#isDue) return;
		const locked = await this.#api.send('POST', '/api/lock');
		// A session that has ended needs no lock.
		if (locked.ok || (locked.error.kind !== 'offline' && locked.error.kind !== 'server-away'))
			this.#isDue = false;
	}

	#inTurn(work: () => Promise<void>): Promise<void> {
		this.#running = this.#running.then(work);
		return this.#running;
	}
}
