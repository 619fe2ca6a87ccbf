/** The thread that `readApart` starts: one file in, its progress and its reading out. Nobody imports it. */
import { parentPort, workerData } from 'node:worker_threads';
import { readDocument } from '../readers/read-document.ts';

const { bytes, name } = workerData as { readonly bytes: Uint8Array; readonly name: string };
const result = await readDocument(bytes, name, (done, total) => {
	parentPort?.postMessage({ kind: 'progress', done, total });
});
parentPort?.postMessage({ kind: 'read', result });
