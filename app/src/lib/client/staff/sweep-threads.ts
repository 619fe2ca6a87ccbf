import { err, ok, type Result } from '@schutznetz/kernel';
import { SLOT_READS } from '@schutznetz/vault/public';
import { shuffle } from '../shuffle.ts';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { Pass } from './core/slot-walk.ts';
import type { SlotQuestion, ThreadView } from './core/threads.ts';
import type { VaultCore } from './core/vault-core.ts';
import { readWireLarge, readWireSlots } from './wire.ts';

/** So many windows of each thread are read in one pass: whoever fills thousands of slots keeps nobody waiting. */
const mostRounds = 8;

/** What is asked for, and how fast. */
export type Sweep = {
	readonly pass: Pass;
	/** Readings on their way at the same time. */
	readonly atOnce: number;
	/** Waited for before more readings are sent. */
	readonly rest?: () => Promise<void>;
};
/** All of it, without a rest: for few threads. */
const wholeThreads: Sweep = { pass: 'walk', atOnce: 4 };

/** Asks the slots of these conversations in bounded time, and gives what is known of all of them. */
export async function sweepThreads(
	api: Api,
	core: WorkerCaller<VaultCore>,
	conversationIds: readonly string[],
	sweep: Sweep = wholeThreads,
): Promise<Result<ThreadView[], ApiProblem>> {
	await core.call('beginPass', conversationIds, sweep.pass);
	for (let round = 0; ; round++) {
		const questions = await core.call('askSlots', conversationIds, sweep.pass);
		if (questions.length === 0 || round === mostRounds) break;
		const read = await readMixed(api, core, questions, sweep);
		if (!read.ok) return read;
	}
	return ok(await core.call('viewThreads', conversationIds));
}

/** Asks for slots of many threads in readings that are drawn anew, several at once. */
async function readMixed(
	api: Api,
	core: WorkerCaller<VaultCore>,
	questions: readonly SlotQuestion[],
	{ atOnce, rest }: Sweep,
): Promise<Result<null, ApiProblem>> {
	const { ids } = SLOT_READS;
	const lacking = (ids - (questions.length % ids)) % ids;
	const drawn = shuffle([...questions, ...(await core.call('fillingSlots', questions, lacking))]);
	const left = Array.from({ length: drawn.length / ids }, (_, at) => drawn.slice(at * ids, (at + 1) * ids));
	const inTurn = async (): Promise<Result<null, ApiProblem>> => {
		for (let reading = left.pop(); reading; reading = left.pop()) {
			await rest?.();
			const answer = await readAll(api, core, reading);
			if (!answer.ok) {
				left.length = 0;
				return answer;
			}
		}
		return ok(null);
	};
	const ended = await Promise.all(Array.from({ length: atOnce }, inTurn));
	return ended.find((one) => !one.ok) ?? ok(null);
}

/** One reading, and again with the rest first until all of it was brought. */
async function readAll(
	api: Api,
	core: WorkerCaller<VaultCore>,
	reading: readonly SlotQuestion[],
): Promise<Result<null, ApiProblem>> {
	let order = [...reading].sort((one, other) => Number(one.isKnown) - Number(other.isKnown));
	// Each brings some of it, or the server lies.
	for (let times = 0; times <= SLOT_READS.ids / SLOT_READS.cells; times++) {
		const answer = await api.sendUnnamed('/x/slots/read', { ids: order.map(({ id }) => id) }, readWireSlots);
		if (!answer.ok) return answer;
		const left = await core.call('readSlots', order, answer.value);
		if (!left) return err({ kind: 'not-understood' });
		if (times === 0) {
			for (const { question, class: largeClass } of left.large) {
				const asked = { id: question.id, class: largeClass };
				const large = await api.sendUnnamed('/x/slots/large', asked, readWireLarge);
				if (!large.ok) return large;
				await core.call('readLarge', question, large.value.envelope);
			}
		}
		if (left.again.length === 0) return ok(null);
		const first = new Set(left.again.map(({ id }) => id));
		order = [...left.again, ...order.filter(({ id }) => !first.has(id))];
	}
	return err({ kind: 'not-understood' });
}
