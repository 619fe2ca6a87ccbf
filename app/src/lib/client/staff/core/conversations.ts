import { err, ok, type Result } from '@schutznetz/kernel';
import { type ConversationRecord, conversationToJson, objectIds, parseConversation } from '@schutznetz/vault';
import type { WireRecord } from '../wire.ts';
import type { Held } from './held.ts';
import { type KeyNotHere, noteStored, openStored, type RecordProblem, sealStored } from './records.ts';

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
	/** How many of the person's messages had been read when we last answered or closed. */
	readonly answeredUpTo?: number;
	/** The newest day among those messages, and how many bore it. */
	readonly lastRead?: { readonly on: string; readonly texts: number };
	/** How many slots we have answered in. */
	readonly answers?: number;
};
type Parsed = ReturnType<typeof parseConversation>;
export type ConversationProblem = RecordProblem | Extract<Parsed, { ok: false }>['error'];
export type OpenedConversation = {
	readonly id: string;
	readonly result: Result<ConversationView, ConversationProblem>;
};
export type ConversationChange = Partial<
	Pick<ConversationView, 'state' | 'caseId' | 'answeredUpTo' | 'lastRead' | 'answers'>
>;

/** The team's conversations: opened for the pages, and sealed as their next version. */
export function conversations(held: Held) {
	async function open(row: WireRecord): Promise<Result<ConversationView, ConversationProblem>> {
		const opened = await openStored(held, 'conversation', objectIds.conversation(row.id), row);
		if (!opened.ok) return opened;
		const { key, version, json } = opened.value;
		const parsed = parseConversation(json);
		if (!parsed.ok) return parsed;
		held.conversations.set(row.id, { key, version, record: parsed.value });
		return ok(viewOf(row.id, version, parsed.value));
	}

	return {
		openConversations: (rows: readonly WireRecord[]): Promise<OpenedConversation[]> =>
			Promise.all(rows.map(async (row) => ({ id: row.id, result: await open(row) }))),

		/** The next version of a conversation that was opened, with what is to change. */
		async sealConversation(
			id: string,
			change: ConversationChange,
		): Promise<Result<{ version: number; record: string }, KeyNotHere>> {
			const known = held.conversations.get(id);
			if (!known) return err({ kind: 'key-not-here' });
			const version = known.version + 1;
			const json = conversationToJson({ ...known.record, ...change });
			const objectId = objectIds.conversation(id);
			const record = await sealStored(held, 'conversation', objectId, { key: known.key, version, json });
			return ok({ version, record });
		},

		/** After the server has taken that version: it is the one that the next change starts from. */
		async keepConversation(
			id: string,
			version: number,
			change: ConversationChange,
		): Promise<ConversationView> {
			const known = held.conversations.get(id);
			if (!known) throw new Error('keepConversation was called for a conversation that was never opened');
			const record = { ...known.record, ...change };
			held.conversations.set(id, { key: known.key, version, record });
			noteStored(held, objectIds.conversation(id), version);
			return viewOf(id, version, record);
		},
	};
}

function viewOf(id: string, version: number, record: ConversationRecord): ConversationView {
	const { threadKey: _stays, v: _version, ...view } = record;
	return { id, version, ...view };
}
