import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { err, type Result } from '@schutznetz/kernel';
import { readLimits } from './limits.ts';
import type { OnProgress } from './pdf/read-pdf.ts';
import type { UnreadableFile } from './read-problem.ts';
import type { SourceDocument } from './source-document.ts';

type Reading = Result<SourceDocument, UnreadableFile>;
type Message =
	| { readonly kind: 'progress'; readonly done: number; readonly total: number }
	| { readonly kind: 'read'; readonly result: Reading };

// One file at a time, so that the limit holds for the house and not for each of many files.
let turn: Promise<unknown> = Promise.resolve();

/**
 * `readDocument` in a thread with a memory of its own: whatever a file does to its reader, whoever serves goes on
 * serving.
 *
 * @returns what `readDocument` returns, or that the file is too heavy to be read
 * @throws when reading breaks for another reason
 */
export function readApart(
	bytes: Uint8Array,
	name: string,
	onProgress: OnProgress = () => {},
	memoryMegabytes: number = readLimits.memoryMegabytes,
): Promise<Reading> {
	const reading = turn.then(() => readInThread(bytes, name, onProgress, memoryMegabytes));
	turn = reading.catch(() => {});
	return reading;
}

async function readInThread(
	bytes: Uint8Array,
	name: string,
	onProgress: OnProgress,
	memoryMegabytes: number,
): Promise<Reading> {
	// By its name: in a built house this code stands elsewhere than the file beside it.
	const thread = createRequire(import.meta.url).resolve('@schutznetz/plans/reading-thread');
	const worker = new Worker(pathToFileURL(thread), {
		workerData: { bytes, name },
		env: {},
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: memoryMegabytes, maxYoungGenerationSizeMb: 64 },
	});
	let told = Promise.resolve();
	try {
		return await new Promise<Reading>((done, fail) => {
			worker.on('message', (message: Message) => {
				if (message.kind === 'read') done(message.result);
				else told = told.then(() => onProgress(message.done, message.total)).catch(fail);
			});
			worker.once('error', (error: NodeJS.ErrnoException) => {
				if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') {
					done(err({ kind: 'tooHeavy', name, limitMegabytes: memoryMegabytes }));
				} else fail(error);
			});
			worker.once('exit', () => fail(new Error('the reading thread ended without a word')));
		});
	} finally {
		await worker.terminate();
		await told;
	}
}
