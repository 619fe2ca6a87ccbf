import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { ApiProblem } from './api.ts';
import type { TeamView } from './core/team-view.ts';
import type { VaultCore } from './core/vault-core.ts';
import { Room } from './room.svelte.ts';
import type { RoomProblem } from './room-problem.ts';
import type { TeamDesk } from './team-desk.svelte.ts';
import type { Vault } from './vault.svelte.ts';
import {
	readWireNewInvitation,
	readWirePeople,
	type WireNewInvitation,
	type WirePeople,
	type WireStatement,
} from './wire.ts';

type News = 'added' | 'role-changed' | 'removed' | 'turned-away' | 'withdrawn';
type Account = WirePeople['accounts'][number];

/** Who works here, who waits, and who was invited, as the page of the team shows and changes it. */
export class TeamRoom extends Room<News> {
	people = $state.raw<WirePeople>({ accounts: [], invitations: [] });
	/** The link's code is shown this once. */
	invitation = $state.raw<WireNewInvitation>();

	readonly #desk: Pick<TeamDesk, 'standBy'>;

	constructor(vault: Vault, desk: Pick<TeamDesk, 'standBy'>) {
		super(vault);
		this.#desk = desk;
	}

	/** Those with an account and keys who are in no roster and never were. */
	readonly waiting: readonly Account[] = $derived.by(() => {
		const ever = new Set(this.vault.me?.history.map(({ memberId }) => memberId));
		return this.people.accounts.filter(({ id, isClosed }) => !isClosed && !ever.has(id));
	});

	nameOf(id: string): string | undefined {
		return this.people.accounts.find((account) => account.id === id)?.name;
	}

	override async load(): Promise<void> {
		await this.run(async () => {
			const refreshed = await this.vault.refreshTeam();
			return refreshed.ok ? this.fetch() : refreshed;
		});
		this.phase = 'ready';
	}

	invite(): Promise<boolean> {
		return this.change(undefined, async () => {
			const invited = await this.vault.api.send('POST', '/api/team/invitations', {}, readWireNewInvitation);
			if (invited.ok) this.invitation = invited.value;
			return invited;
		});
	}

	withdraw(id: string): Promise<boolean> {
		return this.change('withdrawn', () => this.vault.api.send('DELETE', '/api/team/invitations', { id }));
	}

	turnAway(accountId: string): Promise<boolean> {
		return this.change('turned-away', () =>
			this.vault.api.send('POST', '/api/team/turn-away', { accountId }),
		);
	}

	/** Takes somebody in whose digits were heard, and hands them every key that they need. */
	add({ keys }: Account, heard: string, role: TeamView['role']): Promise<boolean> {
		return this.#enter('added', async (core) =>
			keys ? core.call('signAdding', keys, heard, role) : err({ kind: 'keys-not-yet' }),
		);
	}

	setRole(memberId: string, role: TeamView['role']): Promise<boolean> {
		return this.#enter('role-changed', (core) => core.call('signRole', memberId, role), memberId);
	}

	/** Ends a membership; one's own as well, with the session. */
	remove(memberId: string): Promise<boolean> {
		return this.#enter('removed', (core) => core.call('signLeaving', memberId), memberId);
	}

	/** What was signed by somebody who is no admin any more says nothing: a closed intake would open by itself. */
	async #keepProfile(memberId: string): Promise<void> {
		const { me } = this.vault;
		const isAdmin = me?.members.some(({ id, role }) => id === memberId && role === 'admin');
		if (isAdmin && memberId !== me?.accountId) await this.#desk.standBy();
	}

	#enter(
		news: News,
		sign: (core: WorkerCaller<VaultCore>) => Promise<Result<WireStatement, RoomProblem>>,
		memberId?: string,
	): Promise<boolean> {
		return this.run(async () => {
			if (memberId !== undefined) await this.#keepProfile(memberId);
			const entered = await this.vault.whileOpen(async (core): Promise<Result<null, RoomProblem>> => {
				const entry = await sign(core);
				return entry.ok ? this.vault.api.send('POST', '/api/roster', { entry: entry.value }) : entry;
			});
			const refreshed = await this.vault.refreshTeam();
			if (!entered.ok) return entered;
			if (!refreshed.ok) return refreshed;
			this.news = news;
			await this.vault.completeTeam();
			return this.fetch();
		});
	}

	protected async fetch(): Promise<Result<null, ApiProblem | { kind: 'locked' }>> {
		const people = await this.vault.whileOpen(() => this.vault.api.get('/api/team', readWirePeople));
		if (!people.ok) return people;
		this.people = people.value;
		return ok(null);
	}
}
