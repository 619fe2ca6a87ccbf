import { err, ok, type Result } from '@schutznetz/kernel';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { padPayload } from '../envelope/padding.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { type TooLong, textBucket } from '../public/text-size.ts';
import { isDay, type PayloadProblem, readPayload, writePayload } from './payload.ts';
import { type Direction, indexText } from './slots.ts';

/** One message of a thread. `automatic` marks what no person wrote. */
export type Message = {
	readonly text: string;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly writtenOn: string;
	readonly automatic?: true;
	/**
	 * In an answer: how many messages of the seeker the centre had read. It says where the next one goes, also when
	 * the read ones have expired.
	 */
	readonly readUpTo?: number;
};

/** The envelope of a message for its slot: one of three sizes, whatever it says. */
export async function sealMessage(
	threadKey: Uint8Array,
	direction: Direction,
	index: number,
	message: Message,
): Promise<Result<Uint8Array<ArrayBuffer>, TooLong>> {
	const bucket = textBucket(message.text);
	if (!bucket.ok) return bucket;
	const { text, writtenOn, automatic, readUpTo } = message;
	if (!isDay(writtenOn)) throw new TypeError(`day of a message: "${writtenOn}" came, 'YYYY-MM-DD' is due`);
	if (readUpTo !== undefined && !isCount(readUpTo)) throw new RangeError(`messages read: ${readUpTo} came`);
	// What is undefined is left out of JSON.
	const payload = writePayload({ writtenOn, automatic: automatic || undefined, readUpTo, text });
	const key = await derive(threadKey, LABELS.messageKey);
	return ok(await sealWithKey(key, padPayload(payload, bucket.value), context(direction, index)));
}

/** The message of a slot; an envelope from another thread, direction or index is `other-key`. */
export async function openMessage(
	threadKey: Uint8Array,
	direction: Direction,
	index: number,
	envelope: Uint8Array,
): Promise<Result<Message, OpenProblem | PayloadProblem>> {
	const key = await derive(threadKey, LABELS.messageKey);
	const padded = await openWithKey(key, envelope, context(direction, index));
	if (!padded.ok) return padded;
	const fields = readPayload(padded.value);
	if (!fields.ok) return fields;
	const { text, writtenOn, automatic, readUpTo } = fields.value;
	if (typeof text !== 'string') return err({ kind: 'malformed', what: 'text' });
	if (!isDay(writtenOn)) return err({ kind: 'malformed', what: 'writtenOn' });
	if (automatic !== undefined && automatic !== true) return err({ kind: 'malformed', what: 'automatic' });
	if (readUpTo !== undefined && !isCount(readUpTo)) return err({ kind: 'malformed', what: 'readUpTo' });
	return ok({
		text,
		writtenOn,
		...(automatic && { automatic }),
		...(readUpTo !== undefined && { readUpTo }),
	});
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

const context = (direction: Direction, index: number) => ({
	label: LABELS.message,
	data: [direction, indexText(index)],
});
