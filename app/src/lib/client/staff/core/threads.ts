import { err, ok, type Result } from '@schutznetz/kernel';
import { type Direction, fromB64, openMessage, sealMessage, slotAt, toB64 } from '@schutznetz/vault';
import type { Held, HeldThread, HeldWay } from './held.ts';
import { beginWalk, endOf, hasMoreSlots, nextWindows, noteFound } from './slot-walk.ts';

/** One slot that is to be read: `id` goes to the server, the rest says here what it is. */
export type SlotQuestion = {
	readonly id: string;
	readonly conversationId: string;
	readonly direction: Direction;
	readonly index: number;
};
export type ThreadMessage = {
	readonly direction: Direction;
	readonly index: number;
	readonly writtenOn: string;
	readonly text: string;
	readonly isAutomatic: boolean;
};
export type ThreadView = {
	readonly conversationId: string;
	readonly messages: readonly ThreadMessage[];
	/** How many slots the person has filled so far, those that cannot be read or have expired included. */
	readonly fromSeeker: number;
	/** How many slots of this thread hold something that cannot be read. */
	readonly damaged: number;
	/** The last pass ended before all of it was read. */
	readonly hasMore: boolean;
};
export type SlotToForget = { readonly id: string; readonly token: string };
export type SealedAnswer = {
	readonly index: number;
	readonly id: string;
	readonly envelope: string;
	readonly token: string;
};

const directions = ['fromSeeker', 'fromCentre'] as const;
/** Texts that may have come since a thread was read. */
const slotsBehind = 8;

/** The slots of threads: which to ask for, what they hold, and the next answer. */
export function threads(held: Held) {
	const threadOf = (id: string): HeldThread => {
		const newWay = () => ({ found: new Map(), walked: 0, walk: undefined });
		const known = held.threads.get(id) ?? { fromSeeker: newWay(), fromCentre: newWay() };
		held.threads.set(id, known);
		return known;
	};
	/** How many slots of a direction are known to have been filled, whatever has expired since. */
	const filled = (id: string, direction: Direction): number => {
		const record = held.conversations.get(id)?.record;
		return (direction === 'fromSeeker' ? record?.answeredUpTo : record?.answers) ?? 0;
	};
	const waysOf = (ids: readonly string[]) =>
		ids.flatMap((conversationId) =>
			directions.map((direction) => ({
				conversationId,
				direction,
				way: threadOf(conversationId)[direction],
				known: filled(conversationId, direction),
			})),
		);

	return {
		/** Begins a pass over these threads; `askSlots` then gives its questions, round after round. */
		async beginPass(conversationIds: readonly string[]): Promise<void> {
			for (const { way, known } of waysOf(conversationIds)) beginWalk(way, known);
		},

		/** The next slots of each thread in both directions; none when the pass has asked for everything. */
		async askSlots(conversationIds: readonly string[]): Promise<SlotQuestion[]> {
			const questions: Promise<SlotQuestion>[] = [];
			for (const { conversationId, direction, way, known } of waysOf(conversationIds)) {
				const threadKey = held.conversations.get(conversationId)?.record.threadKey;
				if (!threadKey) continue;
				for (const { from, to } of nextWindows(way, known)) {
					for (let index = from; index < to; index++) {
						const slot = slotAt(threadKey, direction, index);
						questions.push(slot.then(({ id }) => ({ id: toB64(id), conversationId, direction, index })));
					}
				}
			}
			return Promise.all(questions);
		},

		/** Opens what came. */
		async readSlots(
			questions: readonly SlotQuestion[],
			envelopes: readonly (string | null)[],
		): Promise<void> {
			for (const [at, { conversationId, direction, index }] of questions.entries()) {
				const envelope = envelopes[at] ?? null;
				const threadKey = held.conversations.get(conversationId)?.record.threadKey;
				if (envelope === null || !threadKey) continue;
				const way = threadOf(conversationId)[direction];
				if (!noteFound(way, index, { envelope })) continue;
				const bytes = fromB64(envelope);
				const opened = bytes.ok ? await openMessage(threadKey, direction, index, bytes.value) : bytes;
				way.found.set(index, { envelope, message: opened.ok ? opened.value : undefined });
			}
		},

		async viewThreads(conversationIds: readonly string[]): Promise<ThreadView[]> {
			return conversationIds.map((conversationId) => {
				const ways = waysOf([conversationId]);
				const thread = threadOf(conversationId);
				const [seeker, centre] = directions.map((direction) => messagesOf(direction, thread[direction]));
				const slots = ways.flatMap(({ way }) => [...way.found.values()]);
				return {
					conversationId,
					messages: merge(seeker ?? [], centre ?? []),
					fromSeeker: endOf(thread.fromSeeker, filled(conversationId, 'fromSeeker')),
					damaged: slots.filter(({ message }) => !message).length,
					hasMore: ways.some(({ way, known }) => hasMoreSlots(way, known)),
				};
			});
		},

		/** What deletes the slots of a thread: all that are known to have been filled, and some behind them. */
		async slotsToForget(conversationId: string): Promise<SlotToForget[]> {
			const threadKey = held.conversations.get(conversationId)?.record.threadKey;
			if (!threadKey) return [];
			const places = waysOf([conversationId]).flatMap(({ direction, way, known }) =>
				Array.from({ length: endOf(way, known) + slotsBehind }, (_, index) => ({ direction, index })),
			);
			return Promise.all(
				places.map(async ({ direction, index }) => {
					const { id, token } = await slotAt(threadKey, direction, index);
					return { id: toB64(id), token: toB64(token) };
				}),
			);
		},

		/** The envelope of the next answer; the same one is sent again until the server has it. */
		async sealAnswer(
			conversationId: string,
			message: { text: string; writtenOn: string; readUpTo: number },
		): Promise<
			Result<
				SealedAnswer,
				{ kind: 'too-long'; cameBytes: number; dueBytes: number } | { kind: 'key-not-here' }
			>
		> {
			const known = held.conversations.get(conversationId);
			if (!known) return err({ kind: 'key-not-here' });
			const index = endOf(threadOf(conversationId).fromCentre, filled(conversationId, 'fromCentre'));
			const { threadKey } = known.record;
			// It tells the person where to go on when her own texts have expired.
			const readUpTo = Math.max(message.readUpTo, filled(conversationId, 'fromSeeker'));
			const envelope = await sealMessage(threadKey, 'fromCentre', index, { ...message, readUpTo });
			if (!envelope.ok) return envelope;
			const { id, token } = await slotAt(threadKey, 'fromCentre', index);
			return ok({ index, id: toB64(id), token: toB64(token), envelope: toB64(envelope.value) });
		},
	};
}

function messagesOf(direction: Direction, { found }: HeldWay): ThreadMessage[] {
	return [...found]
		.sort(([one], [other]) => one - other)
		.flatMap(([index, { message }]) => {
			if (!message) return [];
			const { text, writtenOn, automatic } = message;
			return [{ direction, index, text, writtenOn, isAutomatic: automatic === true }];
		});
}

/**
 * Each direction counts for itself and days are all that is known of time: the two are merged by day, within a
 * day the seeker's first, and neither ever changes its own order.
 */
function merge(seeker: readonly ThreadMessage[], centre: readonly ThreadMessage[]): ThreadMessage[] {
	const merged: ThreadMessage[] = [];
	let at = 0;
	for (const theirs of seeker) {
		for (let ours = centre[at]; ours && ours.writtenOn < theirs.writtenOn; ours = centre[at]) {
			merged.push(ours);
			at += 1;
		}
		merged.push(theirs);
	}
	return [...merged, ...centre.slice(at)];
}
