import { assertNever, ok, type Result } from '@schutznetz/kernel';
import type { HandOverAsk } from '@schutznetz/vault/public';
import { dayInBerlin } from '../day-in-berlin.ts';
import type { ApiProblem } from './api.ts';
import type { SealedAnswer } from './core/threads.ts';
import { forgetSlots } from './forget-slots.ts';
import { isGone } from './is-gone.ts';
import { nothing } from './read-json.ts';
import type { Vault } from './vault.svelte.ts';
import type { ReadMark } from './waiting.ts';
import { writeSlot } from './write-slot.ts';

/** An answer on its way; `problem` says why it is not there yet. It is kept and tried again until it is. */
export type PendingAnswer = {
	readonly text: string;
	readonly problem: ApiProblem | { readonly kind: 'gone' } | undefined;
	readonly isSending: boolean;
};
export type AnswerProblem =
	| { readonly kind: 'too-long'; readonly cameBytes: number; readonly dueBytes: number }
	| { readonly kind: 'key-not-here' | 'locked' | 'one-is-waiting' };

type Inbox = {
	/** Reads what the slots of a conversation hold by now. */
	readonly reread: (conversationId: string) => Promise<void>;
	readonly stored: (
		conversationId: string,
		read: ReadMark,
		answers: number,
	) => Promise<Result<unknown, { readonly kind: string; readonly status?: number }>>;
};
/** What an answer is: plain, the question that was agreed with the person, or whether we may hand her over. */
type AnswerKind = 'plain' | 'safety-question' | HandOverAsk;
type Waiting = PendingAnswer & {
	readonly sealed: SealedAnswer;
	readonly read: ReadMark;
	readonly kind: AnswerKind;
};

/** Answers that were sealed and are not yet stored: in memory only, one per conversation. */
export class Answers {
	#pending = $state.raw<ReadonlyMap<string, Waiting>>(new Map());
	/** What was begun and not sent, for the way to another page and back. */
	readonly #drafts = new Map<string, string>();
	readonly #vault: Vault;
	readonly #inbox: Inbox;

	constructor(vault: Vault, inbox: Inbox) {
		this.#vault = vault;
		this.#inbox = inbox;
	}

	get count(): number {
		return this.#pending.size;
	}

	pending(conversationId: string): PendingAnswer | undefined {
		return this.#pending.get(conversationId);
	}

	draft(conversationId: string): string {
		return this.#drafts.get(conversationId) ?? '';
	}

	keepDraft(conversationId: string, text: string): void {
		this.#drafts.set(conversationId, text);
		// What is on its way stays kept until it is stored.
		if (this.#pending.has(conversationId)) return;
		if (text === '') this.#vault.dropUnsaved(placeOf(conversationId));
		else void this.#vault.keepUnsaved(placeOf(conversationId), text);
	}

	/** What was begun before the vault was locked: to be put back before anything is kept anew. */
	async restore(conversationId: string): Promise<string> {
		const kept = await this.#vault.readUnsaved(placeOf(conversationId));
		return typeof kept === 'string' ? kept : '';
	}

	/**
	 * Seals an answer and sends it. Once this is ok the text is in safe hands, sent or waiting.
	 *
	 * @param read - which of the person's messages were on the page when this was written
	 */
	async send(
		conversationId: string,
		text: string,
		read: ReadMark,
		kind: AnswerKind = 'plain',
	): Promise<Result<null, AnswerProblem>> {
		if (this.#pending.has(conversationId)) return { ok: false, error: { kind: 'one-is-waiting' } };
		const sealed = await this.#vault.whileOpen((core) =>
			core.call('sealAnswer', conversationId, answerOf({ text, read, kind })),
		);
		if (!sealed.ok) return sealed;
		this.#keep(conversationId, {
			text,
			sealed: sealed.value,
			read,
			kind,
			problem: undefined,
			isSending: false,
		});
		void this.#vault.keepUnsaved(placeOf(conversationId), text);
		await this.#try(conversationId);
		return ok(null);
	}

	/** Tries everything that waits once more: when the browser is online again, by the button, now and then. */
	async retry(): Promise<void> {
		for (const [id, { problem }] of [...this.#pending]) if (problem?.kind !== 'gone') await this.#try(id);
	}

	/** Of a conversation that is no more. */
	forgetOne(conversationId: string): void {
		this.#drafts.delete(conversationId);
		this.#drop(conversationId);
		this.#vault.dropUnsaved(placeOf(conversationId));
	}

	forget(): void {
		this.#drafts.clear();
		this.#pending = new Map();
	}

	async #try(id: string): Promise<void> {
		const waiting = this.#pending.get(id);
		if (!waiting || waiting.isSending) return;
		this.#keep(id, { ...waiting, isSending: true });
		const { api } = this.#vault;
		const written = await this.#vault.whileOpen(async (core) => {
			// Whoever deleted everything must not find a mailbox that has come back to life.
			const there = await api.get(`/api/conversations/${encodeURIComponent(id)}`, nothing);
			// The same envelope every time: what arrived although its answer was lost is stored once.
			return there.ok ? writeSlot(api, core, waiting.sealed) : there;
		});
		if (!this.#pending.has(id)) return;
		if (!written.ok) {
			const problem = isGone(written.error) ? ({ kind: 'gone' } as const) : written.error;
			this.#keep(id, { ...waiting, isSending: false, problem });
			return;
		}
		switch (written.value.kind) {
			case 'stored':
				await this.#inbox.reread(id);
				this.#drop(id);
				this.keepDraft(id, this.draft(id));
				return this.#note(id, waiting);
			case 'taken':
				return this.#moveOn(id, waiting);
			default:
				assertNever(written.value.kind);
		}
	}

	/** The conversation went in that very moment: what was written goes, too. */
	async #note(id: string, waiting: Waiting): Promise<void> {
		const noted = await this.#inbox.stored(id, waiting.read, waiting.sealed.index + 1);
		if (noted.ok || !isGone(noted.error)) return;
		const { id: slot, token } = waiting.sealed;
		await this.#vault.whileOpen(() => forgetSlots(this.#vault.api, [{ id: slot, token }]));
		this.#keep(id, { ...waiting, isSending: false, problem: { kind: 'gone' } });
	}

	/** A colleague's answer lies in that slot: it is read, and ours is sealed for the next one. */
	async #moveOn(id: string, waiting: Waiting): Promise<void> {
		await this.#inbox.reread(id);
		const sealed = await this.#vault.whileOpen((core) => core.call('sealAnswer', id, answerOf(waiting)));
		if (!this.#pending.has(id) || !sealed.ok) return;
		const isStuck = sealed.value.index === waiting.sealed.index;
		const problem = isStuck ? ({ kind: 'server-away' } as const) : undefined;
		this.#keep(id, { ...waiting, sealed: sealed.value, problem, isSending: false });
		if (!isStuck) await this.#try(id);
	}

	#keep(id: string, waiting: Waiting): void {
		this.#pending = new Map([...this.#pending, [id, waiting]]);
	}

	#drop(id: string): void {
		this.#pending = new Map([...this.#pending].filter(([one]) => one !== id));
	}
}

const answerOf = ({ text, read, kind }: Pick<Waiting, 'text' | 'read' | 'kind'>) => ({
	text,
	writtenOn: dayInBerlin(Date.now()),
	readUpTo: read.answeredUpTo,
	...(kind === 'safety-question' && { safety: 'question' as const }),
	...(typeof kind === 'object' && { ask: kind }),
});
const placeOf = (conversationId: string): string => `answer/${conversationId}`;
