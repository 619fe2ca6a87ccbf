export type WorkerCall = { readonly id: number; readonly name: string; readonly args: readonly unknown[] };
export type WorkerAnswer =
	| { readonly id: number; readonly ok: true; readonly value: unknown }
	| { readonly id: number; readonly ok: false; readonly error: string };

/** As much of a worker's own side as is needed here. */
type CallSource = {
	postMessage(message: WorkerAnswer): void;
	addEventListener(type: 'message', listener: (event: MessageEvent<WorkerCall>) => void): void;
};

/**
 * The worker's side of `callWorker`: answers each call by the function of that name. Expected failures are
 * values of the functions; what they throw is a bug and arrives as an error there.
 */
export function answerCalls(source: CallSource, api: object): void {
	const functions = new Map(Object.entries(api) as [string, (...args: readonly unknown[]) => unknown][]);
	source.addEventListener('message', async ({ data: { id, name, args } }) => {
		try {
			const called = functions.get(name);
			if (!called) throw new Error(`the worker has no "${name}"`);
			source.postMessage({ id, ok: true, value: await called(...args) });
		} catch (error) {
			source.postMessage({ id, ok: false, error: error instanceof Error ? error.message : String(error) });
		}
	});
}
