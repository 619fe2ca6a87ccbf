import { ok, type Result } from '@schutznetz/kernel';
import { intakeToken, type Message, sealMessage, slotAt, type TooLong, toB64 } from '@schutznetz/vault';
import { forgottenAtOnce } from '../window-slots.ts';
import type { filesOf } from './files.ts';
import { Reading, type ReadingRound, type RoundAnswers, type ThreadReading } from './reading.ts';
import { threadPlaces } from './thread-places.ts';

/** What goes to `/x/slots/write`. */
export type SlotLetter = { readonly id: string; readonly envelope: string; readonly token: string };

/** What goes to `/x/forget`. */
export type Forgetting = {
	readonly slots: readonly { readonly id: string; readonly token: string }[];
	readonly intakeToken: string;
};

/** The part of the core that reads, writes and deletes the thread of the one secret. */
export function threadOf(threadKey: () => Promise<Uint8Array>, files: ReturnType<typeof filesOf>['keys']) {
	let reading: Reading | undefined;
	const begun = (): Reading => {
		if (!reading) throw new Error('no reading was begun');
		return reading;
	};

	return {
		async beginReading(): Promise<void> {
			reading = new Reading(await threadKey(), files.note);
		},

		/** What to ask the house for next; null when everything was brought. */
		nextRound: async (): Promise<ReadingRound | null> => begun().next(),

		/** Opens what the house said to the last round; false where it is no answer to it. */
		takeRound: async (answers: RoundAnswers): Promise<boolean> => begun().take(answers),

		whatWasRead: async (): Promise<ThreadReading> => begun().result,

		async sealReply(
			index: number,
			message: Pick<Message, 'text' | 'writtenOn' | 'readUpTo' | 'safety' | 'answer'>,
			/** Files that have arrived, as `beginFile` numbered them. */
			fileIds: readonly number[] = [],
		): Promise<Result<SlotLetter, TooLong>> {
			const key = await threadKey();
			const named = files.of(fileIds);
			const sealed = await sealMessage(key, 'fromSeeker', index, { ...message, files: named });
			if (!sealed.ok) return sealed;
			files.note(named);
			const { id, token } = await slotAt(key, 'fromSeeker', index);
			return ok({ id: toB64(id), envelope: toB64(sealed.value), token: toB64(token) });
		},

		/** What deletes so much of the thread from one index on, and the first message or what became of it. */
		async forgetting(from: number): Promise<Forgetting> {
			const key = await threadKey();
			const places = await threadPlaces(key, from, from + forgottenAtOnce);
			const { token } = await intakeToken(key);
			return {
				slots: places.map(({ id, slot }) => ({ id, token: toB64(slot.token) })),
				intakeToken: toB64(token),
			};
		},
	};
}
