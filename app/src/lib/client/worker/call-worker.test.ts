import { afterEach, describe, expect, test } from 'vitest';
import { answerCalls } from './answer-calls.ts';
import { callWorker, WorkerEnded, type WorkerLike } from './call-worker.ts';

const api = {
	add: async (a: number, b: number): Promise<number> => a + b,
	echo: async (bytes: Uint8Array): Promise<Uint8Array> => bytes,
	slow: (): Promise<string> => new Promise(() => {}),
	broken: async (): Promise<never> => {
		throw new Error('a bug in the worker');
	},
};

const open: MessagePort[] = [];
afterEach(() => {
	for (const port of open.splice(0)) port.close();
});

/** A worker whose other side is this very test. */
function channel() {
	const { port1, port2 } = new MessageChannel();
	open.push(port1, port2);
	for (const port of [port1, port2]) port.start();
	answerCalls(port2, api);
	const errors: ((event: Event) => void)[] = [];
	let wasTerminated = false;
	const worker = {
		postMessage: (message: unknown) => port1.postMessage(message),
		addEventListener: (type: string, listener: (event: never) => void) => {
			if (type === 'error') errors.push(listener as (event: Event) => void);
			else port1.addEventListener(type, listener as (event: Event) => void);
		},
		terminate: () => {
			wasTerminated = true;
		},
	} as WorkerLike;
	return {
		caller: callWorker<typeof api>(worker),
		breakIt: () => {
			for (const listener of errors) listener(new Event('error'));
		},
		wasTerminated: () => wasTerminated,
	};
}

describe('calls into a worker', () => {
	test('each answer finds its own call, bytes stay bytes', async () => {
		const { caller } = channel();
		const [sum, bytes, other] = await Promise.all([
			caller.call('add', 2, 3),
			caller.call('echo', new Uint8Array([0, 255])),
			caller.call('add', 40, 2),
		]);
		expect([sum, other]).toEqual([5, 42]);
		expect(bytes).toEqual(new Uint8Array([0, 255]));
	});

	test('a bug there is an error here, an unknown name too', async () => {
		const { caller } = channel();
		await expect(caller.call('broken')).rejects.toThrow('a bug in the worker');
		await expect(caller.call('toString' as 'slow')).rejects.toThrow('the worker has no "toString"');
	});

	test('ending rejects what waits and what comes', async () => {
		const { caller, wasTerminated } = channel();
		const waiting = caller.call('slow');
		caller.end();
		await expect(waiting).rejects.toBeInstanceOf(WorkerEnded);
		await expect(caller.call('add', 1, 1)).rejects.toBeInstanceOf(WorkerEnded);
		expect([wasTerminated(), caller.hasEnded]).toEqual([true, true]);
	});

	test('a worker that breaks, or never loads, leaves nobody waiting', async () => {
		const { caller, breakIt } = channel();
		const waiting = caller.call('slow');
		breakIt();
		await expect(waiting).rejects.toThrow('the worker broke: error');
	});
});
