import type { Browser, Request } from 'playwright-core';
import { visit } from '../../app/tests/support/browser.ts';
import type { RunningHouse } from '../../app/tests/support/running-house.ts';
import { SeekerSteps } from '../../app/tests/support/seeker-steps.ts';

/** What went over the wire, in both directions of HTTP's answers: headers and body, as served. */
export interface SeekerPage {
	/** From the first question to the sent message. */
	readonly allBytes: number;
	readonly files: readonly { readonly path: string; readonly bytes: number }[];
}

/** Writes a first message in Chromium and counts what it moved for that. */
export async function measureSeekerPage(browser: Browser, { origins }: RunningHouse): Promise<SeekerPage> {
	const seen = await visit(browser, { width: 390, script: true, own: Object.values(origins) });
	const requests: Request[] = [];
	seen.page.on('requestfinished', (request) => requests.push(request));
	const seeker = new SeekerSteps(seen.page, 'bench');
	await seeker.open(origins.seeker);
	await seeker.getWords();
	await seeker.type('Guten Tag, ich brauche Hilfe.');
	await seeker.send();
	await seeker.sees('write_sent_title');
	const files = await Promise.all(
		requests.map(async (request) => {
			const { responseBodySize, responseHeadersSize } = await request.sizes();
			// Chromium does not say how much a worker's first file took.
			const sent = (await request.response())?.headers()['content-length'];
			const bodyBytes = Math.max(responseBodySize, Number(sent ?? 0));
			return { path: new URL(request.url()).pathname, bytes: bodyBytes + responseHeadersSize };
		}),
	);
	await seen.close();
	files.sort((a, b) => b.bytes - a.bytes);
	return { allBytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files };
}
