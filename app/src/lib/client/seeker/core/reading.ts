import {
	type Direction,
	fromB64,
	type LargeClass,
	type Message,
	openMessage,
	readSlotAnswer,
	SLOT_READS,
	type SlotAnswer,
	type SlotFound,
} from '@schutznetz/vault';
import { roundReads, windowSlots } from '../window-slots.ts';
import { type ThreadPlace, threadPlaces } from './thread-places.ts';

/** Early messages expire first: behind empty windows there may be a full one. */
const emptyAtEnd = 4;
/** Far more than two people write to each other: whoever finds more is shown it by a server that lies. */
const mostWindows = 32;
/** So many rounds are made where one would do: a visit to a few short messages looks like one to none. */
const leastRounds = 2;

export type ThreadMessage = Omit<Message, 'files'> & {
	readonly direction: Direction;
	readonly index: number;
	/** How many files go with it; their keys stay in the worker. */
	readonly files?: number;
};

/** What is to be asked next, all at once. */
export type ReadingRound = {
	/** Addresses of each reading, as many in each. */
	readonly reads: readonly (readonly string[])[];
	/** Texts that are larger than a cell, each alone. */
	readonly large: readonly { readonly id: string; readonly class: LargeClass }[];
};
export type RoundAnswers = {
	readonly reads: readonly SlotAnswer[];
	readonly large: readonly { readonly envelope: string }[];
};

export type ThreadReading = {
	readonly messages: readonly ThreadMessage[];
	/** Where the seeker's next message goes: behind their own, and behind what was read of them. */
	readonly nextIndex: number;
	/** Slots that hold something that did not open: damaged on the way or on the server. */
	readonly unreadable: number;
	/** How many windows were asked for. */
	readonly windows: number;
	/** More lies there than is walked. */
	readonly isOverfull: boolean;
};

type Asked = {
	readonly order: readonly ThreadPlace[];
	/** So many at the beginning are known to hold something and are to be brought; null for a window's first reading. */
	readonly wanted: number | null;
};
type Large = { readonly place: ThreadPlace; readonly class: LargeClass };

/**
 * One reading of a thread, round by round. Each question is for the whole of a window, first what has to be brought:
 * so one that fetches the rest of a full window cannot be told from one that only fills a round.
 */
export class Reading {
	readonly #key: Uint8Array;
	readonly #windows: ThreadPlace[][] = [];
	readonly #messages: ThreadMessage[] = [];
	/** By window: found, and not brought yet. */
	readonly #rest = new Map<number, ThreadPlace[]>();
	readonly #large: Large[] = [];
	#asked: readonly Asked[] = [];
	#askedLarge: readonly Large[] = [];
	#rounds = 0;
	/** Windows at the end in which nothing lies. */
	#empty = 0;
	#nextIndex = 0;
	#unreadable = 0;

	readonly #noteFiles: (files: Message['files']) => void;

	constructor(key: Uint8Array, noteFiles: (files: Message['files']) => void) {
		this.#key = key;
		this.#noteFiles = noteFiles;
	}

	/** The next round; null when everything was brought. */
	async next(): Promise<ReadingRound | null> {
		const asked = this.#takeRest();
		for (let more = this.#windowsDue(); more > 0 && asked.length < roundReads; more -= 1) {
			asked.push({ order: await this.#openWindow(), wanted: null });
		}
		this.#askedLarge = this.#large.splice(0, roundReads);
		if (asked.length === 0 && this.#askedLarge.length === 0 && this.#rounds >= leastRounds) return null;
		for (let window = 0; asked.length < roundReads; window += 1) {
			asked.push({ order: this.#windows[window % this.#windows.length] ?? [], wanted: 0 });
		}
		this.#asked = asked;
		this.#rounds += 1;
		return {
			reads: asked.map(({ order }) => order.map(({ id }) => id)),
			large: this.#askedLarge.map((one) => ({ id: one.place.id, class: one.class })),
		};
	}

	/** Opens what came of the round; false where that is no answer to it. */
	async take({ reads, large }: RoundAnswers): Promise<boolean> {
		const answers = reads.map(readSlotAnswer);
		if (answers.length !== this.#asked.length || large.length !== this.#askedLarge.length) return false;
		for (const [at, { order, wanted }] of this.#asked.entries()) {
			const found = answers[at];
			if (!found) return false;
			if (wanted === null) await this.#noteWindow(order, found);
			else for (const [i, place] of order.slice(0, wanted).entries()) await this.#noteWanted(place, found[i]);
		}
		for (const [at, { place }] of this.#askedLarge.entries()) {
			const envelope = fromB64(large[at]?.envelope ?? '');
			await this.#open(place, envelope.ok ? envelope.value : undefined);
		}
		return true;
	}

	get result(): ThreadReading {
		return {
			messages: this.#messages,
			nextIndex: this.#nextIndex,
			unreadable: this.#unreadable,
			windows: this.#windows.length,
			isOverfull: this.#missingWindows() > 0,
		};
	}

	/** How many windows more would have to be seen before it is certain that nothing lies behind. */
	#missingWindows(): number {
		const behindOwn = Math.floor(this.#nextIndex / windowSlots) + 1 - this.#windows.length;
		return Math.max(emptyAtEnd - this.#empty, behindOwn, 0);
	}

	#windowsDue(): number {
		return Math.min(this.#missingWindows(), mostWindows - this.#windows.length);
	}

	async #openWindow(): Promise<ThreadPlace[]> {
		const from = this.#windows.length * windowSlots;
		const window = await threadPlaces(this.#key, from, from + windowSlots);
		this.#windows.push(window);
		return window;
	}

	#takeRest(): Asked[] {
		const asked: Asked[] = [];
		for (const [window, rest] of this.#rest) {
			while (rest.length > 0 && asked.length < roundReads) {
				const wanted = rest.splice(0, SLOT_READS.cells);
				const others = (this.#windows[window] ?? []).filter((place) => !wanted.includes(place));
				asked.push({ order: [...wanted, ...others], wanted: wanted.length });
			}
		}
		return asked;
	}

	async #noteWindow(order: readonly ThreadPlace[], found: readonly SlotFound[]): Promise<void> {
		const rest: ThreadPlace[] = [];
		let isEmpty = true;
		for (const [at, place] of order.entries()) {
			const one = found[at];
			if (!one || one.class === 0) continue;
			isEmpty = false;
			if (place.direction === 'fromSeeker') this.#nextIndex = Math.max(this.#nextIndex, place.index + 1);
			if (one.class !== 1) this.#large.push({ place, class: one.class });
			else if (one.envelope) await this.#open(place, one.envelope);
			else rest.push(place);
		}
		this.#rest.set(Math.floor((order[0]?.index ?? 0) / windowSlots), rest);
		this.#empty = isEmpty ? this.#empty + 1 : 0;
	}

	/** What was found before and is not there any more was deleted meanwhile. */
	async #noteWanted(place: ThreadPlace, found: SlotFound | undefined): Promise<void> {
		if (found?.class !== 0) await this.#open(place, found?.envelope ?? undefined);
	}

	async #open(place: ThreadPlace, envelope: Uint8Array | undefined): Promise<void> {
		const { direction, index } = place;
		const opened = envelope && (await openMessage(this.#key, direction, index, envelope));
		if (!opened?.ok) {
			this.#unreadable += 1;
			return;
		}
		const { files, ...message } = opened.value;
		this.#noteFiles(files);
		this.#messages.push({ ...message, direction, index, ...(files && { files: files.length }) });
		// Read messages may have expired while the answer to them is still there.
		if (direction === 'fromCentre') {
			this.#nextIndex = Math.max(this.#nextIndex, opened.value.readUpTo ?? 0);
		}
	}
}
