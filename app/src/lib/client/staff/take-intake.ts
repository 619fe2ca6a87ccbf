import { ok, type Result } from '@schutznetz/kernel';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { IntakeProblem } from './core/intake.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireIntake } from './wire.ts';

const rowsAtOnce = 50;

export type TakenIntake = {
	/** The conversations that first messages became just now. */
	readonly takenIds: readonly string[];
	/** What stays in the intake, because it cannot be opened. */
	readonly damaged: readonly {
		readonly id: string;
		readonly receivedOn: string;
		readonly problem: IntakeProblem | NotTaken;
	}[];
};
/** It opened, and the server would not take it as a conversation; at the next unlock it is tried again. */
export type NotTaken = { readonly kind: 'not-taken' };

/**
 * Walks the intake once: each first message that opens becomes a conversation of the team. Where a colleague
 * was faster, hers stands and ours was never stored.
 */
export async function takeIntake(
	api: Api,
	core: WorkerCaller<VaultCore>,
): Promise<Result<TakenIntake, ApiProblem>> {
	const takenIds: string[] = [];
	const damaged: TakenIntake['damaged'][number][] = [];
	let after = '';
	for (;;) {
		const path = `/api/intake?limit=${rowsAtOnce}${after && `&after=${after}`}`;
		const page = await api.get(path, readWireIntake);
		if (!page.ok) return page;
		for (const { hash, receivedOn, result } of await core.call('openIntake', page.value)) {
			if (!result.ok) {
				damaged.push({ id: hash, receivedOn, problem: result.error });
				continue;
			}
			const stored = await api.send('POST', '/api/conversations', { intakeHash: hash, ...result.value });
			if (stored.ok) takenIds.push(result.value.id);
			else if (stored.error.kind !== 'refused') return stored;
			// One that is refused keeps no other waiting: the team has changed, say, since the vault was opened.
			else if (stored.error.answer.kind !== 'already-taken')
				damaged.push({ id: hash, receivedOn, problem: { kind: 'not-taken' } });
		}
		const last = page.value.rows.at(-1);
		if (!last || page.value.rows.length < rowsAtOnce) return ok({ takenIds, damaged });
		after = last.hash;
	}
}
