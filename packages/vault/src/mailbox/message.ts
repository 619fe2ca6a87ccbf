import { err, ok, type Result } from '@schutznetz/kernel';
import { openWithKey, sealWithKey } from '../envelope/key-envelope.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { padPayload } from '../envelope/padding.ts';
import { filesFromJson, filesToJson } from '../files/message-files.ts';
import type { FileKey } from '../files/piece.ts';
import { derive } from '../hkdf.ts';
import { LABELS } from '../labels.ts';
import { isCount, isId } from '../public/fields.ts';
import type { HandOverAnswer, HandOverAsk } from '../public/hand-over.ts';
import { type TooLong, textBucket, textBytes } from '../public/text-size.ts';
import { isDay, type PayloadProblem, readPayload, writePayload } from './payload.ts';
import { type Direction, indexText } from './slots.ts';

/** One message of a thread. `automatic` marks what no person wrote. */
export type Message = {
	readonly text: string;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly writtenOn: string;
	readonly automatic?: true;
	/**
	 * How many messages of the other side were read when this was written. In an answer it says where the seeker's
	 * next one goes, also when the read ones have expired; in hers it says which answers are known to her.
	 */
	readonly readUpTo?: number;
	/** Files that were stored before this message, at most four. */
	readonly files?: readonly FileKey[];
	/** The agreed question by which the centre finds out whether it is still the same person, or the answer to it. */
	readonly safety?: 'question' | 'answer';
	/** Of the centre alone: it asks whether it may hand the thread over to another one. */
	readonly ask?: HandOverAsk;
	/** Of the seeker alone: her answer to the newest such question. The newest counts. */
	readonly answer?: HandOverAnswer;
};

/** What the name of a centre takes of the room beside the text; a longer one counts as text. */
const mostNameBytes = 256;

/** The envelope of a message for its slot: one of three sizes, whatever it says. */
export async function sealMessage(
	threadKey: Uint8Array,
	direction: Direction,
	index: number,
	message: Message,
): Promise<Result<Uint8Array<ArrayBuffer>, TooLong>> {
	const { text, writtenOn, automatic, readUpTo, safety, ask, answer } = message;
	const name = ask?.name ?? '';
	const bucket = textBucket(textBytes(name) > mostNameBytes ? text + name : text);
	if (!bucket.ok) return bucket;
	const files = filesToJson(message.files);
	if (!isDay(writtenOn)) throw new TypeError(`day of a message: "${writtenOn}" came, 'YYYY-MM-DD' is due`);
	if (readUpTo !== undefined && !isCount(readUpTo, 0))
		throw new RangeError(`messages read: ${readUpTo} came`);
	// What is undefined is left out of JSON.
	const payload = writePayload({
		writtenOn,
		automatic: automatic || undefined,
		readUpTo,
		files,
		safety,
		ask,
		answer,
		text,
	});
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
	const { text, writtenOn, automatic, readUpTo, safety, ask, answer } = fields.value;
	if (typeof text !== 'string') return err({ kind: 'malformed', what: 'text' });
	if (!isDay(writtenOn)) return err({ kind: 'malformed', what: 'writtenOn' });
	if (automatic !== undefined && automatic !== true) return err({ kind: 'malformed', what: 'automatic' });
	if (readUpTo !== undefined && !isCount(readUpTo, 0)) return err({ kind: 'malformed', what: 'readUpTo' });
	const files = fields.value.files === undefined ? undefined : filesFromJson(fields.value.files);
	if (fields.value.files !== undefined && !files) return err({ kind: 'malformed', what: 'files' });
	// One of a later release is a text like any other.
	const isSafety = safety === 'question' || safety === 'answer';
	return ok({
		text,
		writtenOn,
		...(automatic && { automatic }),
		...(readUpTo !== undefined && { readUpTo }),
		...(files && { files }),
		...(isSafety && { safety }),
		...(direction === 'fromCentre' && isAsk(ask) && { ask }),
		...(direction === 'fromSeeker' && isAnswer(answer) && { answer }),
	});
}

/** A question of a kind that nobody here knows is a text like any other. */
function isAsk(value: unknown): value is HandOverAsk {
	const { kind, centreId, name } = fieldsOf(value);
	const isName = name === undefined || (typeof name === 'string' && name.trim() !== '');
	return kind === 'hand-over' && isId(centreId) && isName;
}

function isAnswer(value: unknown): value is HandOverAnswer {
	const { to, centreId, yes } = fieldsOf(value);
	return isCount(to, 0) && isId(centreId) && typeof yes === 'boolean';
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? { ...value } : {};

const context = (direction: Direction, index: number) => ({
	label: LABELS.message,
	data: [direction, indexText(index)],
});
