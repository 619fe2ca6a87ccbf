import { err, ok, type Result } from '@schutznetz/kernel';
import { m } from '#lib/paraglide/messages.js';
import { dayInBerlin } from '../day-in-berlin.ts';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { ApiProblem } from './api.ts';
import type { ConversationChange, ConversationView } from './core/conversations.ts';
import type { ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { deleteConversation } from './delete-conversation.ts';
import { isGone } from './is-gone.ts';
import type { Vault, VaultProblem } from './vault.svelte.ts';
import { hasUnread, laterMark, type ReadMark, readMark } from './waiting.ts';

export type ChangeProblem = VaultProblem | { readonly kind: 'changed-meanwhile' | 'key-not-here' };
type Core = WorkerCaller<VaultCore>;

type Inbox = {
	/** One piece of work after the other, with the keys. */
	readonly take: <T, E extends { kind: string }>(
		work: (core: Core) => Promise<Result<T, E>>,
	) => Promise<Result<T, E | { kind: 'locked' }>>;
	readonly load: (slots?: 'all' | 'due') => Promise<void>;
	/** All of a thread, from its beginning up to what was written just now. */
	readonly readThrough: (id: string) => Promise<Result<null, VaultProblem>>;
	readonly conversation: (id: string) => ConversationView | undefined;
	readonly thread: (id: string) => ThreadView | undefined;
	readonly replace: (conversation: ConversationView) => void;
	readonly removed: (id: string) => void;
};

/** So often a change that takes nothing away from a colleague's is made anew on top of it. */
const mostTries = 4;

/** What the team does with conversations: nothing that a colleague did meanwhile is overwritten. */
export class ConversationDesk {
	readonly #vault: Vault;
	readonly #inbox: Inbox;

	constructor(vault: Vault, inbox: Inbox) {
		this.#vault = vault;
		this.#inbox = inbox;
	}

	/** Changes a conversation as it is here; `changed-meanwhile` has already fetched what is there now. */
	async change(id: string, change: ConversationChange): Promise<Result<ConversationView, ChangeProblem>> {
		const put = () => this.#inbox.take((core) => this.#put(core, id, change));
		let changed = await put();
		if (!changed.ok && changed.error.kind === 'key-not-here') {
			await this.#inbox.load();
			changed = await put();
		}
		if (changed.ok) {
			this.#inbox.replace(changed.value);
			this.#vault.announce('conversations');
		} else if (changed.error.kind === 'changed-meanwhile') await this.#inbox.load();
		return changed;
	}

	/**
	 * For a change that stands beside whatever a colleague did: it is made anew of what is there now, until it is
	 * stored.
	 */
	async add(
		id: string,
		changeOf: (now: ConversationView) => ConversationChange,
	): Promise<Result<ConversationView, ChangeProblem>> {
		for (let tries = 1; ; tries++) {
			const now = this.#inbox.conversation(id);
			if (!now) return err({ kind: 'key-not-here' });
			const changed = await this.change(id, changeOf(now));
			const isOver = changed.ok || changed.error.kind !== 'changed-meanwhile' || tries === mostTries;
			if (isOver) return changed;
		}
	}

	/** Closing says that everything so far was read: only a new text makes it wait again. */
	close(id: string, days: { readonly closedOn: string; readonly keepUntil: string | undefined }) {
		const known = this.#inbox.conversation(id) ?? {};
		const read = laterMark(known, readMark(this.#inbox.thread(id)));
		return this.change(id, { state: 'closed', ...days, ...read });
	}

	reopen(id: string): Promise<Result<ConversationView, ChangeProblem>> {
		return this.change(id, { state: 'open', closedOn: undefined, keepUntil: undefined });
	}

	/** Notes in the conversation which case was made of it. */
	linkCase(id: string, caseId: string): Promise<Result<ConversationView, ChangeProblem>> {
		return this.change(id, { caseId });
	}

	/** After an answer was stored. */
	noteAnswer(id: string, read: ReadMark, answers: number): Promise<Result<ConversationView, ChangeProblem>> {
		return this.add(id, (now) => ({
			...laterMark(now, read),
			answers: Math.max(now.answers ?? 0, answers),
		}));
	}

	/**
	 * Deletes a conversation with everything that the server has of it. Who comes back later reads that it ended, unless
	 * nothing shall lie there: then whoever has the words finds an empty mailbox.
	 *
	 * @param options.seen - the thread as it stood when this was decided
	 * @returns `written-meanwhile` where the person has written since: nothing is deleted, and her text is in the thread
	 */
	async remove(
		id: string,
		{
			leavesFarewell = true,
			seen = this.#inbox.thread(id),
		}: { readonly leavesFarewell?: boolean; readonly seen?: ThreadView | undefined } = {},
	): Promise<Result<null, VaultProblem | { readonly kind: 'written-meanwhile' }>> {
		// What was handed over is another team's: nothing of its thread is read, deleted or written here.
		const isOurs = !this.#inbox.conversation(id)?.handOver;
		const read = isOurs ? await this.#inbox.readThrough(id) : ok(null);
		if (!read.ok) return read;
		const now = this.#inbox.thread(id);
		const mark = laterMark(this.#inbox.conversation(id) ?? {}, readMark(seen));
		if (isOurs && now && hasUnread(mark, now)) return err({ kind: 'written-meanwhile' });
		const language = this.#inbox.conversation(id)?.language ?? 'de';
		const farewell = { text: farewellIn(language), writtenOn: dayInBerlin(Date.now()) };
		const removed = await this.#inbox.take((core) =>
			deleteConversation(this.#vault.api, core, id, isOurs && leavesFarewell ? farewell : undefined),
		);
		if (!removed.ok) return removed;
		this.#inbox.removed(id);
		this.#vault.announce('conversations');
		return ok(null);
	}

	/**
	 * A conversation that does not open becomes a first message of the intake again, for two weeks after it was
	 * taken; `too-late` where the server keeps it no longer.
	 */
	async bringBack(id: string): Promise<Result<null, VaultProblem | { readonly kind: 'too-late' }>> {
		const path = `/api/conversations/${encodeURIComponent(id)}/bring-back`;
		const brought = await this.#inbox.take(() => this.#vault.api.send('POST', path));
		if (!brought.ok) return isGone(brought.error) ? err({ kind: 'too-late' }) : brought;
		this.#vault.announce('conversations');
		await this.#inbox.load('due');
		return ok(null);
	}

	/** Lays a first message aside that cannot be opened, or takes it back; both can be undone until it expires. */
	async layAside(hash: string, back: boolean): Promise<Result<null, VaultProblem>> {
		const body = { hash, ...(back && { back }) };
		const laid = await this.#inbox.take(() => this.#vault.api.send('POST', '/api/intake/set-aside', body));
		if (!laid.ok && !isGone(laid.error)) return laid;
		this.#vault.announce('conversations');
		await this.#inbox.load('due');
		return ok(null);
	}

	async #put(
		core: Core,
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
}

/** In the person's language, as far as there are texts of it. */
const farewellIn = (language: string): string =>
	m.inbox_farewell({}, { locale: language === 'de' ? 'de' : 'en' });
const isChangedMeanwhile = (error: ApiProblem): boolean =>
	error.kind === 'refused' && error.answer.kind === 'changed-meanwhile';
