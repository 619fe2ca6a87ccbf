import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import { Answers } from './answers.svelte.ts';
import type { ApiProblem } from './api.ts';
import type { ConversationChange, ConversationProblem, ConversationView } from './core/conversations.ts';
import type { IntakeProblem } from './core/intake.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { deleteConversation } from './delete-conversation.ts';
import { sweepThreads } from './sweep-threads.ts';
import { type NotTaken, takeIntake } from './take-intake.ts';
import { Turns } from './turns.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { compareWaiting, laterMark, type ReadMark, readMark, type Waiting, waitingState } from './waiting.ts';
import { readWireRecords, readWireSetAside } from './wire.ts';

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
			readonly problem: IntakeProblem | NotTaken;
	  }
	| { readonly from: 'team'; readonly id: string; readonly problem: ConversationProblem };
export type SetAsideEntry = { readonly hash: string; readonly receivedOn: string };
export type ChangeProblem = VaultProblem | { readonly kind: 'changed-meanwhile' | 'key-not-here' };

const sweepAgainAfterMs = 30_000;
/** So many threads are read before what came of them is shown. */
const threadsAtOnce = 16;

/** The team's conversations as the pages show them; everything here is forgotten when the vault closes. */
export class Inbox {
	phase = $state<'empty' | 'loading' | 'ready'>('empty');
	/** Why the last reload ended early; what is shown is then what was there before. */
	problem = $state.raw<VaultProblem>();
	/** The threads are being asked for, one after the other: what is shown may have news in a moment. */
	isSweeping = $state(false);
	/** The slots could not be asked: there may be newer messages than the ones shown. */
	sweepProblem = $state.raw<VaultProblem>();
	unreadable = $state.raw<readonly UnreadableEntry[]>([]);
	/** First messages that cannot be opened and were laid aside. */
	setAside = $state.raw<readonly SetAsideEntry[]>([]);
	#conversations = $state.raw<readonly ConversationView[]>([]);
	#threads = $state.raw<ReadonlyMap<string, ThreadView>>(new Map());
	readonly answers: Answers;
	readonly #vault: Vault;
	readonly #sweptAtMs = new Map<string, number>();
	/** Of this unlock: a new one begins with its own. */
	#turns = new Turns();
	/** The worker walks along the slots of a thread in one pass at a time. */
	#sweeps = new Turns();
	#loading: Promise<void> | undefined;

	readonly entries: readonly InboxEntry[] = $derived(
		this.#conversations
			.map((conversation) => {
				const thread = this.#threads.get(conversation.id);
				const waiting = waitingState(conversation, thread);
				return { conversation, thread, waiting, receivedOn: conversation.receivedOn };
			})
			.sort(compareWaiting),
	);

	constructor(ofVault: Vault) {
		this.#vault = ofVault;
		this.answers = new Answers(ofVault, {
			reread: async (id) => {
				await this.#sweep([id]);
			},
			stored: (id, read, answers) => this.#noteAnswer(id, read, answers),
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
		const put = () => this.#inTurn((core) => this.#put(core, id, change));
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
		if (state === 'open') return this.change(id, { state });
		const known = this.#conversation(id) ?? {};
		return this.change(id, { state, ...laterMark(known, readMark(this.#threads.get(id))) });
	}

	/** Reads on where the last pass over a long thread stopped. */
	readOn(id: string): Promise<void> {
		return this.#sweep([id]);
	}

	/** Deletes a conversation with everything that the server has of it. */
	async remove(id: string): Promise<Result<null, VaultProblem>> {
		const removed = await this.#inTurn((core) => deleteConversation(this.#vault.api, core, id));
		if (!removed.ok) return removed;
		this.answers.forgetOne(id);
		this.#conversations = this.#conversations.filter((one) => one.id !== id);
		this.#threads = new Map([...this.#threads].filter(([one]) => one !== id));
		this.#vault.announce('conversations');
		return ok(null);
	}

	/**
	 * A conversation that does not open becomes a first message of the intake again, for two weeks after it was
	 * taken; `too-late` where the server keeps it no longer.
	 */
	async bringBack(id: string): Promise<Result<null, VaultProblem | { readonly kind: 'too-late' }>> {
		const path = `/api/conversations/${encodeURIComponent(id)}/bring-back`;
		const brought = await this.#inTurn(() => this.#vault.api.send('POST', path));
		if (!brought.ok) {
			const isTooLate = brought.error.kind === 'refused' && brought.error.status === 404;
			return isTooLate ? err({ kind: 'too-late' }) : brought;
		}
		this.#vault.announce('conversations');
		await this.load('due');
		return ok(null);
	}

	/** Lays a first message aside that cannot be opened, or takes it back; both can be undone until it expires. */
	async layAside(hash: string, back: boolean): Promise<Result<null, VaultProblem>> {
		const body = { hash, ...(back && { back }) };
		const laid = await this.#inTurn(() => this.#vault.api.send('POST', '/api/intake/set-aside', body));
		const isGone = !laid.ok && laid.error.kind === 'refused' && laid.error.status === 404;
		if (!laid.ok && !isGone) return laid;
		this.#vault.announce('conversations');
		await this.load('due');
		return ok(null);
	}

	/** Notes in the conversation which case was made of it. */
	linkCase(id: string, caseId: string): Promise<Result<ConversationView, ChangeProblem>> {
		return this.change(id, { caseId });
	}

	async #load(turns: Turns, slots: 'all' | 'due'): Promise<void> {
		// Locked in between, and perhaps open again: this reading belongs to a vault that is gone.
		if (turns !== this.#turns) return;
		if (this.phase === 'empty') this.phase = 'loading';
		try {
			await this.#read(turns);
		} catch (error) {
			// What was not foreseen must not look like an empty inbox.
			if (turns === this.#turns) this.problem = { kind: 'not-understood' };
			throw error;
		} finally {
			if (turns === this.#turns) this.phase = 'ready';
		}
		if (turns !== this.#turns || this.problem) return;
		const ids = [...this.#conversations]
			.sort((one, other) => Number(one.state === 'closed') - Number(other.state === 'closed'))
			.map(({ id }) => id);
		await this.#sweep(slots === 'all' ? ids : ids.filter((id) => this.#isDue(id)));
	}

	async #read(turns: Turns): Promise<void> {
		const { api } = this.#vault;
		const loaded = await this.#vault.whileOpen(async (core) => {
			const taken = await takeIntake(api, core);
			if (!taken.ok) return taken;
			const aside = await api.get('/api/intake/set-aside', readWireSetAside);
			if (!aside.ok) return aside;
			const rows = await api.get('/api/conversations', readWireRecords);
			if (!rows.ok) return rows;
			const opened = await core.call('openConversations', rows.value.rows);
			return ok({ ...taken.value, opened, setAside: aside.value.rows });
		});
		if (turns !== this.#turns) return;
		this.problem = loaded.ok ? undefined : loaded.error;
		if (!loaded.ok) return;
		const { damaged, opened, takenIds, setAside } = loaded.value;
		this.#conversations = opened.flatMap(({ result }) => (result.ok ? [result.value] : []));
		this.unreadable = [
			...damaged.map((one) => ({ from: 'intake' as const, ...one })),
			...opened.flatMap(({ id, result }) =>
				result.ok ? [] : [{ from: 'team' as const, id, problem: result.error }],
			),
		];
		this.setAside = setAside;
		if (takenIds.length > 0) this.#vault.announce('conversations');
	}

	/** Asks some threads at a time, and shows each as soon as it was asked. */
	async #sweep(ids: readonly string[]): Promise<void> {
		const sweeps = this.#sweeps;
		this.isSweeping = ids.length > 0;
		try {
			for (let at = 0; at < ids.length; at += threadsAtOnce) {
				const some = ids.slice(at, at + threadsAtOnce);
				const swept = await sweeps.take(() =>
					this.#vault.whileOpen((core) => sweepThreads(this.#vault.api, core, some)),
				);
				if (sweeps !== this.#sweeps) return;
				this.sweepProblem = swept.ok ? undefined : swept.error;
				if (!swept.ok) return;
				this.#show(swept.value);
			}
		} finally {
			if (sweeps === this.#sweeps) this.isSweeping = false;
		}
	}

	#show(threads: readonly ThreadView[]): void {
		const now = Date.now();
		for (const { conversationId } of threads) this.#sweptAtMs.set(conversationId, now);
		this.#threads = new Map([...this.#threads, ...threads.map((one) => [one.conversationId, one] as const)]);
	}

	#conversation(id: string): ConversationView | undefined {
		return this.#conversations.find((one) => one.id === id);
	}

	#inTurn<T, E extends { kind: string }>(work: (core: WorkerCaller<VaultCore>) => Promise<Result<T, E>>) {
		return this.#turns.take(() => this.#vault.whileOpen(work));
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

	async #noteAnswer(id: string, read: ReadMark, answers: number): Promise<void> {
		const note = () => {
			const known = this.#conversation(id);
			return this.change(id, {
				...laterMark(known ?? {}, read),
				answers: Math.max(known?.answers ?? 0, answers),
			});
		};
		const noted = await note();
		// Somebody else changed it in the same moment; it has been fetched anew, so once more is enough.
		if (!noted.ok && noted.error.kind === 'changed-meanwhile') await note();
	}

	#forget(): void {
		this.#turns = new Turns();
		this.#sweeps = new Turns();
		this.#loading = undefined;
		this.isSweeping = false;
		this.phase = 'empty';
		this.problem = undefined;
		this.sweepProblem = undefined;
		this.unreadable = [];
		this.setAside = [];
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
