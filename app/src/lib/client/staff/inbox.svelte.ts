import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import { Answers } from './answers.svelte.ts';
import type { ApiProblem } from './api.ts';
import type { ConversationChange, ConversationProblem, ConversationView } from './core/conversations.ts';
import type { IntakeProblem } from './core/intake.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { sweepThreads } from './sweep-threads.ts';
import { takeIntake } from './take-intake.ts';
import { Turns } from './turns.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { compareWaiting, type Waiting, waitingState } from './waiting.ts';
import type { WireRecord } from './wire.ts';

export type InboxEntry = {
	readonly conversation: ConversationView;
	readonly thread: ThreadView | undefined;
	readonly waiting: Waiting;
};
/** Something that is there and cannot be shown: a first message, or a conversation that was taken before. */
export type UnreadableEntry =
	| {
			readonly from: 'intake';
			readonly id: string;
			readonly receivedOn: string;
			readonly problem: IntakeProblem;
	  }
	| { readonly from: 'team'; readonly id: string; readonly problem: ConversationProblem };
type ChangeProblem = VaultProblem | { readonly kind: 'changed-meanwhile' | 'key-not-here' };

const sweepAgainAfterMs = 30_000;

/** The team's conversations as the pages show them; everything here is forgotten when the vault closes. */
export class Inbox {
	phase = $state<'empty' | 'loading' | 'ready'>('empty');
	/** Why the last reload ended early; what is shown is then what was there before. */
	problem = $state.raw<VaultProblem>();
	/** The slots could not be asked: there may be newer messages than the ones shown. */
	sweepProblem = $state.raw<VaultProblem>();
	unreadable = $state.raw<readonly UnreadableEntry[]>([]);
	#conversations = $state.raw<readonly ConversationView[]>([]);
	#threads = $state.raw<ReadonlyMap<string, ThreadView>>(new Map());
	readonly answers: Answers;
	readonly #vault: Vault;
	readonly #sweptAtMs = new Map<string, number>();
	/** Of this unlock: a new one begins with its own. */
	#turns = new Turns();
	#loading: Promise<void> | undefined;

	readonly entries: readonly InboxEntry[] = $derived(
		this.#conversations
			.map((conversation) => {
				const thread = this.#threads.get(conversation.id);
				const waiting = waitingState(conversation, thread);
				return { conversation, thread, waiting, receivedOn: conversation.receivedOn };
			})
			.toSorted(compareWaiting),
	);

	constructor(ofVault: Vault) {
		this.#vault = ofVault;
		this.answers = new Answers(ofVault, {
			reread: async (id) => {
				await this.#sweep([id]);
			},
			stored: (id, readUpTo) => this.#noteAnswer(id, readUpTo),
		});
		ofVault.onClose(() => this.#forget());
	}

	entry(id: string): InboxEntry | undefined {
		return this.entries.find(({ conversation }) => conversation.id === id);
	}

	/**
	 * Takes what is new, fetches what the team has, asks the slots. A second call joins the first.
	 *
	 * @param slots - `due` asks only those that were not asked in the last half minute: for a page that was opened
	 */
	load(slots: 'all' | 'due' = 'all'): Promise<void> {
		if (this.#loading) return this.#loading;
		const turns = this.#turns;
		const loading = turns.take(() => this.#load(turns, slots));
		this.#loading = loading;
		const done = (): void => {
			if (this.#loading === loading) this.#loading = undefined;
		};
		loading.then(done, done);
		return loading;
	}

	/** Closes, reopens or links a conversation; `changed-meanwhile` has already fetched what is there now. */
	async change(id: string, change: ConversationChange): Promise<Result<ConversationView, ChangeProblem>> {
		const put = () => this.#turns.take(() => this.#vault.whileOpen((core) => this.#put(core, id, change)));
		let changed = await put();
		if (!changed.ok && changed.error.kind === 'key-not-here') {
			await this.load();
			changed = await put();
		}
		if (changed.ok) {
			const { value } = changed;
			this.#conversations = this.#conversations.map((one) => (one.id === id ? value : one));
			this.#vault.announce('conversations');
		} else if (changed.error.kind === 'changed-meanwhile') await this.load();
		return changed;
	}

	/** Closing says that everything so far was read: only a new text makes it wait again. */
	setState(id: string, state: 'open' | 'closed'): Promise<Result<ConversationView, ChangeProblem>> {
		const answeredUpTo = this.#threads.get(id)?.fromSeeker ?? 0;
		return this.change(id, state === 'closed' ? { state, answeredUpTo } : { state });
	}

	/** Notes in the conversation which case was made of it. */
	linkCase(id: string, caseId: string): Promise<Result<ConversationView, ChangeProblem>> {
		return this.change(id, { caseId });
	}

	async #load(turns: Turns, slots: 'all' | 'due'): Promise<void> {
		// Locked in between, and perhaps open again: this reading belongs to a vault that is gone.
		if (turns !== this.#turns) return;
		if (this.phase === 'empty') this.phase = 'loading';
		const loaded = await this.#vault.whileOpen(async (core) => {
			const taken = await takeIntake(this.#vault.api, core);
			if (!taken.ok) return taken;
			const rows = await this.#vault.api.get<{ rows: WireRecord[] }>('/api/conversations');
			if (!rows.ok) return rows;
			const opened = await core.call('openConversations', rows.value.rows);
			return ok({ ...taken.value, opened });
		});
		if (turns !== this.#turns) return;
		this.problem = loaded.ok ? undefined : loaded.error;
		if (loaded.ok) {
			const { damaged, opened, takenIds } = loaded.value;
			this.#conversations = opened.flatMap(({ result }) => (result.ok ? [result.value] : []));
			this.unreadable = [
				...damaged.map((one) => ({ from: 'intake' as const, ...one })),
				...opened.flatMap(({ id, result }) =>
					result.ok ? [] : [{ from: 'team' as const, id, problem: result.error }],
				),
			];
			if (takenIds.length > 0) this.#vault.announce('conversations');
			const ids = this.#conversations.map(({ id }) => id);
			await this.#sweep(slots === 'all' ? ids : ids.filter((id) => this.#isDue(id)));
			if (turns !== this.#turns) return;
		}
		this.phase = 'ready';
	}

	async #sweep(ids: readonly string[]): Promise<void> {
		const turns = this.#turns;
		const swept = await this.#vault.whileOpen((core) => sweepThreads(this.#vault.api, core, ids));
		if (turns !== this.#turns) return;
		this.sweepProblem = swept.ok ? undefined : swept.error;
		if (!swept.ok) return;
		const now = Date.now();
		for (const { conversationId } of swept.value) this.#sweptAtMs.set(conversationId, now);
		this.#threads = new Map([
			...this.#threads,
			...swept.value.map((one) => [one.conversationId, one] as const),
		]);
	}

	#isDue(id: string): boolean {
		return Date.now() - (this.#sweptAtMs.get(id) ?? 0) > sweepAgainAfterMs;
	}

	async #put(
		core: WorkerCaller<VaultCore>,
		id: string,
		change: ConversationChange,
	): Promise<Result<ConversationView, ChangeProblem>> {
		const { api } = this.#vault;
		const sealed = await core.call('sealConversation', id, change);
		if (!sealed.ok) return sealed;
		const stored = await api.send('PUT', `/api/conversations/${encodeURIComponent(id)}`, sealed.value);
		if (stored.ok) return ok(await core.call('keepConversation', id, sealed.value.version, change));
		return isChangedMeanwhile(stored.error) ? err({ kind: 'changed-meanwhile' }) : stored;
	}

	async #noteAnswer(id: string, readUpTo: number): Promise<void> {
		const known = this.#conversations.find((one) => one.id === id)?.answeredUpTo ?? 0;
		if (readUpTo <= known && known > 0) return;
		const noted = await this.change(id, { answeredUpTo: readUpTo });
		// Somebody else changed it in the same moment; it has been fetched anew, so once more is enough.
		if (!noted.ok && noted.error.kind === 'changed-meanwhile')
			await this.change(id, { answeredUpTo: readUpTo });
	}

	#forget(): void {
		this.#turns = new Turns();
		this.#loading = undefined;
		this.phase = 'empty';
		this.problem = undefined;
		this.sweepProblem = undefined;
		this.unreadable = [];
		this.#conversations = [];
		this.#threads = new Map();
		this.#sweptAtMs.clear();
		this.answers.forget();
	}
}

const isChangedMeanwhile = (error: ApiProblem): boolean =>
	error.kind === 'refused' && error.answer.kind === 'changed-meanwhile';

/** The one inbox of this tab. */
export const inbox = new Inbox(vault);
