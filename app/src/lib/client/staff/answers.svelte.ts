import { assertNever, ok, type Result } from '@schutznetz/kernel';
import { dayInBerlin } from '../day-in-berlin.ts';
import type { ApiProblem } from './api.ts';
import type { SealedAnswer } from './core/threads.ts';
import type { Vault } from './vault.svelte.ts';
import type { ReadMark } from './waiting.ts';
import { readWireWritten } from './wire.ts';

/** An answer on its way; `problem` says why it is not there yet. It is kept and tried again until it is. */
export type PendingAnswer = {
	readonly text: string;
	readonly problem: ApiProblem | undefined;
	readonly isSending: boolean;
};
export type AnswerProblem =
	| { readonly kind: 'too-long'; readonly cameBytes: number; readonly dueBytes: number }
	| { readonly kind: 'key-not-here' | 'locked' | 'one-is-waiting' };

type Inbox = {
	/** Reads what the slots of a conversation hold by now. */
	readonly reread: (conversationId: string) => Promise<void>;
	readonly stored: (conversationId: string, read: ReadMark, answers: number) => Promise<void>;
};
type Waiting = PendingAnswer & { readonly sealed: SealedAnswer; readonly read: ReadMark };

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
	async send(conversationId: string, text: string, read: ReadMark): Promise<Result<null, AnswerProblem>> {
		if (this.#pending.has(conversationId)) return { ok: false, error: { kind: 'one-is-waiting' } };
		const sealed = await this.#vault.whileOpen((core) =>
			core.call('sealAnswer', conversationId, answerOf(text, read)),
		);
		if (!sealed.ok) return sealed;
		this.#keep(conversationId, {
			text,
			sealed: sealed.value,
			read,
			problem: undefined,
			isSending: false,
		});
		void this.#vault.keepUnsaved(placeOf(conversationId), text);
		await this.#try(conversationId);
		return ok(null);
	}

	/** Tries everything that waits once more: when the browser is online again, by the button, now and then. */
	async retry(): Promise<void> {
		for (const id of [...this.#pending.keys()]) await this.#try(id);
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
		// The same envelope every time: what arrived although its answer was lost is stored once.
		const { id: slot, envelope, token } = waiting.sealed;
		const letter = { id: slot, envelope, token };
		const written = await this.#vault.api.sendUnnamed('/x/slots/write', letter, readWireWritten);
		if (!this.#pending.has(id)) return;
		if (!written.ok) {
			this.#keep(id, { ...waiting, isSending: false, problem: written.error });
			return;
		}
		switch (written.value.kind) {
			case 'stored':
				await this.#inbox.reread(id);
				this.#drop(id);
				this.keepDraft(id, this.draft(id));
				return this.#inbox.stored(id, waiting.read, waiting.sealed.index + 1);
			case 'taken':
				return this.#moveOn(id, waiting);
			default:
				assertNever(written.value.kind);
		}
	}

	/** A colleague's answer lies in that slot: it is read, and ours is sealed for the next one. */
	async #moveOn(id: string, waiting: Waiting): Promise<void> {
		await this.#inbox.reread(id);
		const sealed = await this.#vault.whileOpen((core) =>
			core.call('sealAnswer', id, answerOf(waiting.text, waiting.read)),
		);
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

const answerOf = (text: string, { answeredUpTo }: ReadMark) => ({
	text,
	writtenOn: dayInBerlin(Date.now()),
	readUpTo: answeredUpTo,
});
const placeOf = (conversationId: string): string => `answer/${conversationId}`;
