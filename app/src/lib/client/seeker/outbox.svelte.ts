import { assertNever } from '@schutznetz/kernel';
import type { IntakeLetter } from './core/seeker-core.ts';
import type { SlotLetter } from './core/thread.ts';
import type { HouseApi } from './house-api.ts';

/** A sealed letter: nobody who sees this object can read it. */
export type Letter =
	| { readonly kind: 'first'; readonly body: IntakeLetter }
	| { readonly kind: 'reply'; readonly body: SlotLetter };

export type OutboxState = 'empty' | 'sending' | 'waiting' | 'stored' | 'taken' | 'refused';

/** Pauses before the next try while nobody presses the button; the last one repeats. */
const pausesMs = [3_000, 10_000, 30_000];

export type OutboxOptions = {
	readonly api: Pick<HouseApi, 'writeFirst' | 'writeSlot'>;
	/** Where `online` is heard. */
	readonly events: Pick<EventTarget, 'addEventListener'>;
	readonly later: (work: () => void, ms: number) => void;
};

/**
 * Holds one sealed letter until the house has it. What is sent again is the same to the byte, and the house
 * stores the same only once: a lost answer loses and doubles nothing.
 */
export class Outbox {
	state = $state<OutboxState>('empty');
	/** Why the house will not take it; '' where it did not refuse. */
	refusal = $state('');
	readonly #options: OutboxOptions;
	#letter: Letter | undefined;
	#tries = 0;
	#settled: (() => void) | undefined;

	constructor(options: OutboxOptions) {
		this.#options = options;
		options.events.addEventListener('online', () => this.retry());
	}

	/** Whether something sealed has not arrived yet, for all we know. */
	get isHolding(): boolean {
		return this.state === 'sending' || this.state === 'waiting';
	}

	/** Resolves when the house has answered for good: stored, taken or refused. */
	send(letter: Letter): Promise<OutboxState> {
		if (this.isHolding) throw new Error('the outbox holds a letter already');
		this.#letter = letter;
		this.#tries = 0;
		this.refusal = '';
		return new Promise((done) => {
			this.#settled = () => done(this.state);
			void this.#try();
		});
	}

	/** By the button, or because the connection is back. */
	retry(): void {
		if (this.state === 'waiting') void this.#try();
	}

	/** Drops the letter; what is on its way may still arrive. */
	empty(): void {
		this.#letter = undefined;
		this.state = 'empty';
	}

	async #try(): Promise<void> {
		const letter = this.#letter;
		if (!letter) return;
		this.state = 'sending';
		const answer = await this.#post(letter);
		// Emptied meanwhile, or another letter: this answer is no longer ours.
		if (this.#letter !== letter) return;
		if (answer.ok) this.#end(answer.value);
		else if (answer.error.kind === 'refused') {
			this.refusal = answer.error.why;
			this.#end('refused');
		} else this.#wait(letter);
	}

	#post(letter: Letter) {
		switch (letter.kind) {
			case 'first':
				return this.#options.api.writeFirst(letter.body);
			case 'reply':
				return this.#options.api.writeSlot(letter.body);
			default:
				return assertNever(letter);
		}
	}

	#wait(letter: Letter): void {
		this.state = 'waiting';
		const tries = this.#tries;
		this.#tries += 1;
		const pauseMs = pausesMs[Math.min(tries, pausesMs.length - 1)] ?? 0;
		this.#options.later(() => {
			if (this.#letter === letter && this.#tries === tries + 1) this.retry();
		}, pauseMs);
	}

	#end(state: OutboxState): void {
		this.#letter = undefined;
		this.state = state;
		this.#settled?.();
	}
}
