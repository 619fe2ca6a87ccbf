import { err, ok, type Result } from '@schutznetz/kernel';
import { bytesField, isCount, isId } from '../fields.ts';
import { AGE_GROUPS, type FirstMessage, FOR_WHOM } from '../mailbox/first-message.ts';
import { isDay, type PayloadProblem, payloadFields } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';

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
};

/** A conversation as the JSON of a record. */
export function conversationToJson(record: ConversationRecord): unknown {
	return { ...record, threadKey: toB64(record.threadKey) };
}

/** The conversation in a record's JSON. */
export function parseConversation(json: unknown): Result<ConversationRecord, PayloadProblem> {
	const payload = payloadFields(json);
	if (!payload.ok) return payload;
	const { language, forWhom: whom, ageGroup: group, receivedOn, first, state } = payload.value;
	const { caseId, answeredUpTo, answers } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	const threadKey = bytesField(payload.value, 'threadKey', 32);
	if (threadKey === undefined) return malformed('threadKey');
	if (typeof language !== 'string') return malformed('language');
	const forWhom = FOR_WHOM.find((value) => value === whom);
	if (forWhom === undefined) return malformed('forWhom');
	const ageGroup = group === null ? null : AGE_GROUPS.find((value) => value === group);
	if (ageGroup === undefined) return malformed('ageGroup');
	if (!isDay(receivedOn)) return malformed('receivedOn');
	if (typeof first !== 'object' || first === null) return malformed('first');
	const { text, writtenOn } = first as Readonly<Record<string, unknown>>;
	if (typeof text !== 'string') return malformed('first.text');
	if (!isDay(writtenOn)) return malformed('first.writtenOn');
	if (state !== 'open' && state !== 'closed') return malformed('state');
	if (caseId !== undefined && !isId(caseId)) return malformed('caseId');
	if (answeredUpTo !== undefined && !isCount(answeredUpTo, 0)) return malformed('answeredUpTo');
	if (answers !== undefined && !isCount(answers, 0)) return malformed('answers');
	const lastRead = lastReadOf(payload.value.lastRead);
	if (lastRead === null) return malformed('lastRead');
	return ok({
		v: 1,
		threadKey,
		language,
		forWhom,
		ageGroup,
		receivedOn,
		first: { text, writtenOn },
		state,
		...(caseId === undefined ? {} : { caseId }),
		...(answeredUpTo === undefined ? {} : { answeredUpTo }),
		...(lastRead === undefined ? {} : { lastRead }),
		...(answers === undefined ? {} : { answers }),
	});
}

function lastReadOf(value: unknown): ConversationRecord['lastRead'] | null {
	if (value === undefined) return undefined;
	if (typeof value !== 'object' || value === null) return null;
	const { on, texts } = value as Readonly<Record<string, unknown>>;
	return isDay(on) && isCount(texts, 1) ? { on, texts } : null;
}
