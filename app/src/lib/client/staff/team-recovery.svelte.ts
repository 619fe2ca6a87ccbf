import type { Result } from '@schutznetz/kernel';
import type { ApiProblem } from './api.ts';
import { type KeyProblem, keyProblemOf } from './key-problem.ts';
import type { Vault } from './vault.svelte.ts';
import { readWireDone, readWireRecovery, readWireTicket, type WireRecovery } from './wire.ts';

/** Ways back in a team: allowing one's own, beginning one for a colleague, ending one, handing over a share. */
export class TeamRecovery {
	view = $state.raw<WireRecovery>();
	problem = $state.raw<KeyProblem>();
	done = $state<'allowed' | 'disallowed' | 'cancelled' | 'released'>();
	/** The number for the lost person, shown once. */
	ticket = $state<string>();
	/** One's own three papers, shown and printed once. */
	papers = $state.raw<readonly (readonly string[])[]>();
	/** The digits of each request's key, to be compared on the phone. */
	digits = $state.raw<Readonly<Record<string, string>>>({});
	isBusy = $state(false);
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	load(): Promise<void> {
		return this.#run(() => this.#fetch());
	}

	allowColleagues(): Promise<void> {
		return this.#run(async () => {
			const escrow = await this.#vault.core.call('makeEscrowAmongColleagues');
			await this.#send('POST', '/api/recovery/escrow', escrow, 'allowed');
		});
	}

	allowPapers(): Promise<void> {
		return this.#run(async () => {
			const { escrow, papers } = await this.#vault.core.call('makeEscrowOnPapers');
			if (await this.#send('POST', '/api/recovery/escrow', escrow, 'allowed')) this.papers = papers;
		});
	}

	disallow(): Promise<void> {
		return this.#run(async () => {
			await this.#send('DELETE', '/api/recovery/escrow', undefined, 'disallowed');
		});
	}

	begin(name: string): Promise<void> {
		return this.#run(async () => {
			this.ticket = undefined;
			const begun = await this.#vault.api.send('POST', '/api/recovery/begin', { name }, readWireTicket);
			if (!begun.ok) return this.#refuse(begun.error);
			this.ticket = begun.value.ticket.replace(/(.{4})(?=.)/g, '$1 ');
			await this.#fetch();
		});
	}

	cancel(accountId: string): Promise<void> {
		return this.#run(async () => {
			await this.#send('POST', '/api/recovery/cancel', { accountId }, 'cancelled');
		});
	}

	/** Only after the digits were compared. */
	release(accountId: string): Promise<void> {
		return this.#run(async () => {
			const escrow = this.view?.escrows.find((one) => one.accountId === accountId);
			const request = this.view?.requests.find((one) => one.accountId === accountId);
			if (!escrow?.myShare || !request?.asked) {
				this.problem = { kind: 'no-share' };
				return;
			}
			const { temporaryKey } = request.asked;
			const released = await this.#vault.core.call('releaseShare', escrow.id, escrow.myShare, temporaryKey);
			if (!released.ok) {
				this.problem = released.error;
				return;
			}
			const share = { accountId, sealed: released.value };
			await this.#send('POST', '/api/recovery/release', share, 'released');
		});
	}

	async #send(
		method: 'POST' | 'DELETE',
		path: string,
		body: object | undefined,
		done: TeamRecovery['done'],
	): Promise<boolean> {
		const sent: Result<unknown, ApiProblem> = await this.#vault.api.send(method, path, body, readWireDone);
		if (!sent.ok) {
			this.#refuse(sent.error);
			return false;
		}
		this.done = done;
		await this.#fetch();
		return true;
	}

	async #fetch(): Promise<void> {
		const view = await this.#vault.api.get('/api/recovery', readWireRecovery);
		if (!view.ok) return this.#refuse(view.error);
		const digits: Record<string, string> = {};
		for (const { id, asked } of view.value.requests) {
			if (asked) digits[id] = await this.#vault.core.call('recoveryDigits', asked.temporaryKey);
		}
		this.digits = digits;
		this.view = view.value;
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
