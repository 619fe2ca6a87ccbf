import { err, ok, type Result } from '@schutznetz/kernel';
import {
	AGE_GROUPS,
	type FirstMessage,
	FOR_WHOM,
	type HandedOver,
	isHandedOver,
} from '../mailbox/first-message.ts';
import { isDay, type PayloadProblem, payloadFields } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isCount, isId } from '../public/fields.ts';

/** What a counsellor notes for colleagues; the seeker never sees it. */
export type TeamNote = {
	readonly id: string;
	/** The member who wrote it. */
	readonly by: string;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly on: string;
	readonly text: string;
};

/** A conversation that a centre took out of its intake: its thread key, and what the first message said. */
export type ConversationRecord = Pick<FirstMessage, 'threadKey' | 'language' | 'forWhom' | 'ageGroup'> & {
	readonly v: 1;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly receivedOn: string;
	readonly first: Pick<FirstMessage, 'text' | 'writtenOn'>;
	readonly state: 'open' | 'closed';
	/** The case that was made of it. */
	readonly caseId?: string;
	/** How many of the seeker's later messages had been read when the team last answered. */
	readonly answeredUpTo?: number;
	/**
	 * The newest day that any of those messages bore, and how many bore it: a seeker whose messages have expired
	 * begins at the first slot again, and what lies there is new although its index was read before.
	 */
	readonly lastRead?: { readonly on: string; readonly texts: number };
	/** How many slots the team has answered in: the next answer lies behind them, also when they have expired. */
	readonly answers?: number;
	/** The member who looks after it. */
	readonly assignedTo?: string;
	readonly notes?: readonly TeamNote[];
	/** The day it was closed, and the last one on which it is kept; a client shreds it after that. */
	readonly closedOn?: string;
	readonly keepUntil?: string;
	/** What the first message was about, where that was chosen. */
	readonly topic?: string;
	readonly isUrgent?: boolean;
	/** What was agreed to find out whether the right person writes. */
	readonly safetyQuestion?: string;
	/** How many of the centre's messages there were when the right answer to such a question had last come. */
	readonly safetyAnsweredUpTo?: number;
	/** The room of a language mediator. */
	readonly mediationId?: string;
	/** The centre that the first message was written to, where this one stands in. */
	readonly coverFor?: string;
	/** The centre that handed the thread over to this one. */
	readonly handedOver?: HandedOver;
	/** The centre that this one has handed the thread over to. */
	readonly handOver?: { readonly to: string; readonly on: string };
};

/** A conversation as the JSON of a record. */
export function conversationToJson(record: ConversationRecord): unknown {
	return { ...record, threadKey: toB64(record.threadKey) };
}

/** What need not be there, and has to fit where it is. */
const optional = {
	caseId: isId,
	answeredUpTo: (value) => isCount(value, 0),
	answers: (value) => isCount(value, 0),
	lastRead: (value) => {
		const { on, texts } = fieldsOf(value);
		return isDay(on) && isCount(texts, 1);
	},
	assignedTo: isId,
	notes: (value) => Array.isArray(value) && value.every(isNote),
	closedOn: isDay,
	keepUntil: isDay,
	topic: isId,
	isUrgent: (value) => typeof value === 'boolean',
	safetyQuestion: (value) => typeof value === 'string',
	safetyAnsweredUpTo: (value) => isCount(value, 0),
	mediationId: isId,
	coverFor: isId,
	handedOver: isHandedOver,
	handOver: (value) => {
		const { to, on } = fieldsOf(value);
		return isId(to) && isDay(on);
	},
} satisfies Partial<Record<keyof ConversationRecord, (value: unknown) => boolean>>;

/** The conversation in a record's JSON; fields that nobody here knows stay with it, for the release that does. */
export function parseConversation(json: unknown): Result<ConversationRecord, PayloadProblem> {
	const payload = payloadFields(json);
	if (!payload.ok) return payload;
	const { language, forWhom, ageGroup, receivedOn, first, state } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	const threadKey = bytesField(payload.value, 'threadKey', 32);
	if (threadKey === undefined) return malformed('threadKey');
	if (typeof language !== 'string') return malformed('language');
	if (!FOR_WHOM.some((value) => value === forWhom)) return malformed('forWhom');
	if (ageGroup !== null && !AGE_GROUPS.some((value) => value === ageGroup)) return malformed('ageGroup');
	if (!isDay(receivedOn)) return malformed('receivedOn');
	if (typeof first !== 'object' || first === null) return malformed('first');
	const { text, writtenOn } = fieldsOf(first);
	if (typeof text !== 'string') return malformed('first.text');
	if (!isDay(writtenOn)) return malformed('first.writtenOn');
	if (state !== 'open' && state !== 'closed') return malformed('state');
	for (const [name, fits] of Object.entries(optional)) {
		const value = payload.value[name];
		if (value !== undefined && !fits(value)) return malformed(name);
	}
	return ok({ ...(payload.value as unknown as ConversationRecord), threadKey });
}

function isNote(value: unknown): boolean {
	const { id, by, on, text } = fieldsOf(value);
	return isId(id) && isId(by) && isDay(on) && typeof text === 'string';
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
