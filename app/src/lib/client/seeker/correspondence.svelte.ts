import { toB64 } from '@schutznetz/vault/public';
import { inOrder } from '../in-order.ts';
import type { ReadingRound, RoundAnswers, ThreadMessage } from './core/reading.ts';
import type { SeekerCore } from './core/seeker-core.ts';
import type { HouseApi } from './house-api.ts';
import { forgottenAtOnce, windowSlots } from './window-slots.ts';

/** As much of the worker's caller as is needed here. */
export type CoreCalls = {
	call<Name extends keyof SeekerCore>(
		name: Name,
		...args: Parameters<SeekerCore[Name]>
	): ReturnType<SeekerCore[Name]>;
};

/** What lies under the words: read, told apart, deleted. */
export class Correspondence {
	/** Newest first. */
	messages = $state.raw<readonly ThreadMessage[]>([]);
	/** Messages that are there and did not open. */
	unreadable = $state(0);
	/** More lies there than is walked, so that nobody would find the next message. */
	isOverfull = $state(false);
	/** Where the next message of one's own goes. */
	nextIndex = 0;
	#windows = 0;
	/** How many of the centre's messages have stood on the page in this visit. */
	#shown = $state(0);
	readonly #api: Pick<HouseApi, 'readSlots' | 'readLarge' | 'forget'>;

	constructor(api: Pick<HouseApi, 'readSlots' | 'readLarge' | 'forget'>) {
		this.#api = api;
	}

	/** The centre's newest message. */
	get answer(): ThreadMessage | undefined {
		return this.messages.find(({ direction }) => direction === 'fromCentre');
	}

	/** How many of the centre's messages she had before her: now, or when she wrote one of her own. */
	get readUpTo(): number {
		const known = this.#own().map(({ readUpTo }) => readUpTo ?? 0);
		return Math.max(0, this.#shown, ...known);
	}

	/** All that lies here has stood on the page. */
	get isShown(): boolean {
		return this.#shown >= this.#answers();
	}

	/** What the centre wrote since she last wrote herself, newest first: nothing about reading is stored anywhere. */
	get unread(): readonly ThreadMessage[] {
		const own = this.#own();
		const known = Math.max(0, ...own.map(({ readUpTo }) => readUpTo ?? 0));
		// What was written before messages said so is told by its day.
		const lastDay = own.find(({ readUpTo }) => readUpTo === undefined)?.writtenOn ?? '';
		return this.#fromCentre().filter(({ index, writtenOn }) => index >= known && writtenOn >= lastDay);
	}

	/** Everything else, newest first. */
	get earlier(): readonly ThreadMessage[] {
		return this.messages.filter((message) => !this.unread.includes(message));
	}

	/** The newest message of the centre is the agreed question. */
	get asksSafety(): boolean {
		return this.unread[0]?.safety === 'question';
	}

	markShown(): void {
		this.#shown = this.#answers();
	}

	#own(): readonly ThreadMessage[] {
		return this.messages.filter(({ direction }) => direction === 'fromSeeker');
	}

	/** How many the centre has written, as far as its newest one tells. */
	#answers(): number {
		return Math.max(0, ...this.#fromCentre().map(({ index }) => index + 1));
	}

	#fromCentre(): readonly ThreadMessage[] {
		return this.messages.filter(({ direction }) => direction === 'fromCentre');
	}

	get isEmpty(): boolean {
		return this.messages.length === 0 && this.unreadable === 0;
	}

	/** Reads to the end of what lies there, at least two rounds; false where the house did not answer. */
	async read(core: CoreCalls): Promise<boolean> {
		await core.call('beginReading');
		for (let round = await core.call('nextRound'); round; round = await core.call('nextRound')) {
			const answers = await this.#ask(round);
			if (!answers || !(await core.call('takeRound', answers))) return false;
		}
		const read = await core.call('whatWasRead');
		this.messages = inOrder(read.messages).reverse();
		this.unreadable = read.unreadable;
		this.isOverfull = read.isOverfull;
		this.nextIndex = read.nextIndex;
		this.#windows = read.windows;
		return true;
	}

	/** All of a round at once: on a slow line the way there and back is most of the time. */
	async #ask({ reads, large }: ReadingRound): Promise<RoundAnswers | undefined> {
		const [cells, alone] = await Promise.all([
			Promise.all(reads.map((ids) => this.#api.readSlots(ids))),
			Promise.all(large.map((one) => this.#api.readLarge(one.id, one.class))),
		]);
		const found = cells.flatMap((answer) => (answer.ok ? [answer.value] : []));
		const texts = alone.flatMap((answer) => (answer.ok ? [answer.value] : []));
		if (found.length < cells.length || texts.length < alone.length) return undefined;
		return { reads: found, large: texts };
	}

	/** Deletes every window that was walked, and the first message; false where the house did not answer. */
	async forget(core: CoreCalls): Promise<boolean> {
		// The files first: what names them goes behind them, so that a cut on the way loses none of them.
		for (const slots of await core.call('fileForgetting')) {
			// A token of nothing: the conversation is still to be found if this is cut.
			const intakeToken = toB64(crypto.getRandomValues(new Uint8Array(32)));
			const answer = await this.#api.forget({ slots, intakeToken });
			if (!answer.ok) return false;
		}
		// At least one: it takes the first message with it.
		const slots = Math.max(this.#windows, 1) * windowSlots;
		for (let from = 0; from < slots; from += forgottenAtOnce) {
			const answer = await this.#api.forget(await core.call('forgetting', from));
			if (!answer.ok) return false;
		}
		this.clear();
		return true;
	}

	clear(): void {
		this.messages = [];
		this.unreadable = 0;
		this.isOverfull = false;
		this.nextIndex = 0;
		this.#windows = 0;
		this.#shown = 0;
	}
}
