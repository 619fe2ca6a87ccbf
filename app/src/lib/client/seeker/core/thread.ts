import { ok, type Result } from '@schutznetz/kernel';
import {
	type Direction,
	fromB64,
	intakeToken,
	type Message,
	openMessage,
	sealMessage,
	slotAt,
	type TooLong,
	toB64,
} from '@schutznetz/vault';
import { windowSlots } from '../window-slots.ts';

const directions: readonly Direction[] = ['fromCentre', 'fromSeeker'];

export type ThreadMessage = Message & { readonly direction: Direction; readonly index: number };

export type ThreadWindow = {
	readonly messages: readonly ThreadMessage[];
	/** Where the seeker's next message goes, as far as this window tells: behind their own, and what was read of them. */
	readonly nextIndex: number;
	/** Slots that hold something that did not open: damaged on the way or on the server. */
	readonly unreadable: number;
	/** Whether nothing lies here, not even something that does not open. */
	readonly isEmpty: boolean;
};

/** What goes to `/x/slots/write`. */
export type SlotLetter = { readonly id: string; readonly envelope: string; readonly token: string };

/** What goes to `/x/forget`. */
export type Forgetting = {
	readonly slots: readonly { readonly id: string; readonly token: string }[];
	readonly intakeToken: string;
};

/** The part of the core that reads, writes and deletes the thread of the one secret. */
export function threadOf(threadKey: () => Promise<Uint8Array>) {
	const placesOf = (from: number) =>
		directions.flatMap((direction) =>
			Array.from({ length: windowSlots }, (_, at) => ({ direction, index: from + at })),
		);
	const slotsOf = async (from: number) => {
		const key = await threadKey();
		return Promise.all(placesOf(from).map(({ direction, index }) => slotAt(key, direction, index)));
	};

	return {
		/** Addresses of both directions, from message `from` on, in the order that `openSlots` expects. */
		slotIds: async (from: number): Promise<string[]> => (await slotsOf(from)).map(({ id }) => toB64(id)),

		async openSlots(from: number, envelopes: readonly (string | null)[]): Promise<ThreadWindow> {
			const key = await threadKey();
			const places = placesOf(from);
			const messages: ThreadMessage[] = [];
			let nextIndex = 0;
			let unreadable = 0;
			let isEmpty = true;
			for (const [at, { direction, index }] of places.entries()) {
				const envelope = envelopes[at] ?? null;
				if (envelope === null) continue;
				isEmpty = false;
				if (direction === 'fromSeeker') nextIndex = Math.max(nextIndex, index + 1);
				const bytes = fromB64(envelope);
				const opened = bytes.ok ? await openMessage(key, direction, index, bytes.value) : undefined;
				if (!opened?.ok) unreadable += 1;
				else {
					messages.push({ ...opened.value, direction, index });
					// Read messages may have expired while the answer to them is still there.
					if (direction === 'fromCentre') nextIndex = Math.max(nextIndex, opened.value.readUpTo ?? 0);
				}
			}
			return { messages, nextIndex, unreadable, isEmpty };
		},

		async sealReply(
			index: number,
			message: Pick<Message, 'text' | 'writtenOn'>,
		): Promise<Result<SlotLetter, TooLong>> {
			const key = await threadKey();
			const sealed = await sealMessage(key, 'fromSeeker', index, message);
			if (!sealed.ok) return sealed;
			const { id, token } = await slotAt(key, 'fromSeeker', index);
			return ok({ id: toB64(id), envelope: toB64(sealed.value), token: toB64(token) });
		},

		/** What deletes this window of the thread, and the first message or what became of it. */
		async forgetting(from: number): Promise<Forgetting> {
			const slots = await slotsOf(from);
			const { token } = await intakeToken(await threadKey());
			return {
				slots: slots.map((slot) => ({ id: toB64(slot.id), token: toB64(slot.token) })),
				intakeToken: toB64(token),
			};
		},
	};
}
