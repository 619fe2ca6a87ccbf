import { err, ok, type Result } from '@schutznetz/kernel';
import { assertBytes } from '../bytes.ts';
import type { OpenProblem } from '../envelope/open-problem.ts';
import { padPayload } from '../envelope/padding.ts';
import { openSealed, sealTo } from '../envelope/sealed-envelope.ts';
import { LABELS } from '../labels.ts';
import { fromB64, toB64 } from '../public/b64.ts';
import { TOPICS, type Topic } from '../public/centre-profile.ts';
import { isCount, isId } from '../public/fields.ts';
import { type TooLong, textBucket } from '../public/text-size.ts';
import { isDay, type PayloadProblem, readPayload, writePayload } from './payload.ts';
import { indexText } from './slots.ts';

/** Whom a first message is about. */
export const FOR_WHOM = ['self', 'other'] as const;

/** How old the person is, where the question was answered; `adult` is 21 or older. */
export const AGE_GROUPS = ['under18', '18to20', 'adult'] as const;

/** What a seeker sends first, with the key of the thread that it opens. */
export type FirstMessage = {
	readonly threadKey: Uint8Array;
	readonly text: string;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly writtenOn: string;
	/** BCP 47 tag, at most 35 characters. */
	readonly language: string;
	readonly forWhom: (typeof FOR_WHOM)[number];
	readonly ageGroup: (typeof AGE_GROUPS)[number] | null;
	/** What it is about, where that was said. */
	readonly topic?: Topic;
	/** Of a copy for the centre that stands in: the centre that the message was written to. */
	readonly coverFor?: string;
	/** Of a thread that another centre hands over, with the seeker's yes: who does, and where the thread stands. */
	readonly handedOver?: HandedOver;
};

/** The centre that hands a thread over, and how many messages of each side it had seen: the next go behind them. */
export type HandedOver = { readonly by: string; readonly answers: number; readonly answeredUpTo: number };

/** To which centre and week a first message is sealed. */
export type IntakePlace = { readonly centreId: string; readonly epoch: number };

/** The envelope of a first message, sealed to the centre's key of this epoch. */
export async function sealFirstMessage(
	epochPublicKey: Uint8Array,
	place: IntakePlace,
	message: FirstMessage,
): Promise<Result<Uint8Array<ArrayBuffer>, TooLong>> {
	const bucket = textBucket(message.text);
	if (!bucket.ok) return bucket;
	assertBytes(message.threadKey, 32, 'thread key');
	const problem = problemOf({ ...message });
	if (problem) throw new TypeError(`first message: ${problem} is not what is due`);
	const { text, writtenOn, language, forWhom, ageGroup, topic, coverFor, handedOver } = message;
	const threadKey = toB64(message.threadKey);
	const payload = writePayload({
		threadKey,
		writtenOn,
		language,
		forWhom,
		ageGroup,
		topic,
		coverFor,
		handedOver,
		text,
	});
	return ok(await sealTo(epochPublicKey, padPayload(payload, bucket.value), context(place)));
}

/** The first message in an envelope of the intake; one for another centre or epoch is `other-key`. */
export async function openFirstMessage(
	epochSeed: Uint8Array,
	place: IntakePlace,
	envelope: Uint8Array,
): Promise<Result<FirstMessage, OpenProblem | PayloadProblem>> {
	const padded = await openSealed(epochSeed, envelope, context(place));
	if (!padded.ok) return padded;
	const payload = readPayload(padded.value);
	if (!payload.ok) return payload;
	const fields = payload.value;
	const problem = problemOf(fields);
	if (problem) return err({ kind: 'malformed', what: problem });
	const { threadKey: threadKeyB64 } = fields;
	const threadKey = typeof threadKeyB64 === 'string' ? fromB64(threadKeyB64) : undefined;
	if (!threadKey?.ok || threadKey.value.length !== 32) return err({ kind: 'malformed', what: 'threadKey' });
	const { text, writtenOn, language, forWhom, ageGroup, coverFor, handedOver } =
		fields as unknown as FirstMessage;
	// A topic of a later release is as good as none: the text says what it is about.
	const topic = TOPICS.find((known) => known === fields.topic);
	return ok({
		threadKey: threadKey.value,
		text,
		writtenOn,
		language,
		forWhom,
		ageGroup,
		...(topic && { topic }),
		...(coverFor !== undefined && { coverFor }),
		...(handedOver !== undefined && { handedOver }),
	});
}

/** The first field that is not what it must be; undefined where all are. The thread key is not looked at. */
function problemOf(fields: Readonly<Record<string, unknown>>): string | undefined {
	const { text, writtenOn, language, forWhom, ageGroup, coverFor, handedOver } = fields;
	if (typeof text !== 'string') return 'text';
	if (!isDay(writtenOn)) return 'writtenOn';
	if (typeof language !== 'string' || !/^[A-Za-z0-9-]{2,35}$/.test(language)) return 'language';
	if (!FOR_WHOM.some((value) => value === forWhom)) return 'forWhom';
	if (ageGroup !== null && !AGE_GROUPS.some((value) => value === ageGroup)) return 'ageGroup';
	if (coverFor !== undefined && !isId(coverFor)) return 'coverFor';
	if (handedOver !== undefined && !isHandedOver(handedOver)) return 'handedOver';
	return undefined;
}

/** Whether a value of a payload says who handed a thread over, and where it stands. */
export function isHandedOver(value: unknown): value is HandedOver {
	if (typeof value !== 'object' || value === null) return false;
	const { by, answers, answeredUpTo } = value as Partial<Record<keyof HandedOver, unknown>>;
	return isId(by) && isCount(answers, 0) && isCount(answeredUpTo, 0);
}

const context = ({ centreId, epoch }: IntakePlace) => ({
	label: LABELS.firstMessage,
	data: [centreId, indexText(epoch)],
});
