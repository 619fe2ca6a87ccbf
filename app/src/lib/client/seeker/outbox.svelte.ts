import { assertNever, err, ok, type Result } from '@schutznetz/kernel';
import type { WorkDue } from '../work/core/stamp-of.ts';
import { isMoreWork } from '../work/is-more-work.ts';
import type { IntakeLetter } from './core/seal-first.ts';
import type { SlotLetter } from './core/thread.ts';
import type { HouseApi, MoreWork, Refused, Unreachable } from './house-api.ts';

/** A sealed letter: nobody who sees this object can read it. */
export type Letter =
	/** `files`: the message that names the files of a first one, written before it. */
	| { readonly kind: 'first'; readonly body: IntakeLetter; readonly files?: SlotLetter }
	| { readonly kind: 'reply'; readonly body: SlotLetter };

export type OutboxState = 'empty' | 'sending' | 'waiting' | 'stored' | 'taken' | 'refused';

/** Pauses before the next try while nobody presses the button; the last one repeats. */
const pausesMs = [3_000, 10_000, 30_000];

type StampedKind = 'intake' | 'slot';

export type OutboxOptions = {
	readonly api: Pick<HouseApi, 'writeFirst' | 'writeSlot'>;
	/** Where `online` is heard. */
	readonly events: Pick<EventTarget, 'addEventListener'>;
	/** The work for a letter's place: what was begun already, or what the house asks for. */
	readonly stamp: (kind: StampedKind, place: string, due?: WorkDue) => Promise<string>;
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
	/** Works for the letter before it goes: what the page calls closing it. */
	isWorking = $state(false);
	readonly #options: OutboxOptions;
	#letter: Letter | undefined;
	#tries = 0;
	#settled: (() => void) | undefined;
	#due: Partial<Record<StampedKind, WorkDue>> = {};

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
		this.#due = {};
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
		const answer = await this.#post(letter).catch(() => undefined);
		// Emptied meanwhile, or another letter: this answer is no longer ours.
		if (this.#letter !== letter) return;
		// The worker was ended, or the house asks for more than any page does.
		if (!answer) return this.#wait(letter);
		if (answer.ok) this.#end(answer.value);
		else if (answer.error.kind === 'refused') {
			this.refusal = answer.error.why;
			this.#end('refused');
		} else if (answer.error.kind === 'work-due') {
			const { of, due } = answer.error;
			if (!isMoreWork(due, this.#due[of])) return this.#wait(letter);
			this.#due[of] = due;
			await this.#try();
		} else this.#wait(letter);
	}

	async #work(of: StampedKind, place: string): Promise<string> {
		this.isWorking = true;
		try {
			return await this.#options.stamp(of, place, this.#due[of]);
		} finally {
			this.isWorking = false;
		}
	}

	#post(letter: Letter) {
		switch (letter.kind) {
			case 'first':
				return this.#postFirst(letter);
			case 'reply':
				return this.#postSlot(letter.body);
			default:
				return assertNever(letter);
		}
	}

	async #postFirst({ body, files }: Extract<Letter, { kind: 'first' }>) {
		const named = files ? await this.#postSlot(files) : ok(null);
		if (!named.ok) return named;
		const stamp = await this.#work('intake', body.deletionHash);
		return dueOf('intake', await this.#options.api.writeFirst({ ...body, stamp }));
	}

	async #postSlot(body: SlotLetter) {
		const stamp = await this.#work('slot', body.id);
		return dueOf('slot', await this.#options.api.writeSlot({ ...body, stamp }));
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

/** What more work was asked for: a first message and the slot of its files each have their own. */
function dueOf<T>(of: StampedKind, answer: Result<T, Unreachable | Refused | MoreWork>) {
	if (answer.ok) return answer;
	const { error } = answer;
	if (error.kind !== 'work-due') return err(error);
	return err({ kind: 'work-due' as const, of, due: { bits: error.bits, day: error.day } });
}
