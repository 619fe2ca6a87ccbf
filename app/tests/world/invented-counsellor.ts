import type { Credentials } from '../../../demo/make-person.ts';
import type { VaultCore } from '../../src/lib/client/staff/core/vault-core.ts';
import { deleteConversation } from '../../src/lib/client/staff/delete-conversation.ts';
import { sweepThreads } from '../../src/lib/client/staff/sweep-threads.ts';
import { takeIntake } from '../../src/lib/client/staff/take-intake.ts';
import { readWireRecords, readWireVault } from '../../src/lib/client/staff/wire.ts';
import { writeSlot } from '../../src/lib/client/staff/write-slot.ts';
import type { WorkerCaller } from '../../src/lib/client/worker/call-worker.ts';
import { due, dueBytes } from './due.ts';
import type { DoorFetch } from './fetch-at.ts';
import { proveSignIn } from './prove-sign-in.ts';

/** Somebody of a centre's team, through the code of the team's pages and the calls that it makes. */
export type InventedCounsellor = Awaited<ReturnType<typeof signInAs>>;

const today = () => Temporal.Now.plainDateISO('Europe/Berlin').toString();

/** Signs in by password and code, and opens the vault. */
export async function signInAs(person: Credentials, fetchAtDoor: DoorFetch) {
	const { api, vault } = await proveSignIn(person, fetchAtDoor);
	const core = directly(vault);
	due(await vault.openVault(due(await api.get('/api/vault', readWireVault)), 'password'));

	async function openAll(): Promise<readonly { readonly id: string; readonly text: string }[]> {
		const { rows } = due(await api.get('/api/conversations', readWireRecords));
		const opened = await vault.openConversations(rows);
		return opened.map(({ id, result }) => ({ id, text: due(result).first.text }));
	}

	return {
		/** Takes every first message that waits. @returns all conversations of the team, by their first text */
		async takeAll(): Promise<ReadonlyMap<string, string>> {
			const { damaged } = due(await takeIntake(api, core));
			if (damaged.length > 0) throw new Error(`${damaged.length} first messages did not open`);
			return new Map((await openAll()).map(({ id, text }) => [text, id]));
		},

		/** Writes the next answer and notes it in the conversation, as the page does. @returns its slot's address */
		async answer(conversationId: string, text: string): Promise<Uint8Array> {
			const [thread] = due(await sweepThreads(api, core, [conversationId]));
			const readUpTo = thread?.fromSeeker ?? 0;
			const letter = due(await vault.sealAnswer(conversationId, { text, writtenOn: today(), readUpTo }));
			const written = due(await writeSlot(api, core, letter));
			if (written.kind !== 'stored') throw new Error('a fresh slot was taken');
			const change = { answeredUpTo: readUpTo, answers: letter.index + 1 };
			const sealed = due(await vault.sealConversation(conversationId, change));
			due(await api.send('PUT', `/api/conversations/${conversationId}`, sealed));
			await vault.keepConversation(conversationId, sealed.version, change);
			return dueBytes(letter.id);
		},

		/** The texts of a thread, both ways. */
		async read(conversationId: string): Promise<readonly string[]> {
			const [thread] = due(await sweepThreads(api, core, [conversationId]));
			return (thread?.messages ?? []).map(({ text }) => text);
		},

		async makeCase(notes: string): Promise<void> {
			due(await api.send('POST', '/api/cases', due(await vault.sealCase(null, 0, { notes }))));
		},

		async remove(conversationId: string): Promise<void> {
			due(await deleteConversation(api, core, conversationId));
		},
	};
}

/** The worker's functions without a worker around them. */
function directly(vault: VaultCore): WorkerCaller<VaultCore> {
	const offered: Record<string, (...args: never[]) => Promise<unknown>> = vault;
	const call = (name: string, ...args: never[]): Promise<unknown> => {
		const run = offered[name];
		if (!run) throw new Error(`the worker offers no "${name}"`);
		return run(...args);
	};
	return { call: call as WorkerCaller<VaultCore>['call'], end: () => {}, hasEnded: false };
}
