import { err, ok, type Result } from '@schutznetz/kernel';
import { conversationToJson, objectIds, parseConversation } from '@schutznetz/vault';
import type { WireRecord } from '../wire.ts';
import type { Held } from './held.ts';
import { openStored, type RecordProblem, type SealProblem, sealStored } from './records.ts';

/** A conversation as the pages see it: without the key of its thread. */
export type ConversationView = {
	readonly id: string;
	readonly version: number;
	readonly language: string;
	readonly forWhom: 'self' | 'other';
	readonly ageGroup: 'under18' | '18to20' | 'adult' | null;
	readonly receivedOn: string;
	readonly first: { readonly text: string; readonly writtenOn: string };
	readonly state: 'open' | 'closed';
	readonly caseId?: string;
};
type Parsed = ReturnType<typeof parseConversation>;
export type ConversationProblem = RecordProblem | Extract<Parsed, { ok: false }>['error'];
export type OpenedConversation = {
	readonly id: string;
	readonly result: Result<ConversationView, ConversationProblem>;
};
export type ConversationChange = { readonly state?: 'open' | 'closed'; readonly caseId?: string };

/** The team's conversations: opened for the pages, and sealed as their next version. */
export function conversations(held: Held) {
	async function open(row: WireRecord): Promise<Result<ConversationView, ConversationProblem>> {
		const opened = await openStored(held, 'conversation', objectIds.conversation(row.id), row);
		if (!opened.ok) return opened;
		const { key, version, json } = opened.value;
		const parsed = parseConversation(json);
		if (!parsed.ok) return parsed;
		held.conversations.set(row.id, { key, version, record: parsed.value });
		const { threadKey: _stays, v: _version, ...view } = parsed.value;
		return ok({ id: row.id, version, ...view });
	}

	return {
		openConversations: (rows: readonly WireRecord[]): Promise<OpenedConversation[]> =>
			Promise.all(rows.map(async (row) => ({ id: row.id, result: await open(row) }))),

		/** The next version of a conversation that was opened, with what is to change. */
		async sealConversation(
			id: string,
			change: ConversationChange,
		): Promise<Result<{ version: number; record: string }, SealProblem | { kind: 'key-not-here' }>> {
			const known = held.conversations.get(id);
			if (!known) return err({ kind: 'key-not-here' });
			const version = known.version + 1;
			const json = conversationToJson({ ...known.record, ...change });
			const objectId = objectIds.conversation(id);
			const record = await sealStored(held, 'conversation', objectId, { key: known.key, version, json });
			return record.ok ? ok({ version, record: record.value }) : record;
		},
	};
}
