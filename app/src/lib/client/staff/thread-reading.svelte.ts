import { shuffle } from '../shuffle.ts';
import type { ThreadView } from './core/threads.ts';
import { type Sweep, sweepThreads } from './sweep-threads.ts';
import { Turns } from './turns.ts';
import type { Vault, VaultProblem } from './vault.svelte.ts';

/** As many as a browser sends to one house at a time. */
const look: Sweep = { pass: 'look', atOnce: 6 };
const walkAtOnce = 4;
const lookAgainAfterMs = 30_000;
/** Somebody whose texts have all expired writes in a slot that a look does not ask for. */
const walkAgainAfterMs = 3_600_000;
/** So many threads are walked through together, and shown when they are done. */
const threadsAtOnce = 16;
/** Between two readings of a walk that nobody waits for: a team behind one address stays far below what a house takes. */
const restBetweenMs = 250;

/**
 * Reads the threads of an open vault. A look at all of them comes first, and says who has written. Then each is
 * walked through in the background, some together and drawn by chance; what somebody has opened has its turn first.
 */
export class ThreadReading {
	views = $state.raw<ReadonlyMap<string, ThreadView>>(new Map());
	/** The threads are being asked for what is new: what is shown may have news in a moment. */
	isLooking = $state(false);
	/** How many threads are not read through yet. */
	left = $state(0);
	/** The slots could not be asked: there may be newer messages than the ones shown. */
	problem = $state.raw<VaultProblem>();
	/** What is to be done when every thread was read through. */
	onReadThrough: (() => void) | undefined;
	readonly #vault: Vault;
	readonly #restMs: number;
	readonly #lookedAtMs = new Map<string, number>();
	readonly #walkedAtMs = new Map<string, number>();
	/** The worker looks at a thread in one pass at a time, and walks it in one. */
	#looks = new Turns();
	/** Those under way and those that wait for their turn. */
	#looking = 0;
	readonly #queue = new Set<string>();
	/** What somebody waits for. */
	readonly #first = new Set<string>();
	#walking: Promise<void> | undefined;
	/** The threads that are being walked through just now. */
	#group: Promise<unknown> | undefined;
	readonly #resting = new Set<() => void>();

	constructor(vault: Vault, restMs = restBetweenMs) {
		this.#vault = vault;
		this.#restMs = restMs;
	}

	/** Asks these threads for what is new, all at once. */
	async look(ids: readonly string[]): Promise<void> {
		if (ids.length === 0) return;
		const looks = this.#looks;
		this.isLooking = true;
		this.#looking += 1;
		try {
			const looked = await looks.take(() =>
				this.#vault.whileOpen((core) => sweepThreads(this.#vault.api, core, ids, look)),
			);
			if (looks !== this.#looks) return;
			this.problem = looked.ok ? undefined : looked.error;
			if (looked.ok) this.#show(looked.value, this.#lookedAtMs);
		} finally {
			if (looks === this.#looks) {
				this.#looking -= 1;
				this.isLooking = this.#looking > 0;
			}
		}
	}

	/** Walks through these threads, beside those that are waiting for it; fulfilled when all of them are through. */
	walk(ids: readonly string[]): Promise<void> {
		for (const id of ids) this.#queue.add(id);
		return this.resume();
	}

	/** Walks through a thread that somebody waits for, before all others; fulfilled when it is through, or cannot be. */
	async walkFirst(id: string): Promise<void> {
		this.#first.add(id);
		this.#wake();
		void this.walk([id]);
		while (this.#walking && this.#first.has(id)) await this.#group;
	}

	/** Goes on where the walk has stopped because the house did not answer. */
	resume(): Promise<void> {
		this.left = this.#queue.size;
		if (this.left === 0) return Promise.resolve();
		this.#walking ??= this.#walkOn();
		return this.#walking;
	}

	/** Nobody has asked this thread for what is new just now. */
	isLookDue(id: string): boolean {
		return Date.now() - (this.#lookedAtMs.get(id) ?? 0) > lookAgainAfterMs;
	}

	/** Not all of this thread was read, or it was long ago. */
	isWalkDue(id: string): boolean {
		return (
			this.views.get(id)?.hasMore !== false || Date.now() - (this.#walkedAtMs.get(id) ?? 0) > walkAgainAfterMs
		);
	}

	/** Whether this thread waits for its walk. */
	isWaiting(id: string): boolean {
		return this.left > 0 && this.#queue.has(id);
	}

	forgetOne(id: string): void {
		this.#queue.delete(id);
		this.#first.delete(id);
		this.views = new Map([...this.views].filter(([one]) => one !== id));
	}

	forget(): void {
		this.#looks = new Turns();
		this.#queue.clear();
		this.#first.clear();
		this.#lookedAtMs.clear();
		this.#walkedAtMs.clear();
		this.#walking = undefined;
		this.#wake();
		this.views = new Map();
		this.#looking = 0;
		this.isLooking = false;
		this.left = 0;
		this.problem = undefined;
	}

	async #walkOn(): Promise<void> {
		const looks = this.#looks;
		try {
			while (this.#queue.size > 0) {
				const ids = this.#next();
				const rest = () => this.#rest();
				const group = this.#vault.whileOpen((core) =>
					sweepThreads(this.#vault.api, core, ids, { pass: 'walk', atOnce: walkAtOnce, rest }),
				);
				this.#group = group;
				const walked = await group;
				// Locked meanwhile, and perhaps open again: these threads belong to a vault that is gone.
				if (looks !== this.#looks) return;
				this.problem = walked.ok ? undefined : walked.error;
				if (!walked.ok) return;
				for (const id of ids) {
					this.#queue.delete(id);
					this.#first.delete(id);
				}
				this.left = this.#queue.size;
				this.#show(walked.value, this.#walkedAtMs);
			}
			this.onReadThrough?.();
		} finally {
			if (looks === this.#looks) this.#walking = undefined;
		}
	}

	/** Those that somebody waits for, and by chance others beside them. */
	#next(): string[] {
		const others = shuffle([...this.#queue].filter((id) => !this.#first.has(id)));
		return [...this.#first, ...others].slice(0, threadsAtOnce);
	}

	#rest(): Promise<void> {
		if (this.#first.size > 0 || this.#restMs === 0) return Promise.resolve();
		return new Promise((done) => {
			const wake = (): void => {
				clearTimeout(timer);
				this.#resting.delete(wake);
				done();
			};
			const timer = setTimeout(wake, this.#restMs * walkAtOnce);
			this.#resting.add(wake);
		});
	}

	#wake(): void {
		for (const wake of this.#resting) wake();
	}

	#show(threads: readonly ThreadView[], readAtMs: Map<string, number>): void {
		const now = Date.now();
		for (const { conversationId } of threads) readAtMs.set(conversationId, now);
		this.views = new Map([...this.views, ...threads.map((one) => [one.conversationId, one] as const)]);
	}
}
