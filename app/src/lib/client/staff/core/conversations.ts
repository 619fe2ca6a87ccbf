import { err, ok, type Result } from '@schutznetz/kernel';
import { type ConversationRecord, conversationToJson, objectIds, parseConversation } from '@schutznetz/vault';
import type { WireKey, WireRecord } from '../wire.ts';
import type { Held } from './held.ts';
import { useKeptKey } from './kept-keys.ts';
import { keyAfterNext, keyForNext } from './object-keys.ts';
import { type KeyNotHere, noteStored, openStored, type RecordProblem, sealStored } from './records.ts';

/** A conversation as the pages see it: without the key of its thread. */
export type ConversationView = Omit<ConversationRecord, 'threadKey' | 'v'> & {
	readonly id: string;
	readonly version: number;
};
type Parsed = ReturnType<typeof parseConversation>;
export type ConversationProblem = RecordProblem | Extract<Parsed, { ok: false }>['error'];
export type OpenedConversation = {
	readonly id: string;
	readonly result: Result<ConversationView, ConversationProblem>;
};
type Changeable = Pick<
	ConversationView,
	| 'state'
	| 'caseId'
	| 'answeredUpTo'
	| 'lastRead'
	| 'answers'
	| 'assignedTo'
	| 'notes'
	| 'closedOn'
	| 'keepUntil'
	| 'safetyQuestion'
	| 'safetyAnsweredUpTo'
	| 'handOver'
>;
/** What is to be different; undefined takes a field away. */
export type ConversationChange = { readonly [Name in keyof Changeable]?: Changeable[Name] | undefined };

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
			Promise.all(
				rows.map(async (row) => {
					await useKeptKey(held, row);
					return { id: row.id, result: await open(row) };
				}),
			),

		/** The next version of a conversation that was opened, with what is to change. */
		async sealConversation(
			id: string,
			change: ConversationChange,
		): Promise<Result<{ version: number; record: string; keys?: readonly WireKey[] }, KeyNotHere>> {
			const known = held.conversations.get(id);
			if (!known) return err({ kind: 'key-not-here' });
			const version = known.version + 1;
			const json = conversationToJson(changed(known.record, change));
			const objectId = objectIds.conversation(id);
			const { key, ...renewed } = await keyForNext(held, objectId, known.key);
			const record = await sealStored(held, 'conversation', objectId, { key, version, json });
			return ok({ version, record, ...renewed });
		},

		/** After the server has taken that version: it is the one that the next change starts from. */
		async keepConversation(
			id: string,
			version: number,
			change: ConversationChange,
		): Promise<ConversationView> {
			const known = held.conversations.get(id);
			if (!known) throw new Error('keepConversation was called for a conversation that was never opened');
			const record = changed(known.record, change);
			const key = keyAfterNext(held, objectIds.conversation(id), known.key);
			held.conversations.set(id, { key, version, record });
			noteStored(held, objectIds.conversation(id), version);
			return viewOf(id, version, record);
		},
	};
}

function changed(record: ConversationRecord, change: ConversationChange): ConversationRecord {
	const entries = Object.entries({ ...record, ...change }).filter(([, value]) => value !== undefined);
	return Object.fromEntries(entries) as ConversationRecord;
}

function viewOf(id: string, version: number, record: ConversationRecord): ConversationView {
	const { threadKey: _stays, v: _version, ...view } = record;
	return { id, version, ...view };
}
