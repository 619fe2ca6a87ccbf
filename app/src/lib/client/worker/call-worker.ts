import type { WorkerAnswer, WorkerCall } from './answer-calls.ts';

/** What a worker offers: functions by name, each answering with a promise. */
export type WorkerApi<Api> = {
	[Name in keyof Api]: (...args: never[]) => Promise<unknown>;
};

/** As much of a `Worker` as is needed here, so that a test can bring a channel of its own. */
export type WorkerLike = {
	postMessage(message: WorkerCall): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<WorkerAnswer>) => void): void;
	addEventListener(type: 'error' | 'messageerror', listener: (event: Event) => void): void;
	terminate(): void;
};

export type WorkerCaller<Api extends WorkerApi<Api>> = {
	/** Rejects with what the worker threw, or with `WorkerEnded`. Arguments and answers are copied. */
	call<Name extends keyof Api & string>(name: Name, ...args: Parameters<Api[Name]>): ReturnType<Api[Name]>;
	/** Ends the worker and everything that it held; calls that wait are rejected with `WorkerEnded`. */
	end(): void;
	readonly hasEnded: boolean;
};

/** The worker is no more: it was locked, or its script did not load. */
export class WorkerEnded extends Error {
	override name = 'WorkerEnded';
}

type Waiting = { done: (value: unknown) => void; fail: (error: Error) => void };

/** Turns a worker that runs `answerCalls` into typed calls. */
export function callWorker<Api extends WorkerApi<Api>>(worker: WorkerLike): WorkerCaller<Api> {
	const waiting = new Map<number, Waiting>();
	let lastId = 0;
	let hasEnded = false;

	const end = (why: string): void => {
		hasEnded = true;
		worker.terminate();
		for (const { fail } of waiting.values()) fail(new WorkerEnded(why));
		waiting.clear();
	};
	worker.addEventListener('message', ({ data }) => {
		const call = waiting.get(data.id);
		waiting.delete(data.id);
		if (data.ok) call?.done(data.value);
		else call?.fail(new Error(data.error));
	});
	for (const type of ['error', 'messageerror'] as const)
		worker.addEventListener(type, () => end(`the worker broke: ${type}`));

	return {
		call: (name, ...args) =>
			new Promise((done, fail) => {
				if (hasEnded) {
					fail(new WorkerEnded(`"${name}" was called after the end`));
					return;
				}
				lastId += 1;
				waiting.set(lastId, { done, fail });
				worker.postMessage({ id: lastId, name, args });
			}) as ReturnType<Api[typeof name]>,
		end: () => end('the worker was ended'),
		get hasEnded() {
			return hasEnded;
		},
	};
}
