import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type Direction,
	fromB64,
	openMessage,
	sealMessage,
	slotAt,
	TEXT_BUCKETS_BYTES,
	textBytes,
	toB64,
} from '@schutznetz/vault';
import type { Held, HeldThread } from './held.ts';

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
};
export type SealedAnswer = {
	readonly index: number;
	readonly id: string;
	readonly envelope: string;
	readonly token: string;
};

/** How many slots of each direction are asked for at once; the next ones where one of them was filled. */
const windowSlots = 8;
const directions = ['fromSeeker', 'fromCentre'] as const;

/** The slots of open threads: which to ask for, what they hold, and the next answer. */
export function threads(held: Held) {
	const threadOf = (id: string): HeldThread => {
		const newWay = () => ({ next: 0, messages: [] });
		const known = held.threads.get(id) ?? { fromSeeker: newWay(), fromCentre: newWay() };
		held.threads.set(id, known);
		return known;
	};

	return {
		/** The next window of each thread, in both directions. */
		async askSlots(conversationIds: readonly string[]): Promise<SlotQuestion[]> {
			const questions: Promise<SlotQuestion>[] = [];
			for (const conversationId of conversationIds) {
				const known = held.conversations.get(conversationId);
				if (!known) continue;
				for (const direction of directions) {
					const { next } = threadOf(conversationId)[direction];
					for (let index = next; index < next + windowSlots; index++) {
						const slot = slotAt(known.record.threadKey, direction, index);
						questions.push(slot.then(({ id }) => ({ id: toB64(id), conversationId, direction, index })));
					}
				}
			}
			return Promise.all(questions);
		},

		/** Opens what came; returns the conversations that are to be asked again, because there may be more. */
		async readSlots(
			questions: readonly SlotQuestion[],
			envelopes: readonly (string | null)[],
		): Promise<string[]> {
			const again = new Set<string>();
			for (const [at, { conversationId, direction, index }] of questions.entries()) {
				const envelope = envelopes[at] ?? null;
				const known = held.conversations.get(conversationId);
				const way = threadOf(conversationId)[direction];
				if (envelope === null || !known || way.messages.some((one) => one.index === index)) continue;
				const bytes = fromB64(envelope);
				const opened = bytes.ok
					? await openMessage(known.record.threadKey, direction, index, bytes.value)
					: bytes;
				way.messages.push({ index, message: opened.ok ? opened.value : undefined });
				way.next = Math.max(way.next, index + 1);
				again.add(conversationId);
			}
			for (const { conversationId } of questions) {
				// What was read once and has expired since leaves a gap: the walk goes on behind it.
				const readBefore = held.conversations.get(conversationId)?.record.answeredUpTo ?? 0;
				const { fromSeeker } = threadOf(conversationId);
				if (again.has(conversationId) || fromSeeker.next >= readBefore) continue;
				fromSeeker.next = readBefore;
				again.add(conversationId);
			}
			return [...again];
		},

		async viewThreads(conversationIds: readonly string[]): Promise<ThreadView[]> {
			return conversationIds.map((conversationId) => viewThread(conversationId, threadOf(conversationId)));
		},

		/** How long a text is and may be, in bytes as they are counted in its envelope. */
		async measureText(text: string): Promise<{ cameBytes: number; dueBytes: number }> {
			return { cameBytes: textBytes(text), dueBytes: TEXT_BUCKETS_BYTES[2] };
		},

		/** The envelope of the next answer; the same one is sent again until the server has it. */
		async sealAnswer(
			conversationId: string,
			message: { text: string; writtenOn: string; automatic?: true },
		): Promise<
			Result<
				SealedAnswer,
				{ kind: 'too-long'; cameBytes: number; dueBytes: number } | { kind: 'key-not-here' }
			>
		> {
			const known = held.conversations.get(conversationId);
			if (!known) return err({ kind: 'key-not-here' });
			const index = threadOf(conversationId).fromCentre.next;
			const { threadKey } = known.record;
			const envelope = await sealMessage(threadKey, 'fromCentre', index, message);
			if (!envelope.ok) return envelope;
			const { id, token } = await slotAt(threadKey, 'fromCentre', index);
			return ok({ index, id: toB64(id), token: toB64(token), envelope: toB64(envelope.value) });
		},
	};
}

function viewThread(conversationId: string, thread: HeldThread): ThreadView {
	const read = (direction: Direction): ThreadMessage[] =>
		thread[direction].messages.flatMap(({ index, message }) => {
			if (!message) return [];
			const { text, writtenOn, automatic } = message;
			return [{ direction, index, text, writtenOn, isAutomatic: automatic === true }];
		});
	const [seeker, centre] = [read('fromSeeker'), read('fromCentre')];
	return {
		conversationId,
		messages: merge(seeker, centre),
		fromSeeker: thread.fromSeeker.next,
		damaged: directions.flatMap((one) => thread[one].messages).filter((one) => !one.message).length,
	};
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
