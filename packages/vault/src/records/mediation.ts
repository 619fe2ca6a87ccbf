import { err, ok, type Result } from '@schutznetz/kernel';
import { isDay, type PayloadProblem, payloadFields } from '../mailbox/payload.ts';
import { isId } from '../public/fields.ts';

/** One text that is to be put into the other language, and what became of it. */
export type MediationEntry = {
	readonly id: string;
	/** Who wrote it: the person who seeks help, or the team. */
	readonly from: 'seeker' | 'team';
	readonly text: string;
	/** Calendar day 'YYYY-MM-DD' on which it was put here. */
	readonly on: string;
	readonly translation?: string;
};

/**
 * What a language mediator is shown of one thread: copies of single texts, never the thread or its key. It is ended
 * by deleting it, with its key.
 */
export type MediationRecord = {
	readonly v: 1;
	readonly conversationId: string;
	readonly mediatorId: string;
	/** BCP 47 tag of the person's language. */
	readonly language: string;
	/** Calendar day 'YYYY-MM-DD'. */
	readonly begunOn: string;
	readonly entries: readonly MediationEntry[];
};

/** The mediation in a record's JSON. */
export function parseMediation(json: unknown): Result<MediationRecord, PayloadProblem> {
	const payload = payloadFields(json);
	if (!payload.ok) return payload;
	const { conversationId, mediatorId, language, begunOn, entries: entriesJson } = payload.value;
	const malformed = (what: string) => err({ kind: 'malformed' as const, what });
	if (!isId(conversationId)) return malformed('conversationId');
	if (!isId(mediatorId)) return malformed('mediatorId');
	if (typeof language !== 'string') return malformed('language');
	if (!isDay(begunOn)) return malformed('begunOn');
	if (!Array.isArray(entriesJson)) return malformed('entries');
	const entries = entriesJson.map(entryOf);
	if (!entries.every((entry) => entry !== undefined)) return malformed('entries');
	return ok({ v: 1, conversationId, mediatorId, language, begunOn, entries });
}

function entryOf(json: unknown): MediationEntry | undefined {
	if (typeof json !== 'object' || json === null) return undefined;
	const { id, from, text, on, translation } = json as Readonly<Record<string, unknown>>;
	if (!isId(id) || (from !== 'seeker' && from !== 'team') || typeof text !== 'string' || !isDay(on)) {
		return undefined;
	}
	if (translation === undefined) return { id, from, text, on };
	return typeof translation === 'string' ? { id, from, text, on, translation } : undefined;
}
