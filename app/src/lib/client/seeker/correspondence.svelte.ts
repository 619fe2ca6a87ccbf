import type { SeekerCore } from './core/seeker-core.ts';
import type { ThreadMessage } from './core/thread.ts';
import type { HouseApi } from './house-api.ts';
import { windowSlots } from './window-slots.ts';

/** As much of the worker's caller as is needed here. */
export type CoreCalls = {
	call<Name extends keyof SeekerCore>(
		name: Name,
		...args: Parameters<SeekerCore[Name]>
	): ReturnType<SeekerCore[Name]>;
};

/** Early messages expire first: behind an empty window there may be a full one. */
const emptyAtEnd = 2;
/** Far more than two people write to each other: whoever finds more is shown it by a server that lies. */
const mostWindows = 16;

/** Newest first: by day; on one day the centre's before one's own, each by its count. */
function newestFirst(a: ThreadMessage, b: ThreadMessage): number {
	if (a.writtenOn !== b.writtenOn) return a.writtenOn < b.writtenOn ? 1 : -1;
	if (a.direction !== b.direction) return a.direction === 'fromCentre' ? -1 : 1;
	return b.index - a.index;
}

/** What lies under the words: read, told apart, deleted. */
export class Correspondence {
	messages = $state.raw<readonly ThreadMessage[]>([]);
	/** Messages that are there and did not open. */
	unreadable = $state(0);
	/** More lies there than is walked, so that nobody would find the next message. */
	isOverfull = $state(false);
	/** Where the next message of one's own goes. */
	nextIndex = 0;
	#windows = 0;
	readonly #api: Pick<HouseApi, 'readSlots' | 'forget'>;

	constructor(api: Pick<HouseApi, 'readSlots' | 'forget'>) {
		this.#api = api;
	}

	/** The centre's newest message. */
	get answer(): ThreadMessage | undefined {
		return this.messages.find(({ direction }) => direction === 'fromCentre');
	}

	/** Everything but the centre's newest message, newest first. */
	get earlier(): readonly ThreadMessage[] {
		return this.messages.filter((message) => message !== this.answer);
	}

	get isEmpty(): boolean {
		return this.messages.length === 0 && this.unreadable === 0;
	}

	/** Walks the windows to the end of what lies there; false where the house did not answer. */
	async read(core: CoreCalls): Promise<boolean> {
		const messages: ThreadMessage[] = [];
		let unreadable = 0;
		let nextIndex = 0;
		let windows = 0;
		let emptyInARow = 0;
		const isAtEnd = (): boolean => emptyInARow >= emptyAtEnd && windows * windowSlots > nextIndex;
		for (; windows < mostWindows && !isAtEnd(); windows += 1) {
			const from = windows * windowSlots;
			const envelopes = await this.#api.readSlots(await core.call('slotIds', from));
			if (!envelopes.ok) return false;
			const opened = await core.call('openSlots', from, envelopes.value);
			messages.push(...opened.messages);
			unreadable += opened.unreadable;
			nextIndex = Math.max(nextIndex, opened.nextIndex);
			emptyInARow = opened.isEmpty ? emptyInARow + 1 : 0;
		}
		this.messages = messages.sort(newestFirst);
		this.unreadable = unreadable;
		this.isOverfull = !isAtEnd();
		this.nextIndex = nextIndex;
		this.#windows = windows;
		return true;
	}

	/** Deletes every window that was walked, and the first message; false where the house did not answer. */
	async forget(core: CoreCalls): Promise<boolean> {
		// At least one: it takes the first message with it.
		const windows = Math.max(this.#windows, 1);
		for (let at = 0; at < windows; at += 1) {
			const answer = await this.#api.forget(await core.call('forgetting', at * windowSlots));
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
	}
}
