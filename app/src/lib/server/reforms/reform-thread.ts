/** The thread that `pageApart` starts: an address in, its page out. Nobody imports it. */
import { parentPort } from 'node:worker_threads';
import { lawDe } from '@schutznetz/law-de';
import type { PageJob } from './page-apart.ts';
import { pageOfReforms } from './page-of-reforms.ts';

parentPort?.on('message', ({ chosen, query, today }: PageJob) => {
	const reform = lawDe.reforms.find(({ id }) => id === chosen) ?? null;
	const page = pageOfReforms(reform, new URLSearchParams(query), Temporal.PlainDate.from(today));
	parentPort?.postMessage(page);
});
