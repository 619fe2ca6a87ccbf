import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { ok, type Result } from '@schutznetz/kernel';
import type { Reform } from '@schutznetz/rights';
import { boundedCache } from './bounded-cache.ts';
import { type Busy, oneAtATime } from './one-at-a-time.ts';
import type { PageOfReforms } from './page-of-reforms.ts';
import { addressOf, readAddress } from './read-address.ts';
import type { Settings } from './settings.ts';

/** What the thread is told: plain words. */
export type PageJob = Readonly<{ chosen: string | null; query: string; today: string }>;

/**
 * [Note: Apart]
 * A page of reforms takes up to two seconds to calculate, and every changed share is a new one. So a thread of its
 * own calculates, one page after another, while the house goes on answering; whoever asks when eight are waiting
 * is asked to come back. The usual page of each reform is kept for the day and always calculated.
 */
const MOST_WAITING = 8;

/** A page takes up to half a megabyte. */
const others = boundedCache<PageOfReforms>(60);
let usual: { readonly today: string; readonly pages: Map<string, PageOfReforms> } | undefined;

let thread: Worker | undefined;

const enqueue = oneAtATime<PageJob, PageOfReforms>({ run: inThread, most: MOST_WAITING });

/**
 * `pageOfReforms` for settings that were read here, calculated in a thread of its own; see [Note: Apart].
 *
 * @param signal - whoever asks has gone: nothing is calculated that has not begun
 */
export async function pageApart(
	chosen: Reform | null,
	settings: Settings,
	today: Temporal.PlainDate,
	signal?: AbortSignal,
): Promise<Result<PageOfReforms, Busy>> {
	const query = addressOf(chosen, settings);
	const job = { chosen: chosen?.id ?? null, query, today: today.toString() };
	const key = JSON.stringify(job);
	const isUsual = chosen !== null && query === readAddress(chosen, new URLSearchParams(), today).query;
	const known = isUsual ? usualOf(job.today).get(key) : others.get(key);
	if (known) return ok(known);
	const page = await enqueue(key, job, { isUsual, signal });
	if (!page.ok) return page;
	if (isUsual) usualOf(job.today).set(key, page.value);
	else others.set(key, page.value);
	return page;
}

function usualOf(today: string): Map<string, PageOfReforms> {
	if (usual?.today !== today) usual = { today, pages: new Map() };
	return usual.pages;
}

function inThread(job: PageJob): Promise<PageOfReforms> {
	thread ??= startThread();
	const worker = thread;
	return new Promise((done, fail) => {
		const onError = (error: Error) => ended(() => fail(error));
		const onExit = () => ended(() => fail(new Error('the thread that calculates reforms ended')));
		const onMessage = (page: PageOfReforms) => {
			settled();
			done(page);
		};
		const settled = () => worker.off('message', onMessage).off('error', onError).off('exit', onExit).unref();
		const ended = (tell: () => void) => {
			settled();
			// What is left of it says no more; the next page starts another thread.
			worker.on('error', () => {});
			thread = undefined;
			tell();
		};
		worker.on('message', onMessage).on('error', onError).on('exit', onExit).ref();
		worker.postMessage(job);
	});
}

function startThread(): Worker {
	// By its name: in a built house this code stands elsewhere than the file beside it.
	const file = createRequire(import.meta.url).resolve('#lib/server/reforms/reform-thread.ts');
	return new Worker(pathToFileURL(file), {
		env: {},
		execArgv: [],
		resourceLimits: { maxOldGenerationSizeMb: 512 },
	});
}
