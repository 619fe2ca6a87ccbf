import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type ConversationRecord,
	conversationToJson,
	type FirstMessage,
	fromB64,
	type NotBase64Url,
	objectIds,
	openFirstMessage,
} from '@schutznetz/vault';
import type { WireIntake, WireIntakeRow, WireNewRecord } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { type KeyProblem, unwrapForMe, wrapForTeam } from './object-keys.ts';
import { sealStored } from './records.ts';

type OpenFirst = Awaited<ReturnType<typeof openFirstMessage>>;
export type IntakeProblem =
	| Extract<OpenFirst, { ok: false }>['error']
	| NotBase64Url
	/** The key of its week was not wrapped to me, or not by a member of the team. */
	| { readonly kind: 'week-key-missing' }
	| { readonly kind: 'week-key-refused'; readonly problem: KeyProblem['kind'] };

export type OpenedIntake = {
	readonly hash: string;
	/** 'YYYY-MM-DD' */
	readonly receivedOn: string;
	/** The same message as a conversation of the team, ready for the server to take. */
	readonly result: Result<WireNewRecord, IntakeProblem>;
};

/** First messages: opened with the key of their week, sealed anew as conversations of the whole team. */
export function intake(held: Held) {
	async function open(
		{ epoch, envelope }: WireIntakeRow,
		keys: WireIntake['keys'],
	): Promise<Result<FirstMessage, IntakeProblem>> {
		const { centreId } = openOf(held);
		const bytes = fromB64(envelope);
		if (!bytes.ok) return bytes;
		let result: Result<FirstMessage, IntakeProblem> = err({ kind: 'week-key-missing' });
		// The newest first: only what was sealed before somebody left needs an older one.
		const ofWeek = keys.filter((key) => key.epoch === epoch).sort((a, b) => b.generation - a.generation);
		for (const { generation, wrapped } of ofWeek) {
			const seed = await unwrapForMe(held, objectIds.epoch(centreId, epoch, generation), wrapped);
			result = seed.ok
				? await openFirstMessage(seed.value, { centreId, epoch }, bytes.value)
				: err({ kind: 'week-key-refused', problem: seed.error.kind });
			if (result.ok || result.error.kind !== 'other-key') return result;
		}
		return result;
	}

	async function sealAsConversation(
		{ text, writtenOn, ...first }: FirstMessage,
		receivedOn: string,
	): Promise<WireNewRecord> {
		const id = crypto.randomUUID();
		const key = crypto.getRandomValues(new Uint8Array(32));
		const record: ConversationRecord = {
			v: 1,
			...first,
			receivedOn,
			first: { text, writtenOn },
			state: 'open',
			// The first answer of this team goes behind those of the one that hands over.
			...(first.handedOver && { answers: first.handedOver.answers }),
		};
		const objectId = objectIds.conversation(id);
		const json = conversationToJson(record);
		const sealed = await sealStored(held, 'conversation', objectId, { key, version: 1, json });
		return { id, record: sealed, keys: await wrapForTeam(held, objectId, key) };
	}

	return {
		openIntake: ({ rows, keys }: WireIntake): Promise<OpenedIntake[]> =>
			Promise.all(
				rows.map(async (row) => {
					const { hash, receivedOn } = row;
					const first = await open(row, keys);
					const result = first.ok ? ok(await sealAsConversation(first.value, receivedOn)) : first;
					return { hash, receivedOn, result };
				}),
			),
	};
}
