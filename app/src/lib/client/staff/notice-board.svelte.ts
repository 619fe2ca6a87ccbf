import type { Vault, VaultProblem } from './vault.svelte.ts';
import { readWireNotices, type WireNotice } from './wire.ts';

/** What the network's office says to this centre, until somebody puts it away. */
export class NoticeBoard {
	notices = $state.raw<readonly WireNotice[]>([]);
	/** 'YYYY-MM-DD': since when the office lets nobody write to this centre. */
	stoppedSince = $state<string | null>(null);
	problem = $state.raw<VaultProblem>();
	readonly #vault: Vault;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** Where it does not come, nothing is shown: nobody waits for it. */
	async load(): Promise<void> {
		const { me, api } = this.#vault;
		if (me?.organisation.kind !== 'centre' || me.role === 'mediator') return;
		const read = await this.#vault.whileOpen(() => api.get('/api/notices', readWireNotices));
		if (!read.ok) return;
		this.notices = read.value.notices;
		this.stoppedSince = read.value.stoppedSince;
	}

	async putAway(id: string): Promise<void> {
		const path = `/api/notices/${id}/dismiss`;
		const done = await this.#vault.whileOpen(() => this.#vault.api.send('POST', path));
		this.problem = done.ok ? undefined : done.error;
		if (done.ok) this.notices = this.notices.filter((notice) => notice.id !== id);
	}
}
