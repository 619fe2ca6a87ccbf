import { err, ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import { Answers } from './answers.svelte.ts';
import { ConversationDesk } from './conversation-desk.svelte.ts';
import type { ConversationProblem, ConversationView, OpenedConversation } from './core/conversations.ts';
import type { IntakeProblem } from './core/intake.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { type NotTaken, takeIntake } from './take-intake.ts';
import { ThreadReading } from './thread-reading.svelte.ts';
import { Turns } from './turns.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { compareWaiting, type Waiting, waitingState } from './waiting.ts';
import { readWireRecords, readWireSetAside, type WireRecord } from './wire.ts';

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

/** Which slots are asked: those of all threads, from their beginning; of all for what is new; of those that it is time for. */
type AskedSlots = 'all' | 'new' | 'due';

const openAtOnce = 200;

/** The team's conversations as the pages show them; everything here is forgotten when the vault closes. */
export class Inbox {
	phase = $state<'empty' | 'loading' | 'ready'>('empty');
	/** Why the last reload ended early; what is shown is then what was there before. */
	problem = $state.raw<VaultProblem>();
	/** How far the opening of a long inbox has come, the first time in this unlock. */
	opening = $state.raw<{ readonly done: number; readonly all: number }>();
	unreadable = $state.raw<readonly UnreadableEntry[]>([]);
	/** First messages that cannot be opened and were laid aside. */
	setAside = $state.raw<readonly SetAsideEntry[]>([]);
	#conversations = $state.raw<readonly ConversationView[]>([]);
	readonly reading: ThreadReading;
	readonly answers: Answers;
	readonly desk: ConversationDesk;
	readonly #vault: Vault;
	/** Of this unlock: a new one begins with its own. */
	#turns = new Turns();
	#loading: Promise<void> | undefined;

	readonly entries: readonly InboxEntry[] = $derived(
		this.#conversations
			.map((conversation) => {
				const thread = this.reading.views.get(conversation.id);
				const waiting = waitingState(conversation, thread);
				return { conversation, thread, waiting, receivedOn: conversation.receivedOn };
			})
			.sort(compareWaiting),
	);

	/** What the keys need that were kept at an earlier unlock. */
	beforeOpening: (() => Promise<void>) | undefined;
	/** What is to be done when the team's conversations have been read and asked for anew, and when all was read. */
	onLoaded: (() => void) | undefined;
	/** An answer is on the server. */
	onAnswered: ((conversationId: string) => void) | undefined;

	constructor(ofVault: Vault, reading = new ThreadReading(ofVault)) {
		this.#vault = ofVault;
		this.reading = reading;
		reading.onReadThrough = () => this.onLoaded?.();
		this.answers = new Answers(ofVault, {
			reread: (id) => reading.look([id]),
			stored: (id, read, answers) => {
				this.onAnswered?.(id);
				return this.desk.noteAnswer(id, read, answers);
			},
		});
		this.desk = new ConversationDesk(ofVault, {
			take: (work) => this.#turns.take(() => ofVault.whileOpen(work)),
			load: (slots) => this.load(slots),
			conversation: (id) => this.#conversation(id),
			thread: (id) => reading.views.get(id),
			readThrough: (id) => this.readThrough(id),
			replace: (value) => {
				this.#conversations = this.#conversations.map((one) => (one.id === value.id ? value : one));
			},
			removed: (id) => this.#removed(id),
		});
		ofVault.onClose(() => this.#forget());
	}

	entry(id: string): InboxEntry | undefined {
		return this.entries.find(({ conversation }) => conversation.id === id);
	}

	/**
	 * Takes what is new, fetches what the team has, asks the slots for what is new; what was written before is read
	 * on in the background. A second call joins the first.
	 *
	 * @param slots - `due` is for a page that was opened, `new` for what a colleague has changed
	 */
	load(slots: AskedSlots = 'all'): Promise<void> {
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

	/** A thread that was opened has its turn before the others, unless it was read through just now. */
	readOpened(id: string): void {
		if (!this.#conversation(id)?.handOver && this.reading.isWalkDue(id)) void this.readOn(id);
	}

	/** Reads a thread from its beginning, or on where the last pass over a long one stopped. */
	readOn(id: string): Promise<void> {
		return this.reading.walkFirst(id);
	}

	/**
	 * All of a thread as it is now. Before it is deleted or leaves the house: what was not read would be lost, and its
	 * files are named by its texts alone.
	 */
	async readThrough(id: string): Promise<Result<null, VaultProblem>> {
		const { reading } = this;
		while (this.#conversation(id)) {
			await reading.walkFirst(id);
			// A walk that was under way already may have passed the place where something was written since.
			if (this.#conversation(id) && !reading.problem) await reading.look([id]);
			if (reading.problem) return err(reading.problem);
			if (reading.views.get(id)?.hasMore === false) break;
		}
		return ok(null);
	}

	async #load(turns: Turns, slots: AskedSlots): Promise<void> {
		// Locked in between, and perhaps open again: this reading belongs to a vault that is gone.
		if (turns !== this.#turns) return;
		if (this.phase === 'empty') this.phase = 'loading';
		try {
			await this.#vault.refreshTeam();
			await this.#read(turns);
		} catch (error) {
			// What was not foreseen must not look like an empty inbox.
			if (turns === this.#turns) this.problem = { kind: 'not-understood' };
			throw error;
		} finally {
			if (turns === this.#turns) this.phase = 'ready';
		}
		if (turns !== this.#turns || this.problem) return;
		const { reading } = this;
		// What was handed over is another team's to read.
		const ours = this.#conversations.filter(({ handOver }) => !handOver);
		const isLookDue = ({ id }: ConversationView): boolean => slots !== 'due' || reading.isLookDue(id);
		const idsOf = (state: ConversationView['state']): string[] =>
			ours.filter((one) => one.state === state && isLookDue(one)).map(({ id }) => id);
		await reading.look(idsOf('open'));
		if (turns === this.#turns && !reading.problem) await reading.look(idsOf('closed'));
		if (turns !== this.#turns) return;
		this.onLoaded?.();
		if (reading.problem) return;
		const ids = ours.map(({ id }) => id);
		void reading.walk(slots === 'all' ? ids : ids.filter((id) => reading.isWalkDue(id)));
	}

	async #read(turns: Turns): Promise<void> {
		const { api } = this.#vault;
		const loaded = await this.#vault.whileOpen(async (core) => {
			const taken = await takeIntake(api, core);
			if (!taken.ok) return taken;
			const [aside, rows] = await Promise.all([
				api.get('/api/intake/set-aside', readWireSetAside),
				api.get('/api/conversations', readWireRecords),
				this.beforeOpening?.(),
			]);
			if (!aside.ok) return aside;
			if (!rows.ok) return rows;
			const opened = await this.#open(core, turns, rows.value.rows);
			return ok({ ...taken.value, opened, setAside: aside.value.rows });
		});
		if (turns !== this.#turns) return;
		this.problem = loaded.ok ? undefined : loaded.error;
		if (!loaded.ok) return;
		const { damaged, opened, takenIds, setAside } = loaded.value;
		this.#conversations = readable(opened);
		this.opening = undefined;
		this.unreadable = [
			...damaged.map((one) => ({ from: 'intake' as const, ...one })),
			...opened.flatMap(({ id, result }) =>
				result.ok ? [] : [{ from: 'team' as const, id, problem: result.error }],
			),
		];
		this.setAside = setAside;
		if (takenIds.length > 0) this.#vault.announce('conversations');
	}

	/** Opens some at a time: a long inbox that is opened for the first time shows what it has. */
	async #open(core: WorkerCaller<VaultCore>, turns: Turns, rows: readonly WireRecord[]) {
		const opened: OpenedConversation[] = [];
		for (let at = 0; at < rows.length; at += openAtOnce) {
			opened.push(...(await core.call('openConversations', rows.slice(at, at + openAtOnce))));
			if (turns !== this.#turns || this.phase !== 'loading') continue;
			this.#conversations = readable(opened);
			this.opening = { done: opened.length, all: rows.length };
		}
		return opened;
	}

	#conversation(id: string): ConversationView | undefined {
		return this.#conversations.find((one) => one.id === id);
	}

	#removed(id: string): void {
		this.answers.forgetOne(id);
		this.#conversations = this.#conversations.filter((one) => one.id !== id);
		this.reading.forgetOne(id);
	}

	#forget(): void {
		this.#turns = new Turns();
		this.#loading = undefined;
		this.phase = 'empty';
		this.problem = undefined;
		this.opening = undefined;
		this.unreadable = [];
		this.setAside = [];
		this.#conversations = [];
		this.reading.forget();
		this.answers.forget();
	}
}

const readable = (opened: readonly OpenedConversation[]): ConversationView[] =>
	opened.flatMap(({ result }) => (result.ok ? [result.value] : []));

/** The one inbox of this tab. */
export const inbox = new Inbox(vault);
