import { err, ok, type Result } from '@schutznetz/kernel';
import { dayInBerlin } from '../day-in-berlin.ts';
import type { MediationView } from './core/mediations.ts';
import { Turns } from './turns.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { readWireRecords } from './wire.ts';

export type MediationProblem =
	| VaultProblem
	| { readonly kind: 'changed-meanwhile' | 'key-not-here' | 'no-such-mediator' | 'gone' };

/** What language mediators are shown, as the pages of the team and theirs see it; forgotten when the vault closes. */
export class Mediations {
	phase = $state<'empty' | 'loading' | 'ready' | 'unreadable'>('empty');
	all = $state.raw<readonly MediationView[]>([]);
	/** How many are there and cannot be opened. */
	unreadable = $state(0);
	readonly #vault: Vault;
	#turns = new Turns();

	constructor(ofVault: Vault) {
		this.#vault = ofVault;
		ofVault.onClose(() => {
			this.phase = 'empty';
			this.all = [];
			this.unreadable = 0;
			this.#turns = new Turns();
		});
	}

	ofConversation(conversationId: string): MediationView | undefined {
		return this.all.find((mediation) => mediation.conversationId === conversationId);
	}

	load(): Promise<void> {
		const turns = this.#turns;
		return turns.take(() => this.#load(turns));
	}

	/** Lets a mediator see these texts, and none else. */
	async begin(
		conversationId: string,
		mediatorId: string,
		language: string,
	): Promise<Result<null, MediationProblem>> {
		const begunOn = dayInBerlin(Date.now());
		return this.#change(async (core) => {
			const sealed = await core.call('sealNewMediation', {
				conversationId,
				mediatorId,
				language,
				begunOn,
				entries: [],
			});
			if (!sealed.ok) return sealed;
			return this.#vault.api.send('POST', '/api/mediations', sealed.value);
		});
	}

	/** Puts one more text there to be translated. */
	add(id: string, from: 'seeker' | 'team', text: string): Promise<Result<null, MediationProblem>> {
		const entry = { id: crypto.randomUUID(), from, text, on: dayInBerlin(Date.now()) };
		return this.#put(id, (mediation) => ({ ...mediation, entries: [...mediation.entries, entry] }));
	}

	/** Writes the translation of one text. */
	translate(id: string, entryId: string, translation: string): Promise<Result<null, MediationProblem>> {
		return this.#put(id, (mediation) => ({
			...mediation,
			entries: mediation.entries.map((entry) => (entry.id === entryId ? { ...entry, translation } : entry)),
		}));
	}

	/** Ends it: what was shown is deleted with its key. */
	end(id: string): Promise<Result<null, MediationProblem>> {
		return this.#change(() => this.#vault.api.send('DELETE', `/api/mediations/${id}`));
	}

	async #load(turns: Turns): Promise<void> {
		// Locked in between: this reading belongs to a vault that is gone.
		if (turns !== this.#turns) return;
		if (this.phase === 'empty') this.phase = 'loading';
		const read = await this.#vault.whileOpen(async (core) => {
			const fetched = await this.#vault.api.get('/api/mediations', readWireRecords);
			return fetched.ok ? ok(await core.call('openMediations', fetched.value.rows)) : fetched;
		});
		if (turns !== this.#turns) return;
		if (!read.ok) {
			if (this.phase === 'loading') this.phase = 'unreadable';
			return;
		}
		this.all = read.value.flatMap(({ result }) => (result.ok ? [result.value] : []));
		this.unreadable = read.value.length - this.all.length;
		this.phase = 'ready';
	}

	/** Changes what is there by now: two people may work in one at a time, and nothing of either is lost. */
	async #put(
		id: string,
		change: (mediation: MediationView) => MediationView,
	): Promise<Result<null, MediationProblem>> {
		const attempt = () =>
			this.#change(async (core) => {
				const mediation = this.all.find((one) => one.id === id);
				if (!mediation) return err({ kind: 'gone' as const });
				const sealed = await core.call('sealMediation', change(mediation));
				if (!sealed.ok) return sealed;
				const { version, record } = sealed.value;
				const stored = await this.#vault.api.send('PUT', `/api/mediations/${id}`, { version, record });
				if (stored.ok) await core.call('noteMediation', id, version);
				return stored;
			});
		const first = await attempt();
		return !first.ok && first.error.kind === 'changed-meanwhile' ? attempt() : first;
	}

	/** One change at a time; what stands on the server afterwards is read anew, also where the change failed. */
	#change(
		work: (
			core: Parameters<Parameters<Vault['whileOpen']>[0]>[0],
		) => Promise<Result<unknown, MediationProblem>>,
	): Promise<Result<null, MediationProblem>> {
		const turns = this.#turns;
		return turns.take(async () => {
			const changed = await this.#vault.whileOpen(work);
			await this.#load(turns);
			if (changed.ok) return ok(null);
			const { error } = changed;
			if (error.kind !== 'refused') return err(error);
			if (error.answer.kind === 'changed-meanwhile') return err({ kind: 'changed-meanwhile' });
			return err(error.answer.kind === 'unknown' ? { kind: 'gone' } : error);
		});
	}
}

/** Those of this tab. */
export const mediations = new Mediations(vault);
