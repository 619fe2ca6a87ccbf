import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type Direction,
	fromB64,
	type HandOverAnswer,
	type HandOverAsk,
	type LargeClass,
	openMessage,
	readSlotAnswer,
	type SlotAnswer,
	sealMessage,
	slotAt,
	toB64,
} from '@schutznetz/vault';
import { inOrder } from '../../in-order.ts';
import { shuffle } from '../../shuffle.ts';
import type { Held, HeldThread, HeldWay } from './held.ts';
import { beginLook, beginWalk, endOf, hasMoreSlots, nextWindows, noteFound, type Pass } from './slot-walk.ts';

/** One slot that is to be read: `id` goes to the server, the rest says here what it is. */
export type SlotQuestion = {
	readonly id: string;
	readonly conversationId: string;
	readonly direction: Direction;
	readonly index: number;
	/** Something was found there before: it comes behind what may be new. */
	readonly isKnown: boolean;
};
/** What a reading found and did not bring. */
export type SlotsLeft = {
	readonly again: readonly SlotQuestion[];
	/** Larger than a cell: each is read alone. */
	readonly large: readonly { readonly question: SlotQuestion; readonly class: LargeClass }[];
};
export type ThreadMessage = {
	readonly direction: Direction;
	readonly index: number;
	readonly writtenOn: string;
	readonly text: string;
	/** How many of the other side's messages had been read when it was written. */
	readonly readUpTo?: number | undefined;
	readonly isAutomatic: boolean;
	/** The agreed question, or what the person wrote when it was asked. */
	readonly safety?: 'question' | 'answer';
	readonly ask?: HandOverAsk;
	readonly answer?: HandOverAnswer;
	/** How many pieces each of its files has; their keys stay in the worker. */
	readonly files?: readonly number[];
};
export type ThreadView = {
	readonly conversationId: string;
	readonly messages: readonly ThreadMessage[];
	/** How many slots the person has filled so far, those that cannot be read or have expired included. */
	readonly fromSeeker: number;
	/** How many slots of this thread hold something that cannot be read. */
	readonly damaged: number;
	/** How many of those that were filled hold nothing that was found: as long as `hasMore`, some were not asked for. */
	readonly gone: number;
	/** Not all of it was read yet: there may be older texts, and new ones behind a gap. */
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
/** What a look asks for in each thread, all alike: two slots of hers, as one of them may have expired or be lost. */
const lookSlots: Readonly<Record<Direction, number>> = { fromSeeker: 2, fromCentre: 1 };

/** The slots of threads: which to ask for, what they hold, and the next answer. */
export function threads(held: Held) {
	const threadOf = (id: string): HeldThread => {
		const newWay = () => ({ found: new Map(), walked: 0, look: undefined, walk: undefined });
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

	const isFound = ({ conversationId, direction, index }: Omit<SlotQuestion, 'isKnown'>): boolean =>
		threadOf(conversationId)[direction].found.has(index);
	const questionOf = async (
		conversationId: string,
		threadKey: Uint8Array,
		direction: Direction,
		index: number,
	): Promise<SlotQuestion> => {
		const { id } = await slotAt(threadKey, direction, index);
		const question = { id: toB64(id), conversationId, direction, index };
		return { ...question, isKnown: isFound(question) };
	};
	const open = async ({ conversationId, direction, index }: SlotQuestion, bytes: Uint8Array) => {
		const threadKey = held.conversations.get(conversationId)?.record.threadKey;
		if (!threadKey) return;
		const way = threadOf(conversationId)[direction];
		const envelope = toB64(bytes);
		if (!noteFound(way, index, { envelope })) return;
		const opened = await openMessage(threadKey, direction, index, bytes);
		way.found.set(index, { envelope, message: opened.ok ? opened.value : undefined });
	};

	return {
		/** Begins a pass over these threads; `askSlots` then gives its questions, round after round. */
		async beginPass(conversationIds: readonly string[], pass: Pass): Promise<void> {
			for (const { direction, way, known } of waysOf(conversationIds)) {
				if (pass === 'look') beginLook(way, known, lookSlots[direction]);
				else beginWalk(way, known);
			}
		},

		/** The next slots of each thread in both directions; none when the pass has asked for everything. */
		async askSlots(conversationIds: readonly string[], pass: Pass): Promise<SlotQuestion[]> {
			const questions: Promise<SlotQuestion>[] = [];
			for (const { conversationId, direction, way, known } of waysOf(conversationIds)) {
				const threadKey = held.conversations.get(conversationId)?.record.threadKey;
				if (!threadKey) continue;
				for (const { from, to } of nextWindows(way, known, pass)) {
					for (let index = from; index < to; index++) {
						questions.push(questionOf(conversationId, threadKey, direction, index));
					}
				}
			}
			return Promise.all(questions);
		},

		/**
		 * So many slots more that a reading has room for: the next ones of threads drawn from all that are open here,
		 * so that those of one conversation are never asked for alone.
		 */
		async fillingSlots(asked: readonly SlotQuestion[], count: number): Promise<SlotQuestion[]> {
			const isAsked = new Set(asked.map(placeOf));
			const drawn = shuffle([...held.conversations]);
			const filling: Promise<SlotQuestion>[] = [];
			for (let ahead = 0; drawn.length > 0 && filling.length < count; ahead++) {
				for (const [conversationId, { record }] of drawn) {
					for (const { direction, way, known } of waysOf([conversationId])) {
						const place = { conversationId, direction, index: endOf(way, known) + ahead };
						if (filling.length === count || isAsked.has(placeOf(place))) continue;
						filling.push(questionOf(conversationId, record.threadKey, direction, place.index));
					}
				}
			}
			return Promise.all(filling);
		},

		/** Opens what came, and says what is there and did not come; undefined where it is no answer to these. */
		async readSlots(questions: readonly SlotQuestion[], answer: SlotAnswer): Promise<SlotsLeft | undefined> {
			const found = readSlotAnswer(answer);
			if (!found) return undefined;
			const left = { again: [] as SlotQuestion[], large: [] as SlotsLeft['large'][number][] };
			for (const [at, question] of questions.entries()) {
				const one = found[at];
				if (!one || one.class === 0) continue;
				if (one.envelope) await open(question, one.envelope);
				else if (isFound(question)) continue;
				else if (one.class === 1) left.again.push(question);
				else left.large.push({ question, class: one.class });
			}
			return left;
		},

		/** Opens a larger text, which came alone. */
		async readLarge(question: SlotQuestion, envelope: string): Promise<void> {
			const bytes = fromB64(envelope);
			await open(question, bytes.ok ? bytes.value : new Uint8Array());
		},

		async viewThreads(conversationIds: readonly string[]): Promise<ThreadView[]> {
			return conversationIds.map((conversationId) => {
				const ways = waysOf([conversationId]);
				const thread = threadOf(conversationId);
				const messages = directions.flatMap((direction) => messagesOf(direction, thread[direction]));
				const slots = ways.flatMap(({ way }) => [...way.found.values()]);
				return {
					conversationId,
					messages: inOrder(messages),
					fromSeeker: endOf(thread.fromSeeker, filled(conversationId, 'fromSeeker')),
					damaged: slots.filter(({ message }) => !message).length,
					gone: ways.reduce((sum, { way, known }) => sum + endOf(way, known) - way.found.size, 0),
					hasMore: ways.some(({ way, known }) => hasMoreSlots(way, known)),
				};
			});
		},

		/** What deletes the slots of a thread: all that are known to have been filled, and some behind them. */
		async slotsToForget(conversationId: string): Promise<SlotToForget[]> {
			const record = held.conversations.get(conversationId)?.record;
			// What was handed over belongs to the other centre now.
			if (!record || record.handOver) return [];
			const { threadKey } = record;
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
			message: { text: string; writtenOn: string; readUpTo: number; safety?: 'question'; ask?: HandOverAsk },
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

const placeOf = ({ conversationId, direction, index }: Omit<SlotQuestion, 'id' | 'isKnown'>): string =>
	`${conversationId}/${direction}/${index}`;

function messagesOf(direction: Direction, { found }: HeldWay): ThreadMessage[] {
	return [...found].flatMap(([index, { message }]) => {
		if (!message) return [];
		const { text, writtenOn, readUpTo, automatic, safety, ask, answer } = message;
		const pieces = message.files?.map((file) => file.pieces);
		return [
			{
				direction,
				index,
				text,
				writtenOn,
				readUpTo,
				isAutomatic: automatic === true,
				...(safety && { safety }),
				...(pieces && { files: pieces }),
				...(ask && { ask }),
				...(answer && { answer }),
			},
		];
	});
}
