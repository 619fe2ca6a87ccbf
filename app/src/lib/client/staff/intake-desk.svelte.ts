import { err, ok, type Result } from '@schutznetz/kernel';
import type { LocalText } from '@schutznetz/vault/public';
import type { ChangeProblem } from './conversation-desk.svelte.ts';
import type { ProfileProblem, TeamDesk } from './team-desk.svelte.ts';
import type { Vault, VaultProblem } from './vault.svelte.ts';
import { readWireIntakeDay } from './wire.ts';

/** What an admin says about first messages. */
export type IntakeChoice = {
	readonly isOpen: boolean;
	/** Why not, and who helps instead. */
	readonly closedNote: LocalText | null;
	readonly mostPerDay: number;
};

/**
 * Whether the centre takes first messages, and how many in a day. To whoever uses it that is one thing; the first
 * stands in the signed profile, as everybody has to see it, and the second is the server's alone.
 */
export class IntakeDesk {
	phase = $state<'loading' | 'ready'>('loading');
	problem = $state.raw<VaultProblem>();
	/** First messages that came today. */
	today = $state(0);
	/** 'YYYY-MM-DD': since when the network's office lets nobody write here. */
	stoppedSince = $state<string | null>(null);
	/** What held before the last change. */
	before = $state.raw<IntakeChoice>();
	#mostPerDay = $state(1);
	readonly #vault: Vault;
	readonly #desk: TeamDesk;

	constructor(vault: Vault, desk: TeamDesk) {
		this.#vault = vault;
		this.#desk = desk;
	}

	get choice(): IntakeChoice {
		const { profile } = this.#desk;
		return {
			isOpen: profile?.intake !== 'closed',
			closedNote: profile?.closedNote ?? null,
			mostPerDay: this.#mostPerDay,
		};
	}

	async load(): Promise<void> {
		await this.#desk.load();
		const day = await this.#vault.whileOpen(() =>
			this.#vault.api.get('/api/intake/setting', readWireIntakeDay),
		);
		this.problem = day.ok ? undefined : day.error;
		if (!day.ok) return;
		this.#mostPerDay = day.value.mostPerDay;
		this.today = day.value.today;
		this.stoppedSince = day.value.stoppedSince;
		this.phase = 'ready';
	}

	/** Changes what is another choice than now; what was there is kept for `undo`. */
	async save(choice: IntakeChoice): Promise<Result<null, ChangeProblem | ProfileProblem>> {
		const { choice: now } = this;
		if (choice.mostPerDay !== now.mostPerDay) {
			const { mostPerDay } = choice;
			const set = await this.#vault.whileOpen(() =>
				this.#vault.api.send('PUT', '/api/intake/setting', { mostPerDay }),
			);
			if (!set.ok) return notAdmin(set.error);
			this.#mostPerDay = mostPerDay;
		}
		const { profile } = this.#desk;
		const { isOpen, closedNote } = choice;
		const isSame = isOpen === now.isOpen && JSON.stringify(closedNote) === JSON.stringify(now.closedNote);
		if (profile && !isSame) {
			const intake = isOpen ? 'open' : 'closed';
			const saved = await this.#desk.saveProfile({ ...profile, intake, closedNote });
			if (!saved.ok) return saved;
		}
		this.before = now;
		return ok(null);
	}

	/** Goes back to what held before the last change. */
	undo(): Promise<Result<null, ChangeProblem | ProfileProblem>> {
		return this.save(this.before ?? this.choice);
	}
}

const notAdmin = (error: VaultProblem) =>
	err(
		error.kind === 'refused' && error.answer.kind === 'admins-only' ? { kind: 'not-signed' as const } : error,
	);
