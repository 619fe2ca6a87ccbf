/**
 * What a worker may do, said by its own file: compile the WebAssembly that derives keys, load its own parts, and
 * nothing else. Keys live in workers, so they have no network: the page fetches for them.
 */
export const workerPolicy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

/** Whether a path is that of a built worker or one of its parts. */
export const isWorkerFile = (path: string): boolean => path.startsWith('/_app/immutable/workers/');
