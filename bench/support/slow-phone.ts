import type { Browser } from 'playwright-core';
import { german } from '../../app/tests/support/texts.ts';
import { median } from './median.ts';

/** A slow mobile line ("3G" of WebPageTest): bytes a second each way, and the delay of a round trip. */
const slowLine = {
	latency: 300,
	downloadThroughput: 1_600_000 / 8,
	uploadThroughput: 768_000 / 8,
} as const;
/** How many times slower the page's processor is made; a worker's is not, as Chromium slows pages alone. */
const slowdown = 4;

/** Milliseconds from the address to what somebody can do, each the median of rounds. */
export interface SlowPhone {
	/** The page's first heading is there: telephones and texts can be read. */
	readonly readableMs: number;
	/** The question "what would you like to do" answers to a tap. */
	readonly usableMs: number;
}

/** Opens the page for writing with an empty cache on a slow line and a slow processor. */
export async function measureSlowPhone(browser: Browser, origin: string, rounds = 5): Promise<SlowPhone> {
	const readable: number[] = [];
	const usable: number[] = [];
	for (let round = 0; round < rounds; round += 1) {
		const context = await browser.newContext({ viewport: { width: 360, height: 640 }, locale: 'de-DE' });
		const page = await context.newPage();
		const chromium = await context.newCDPSession(page);
		await chromium.send('Network.enable');
		await chromium.send('Network.emulateNetworkConditions', { offline: false, ...slowLine });
		await chromium.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
		const startedAt = performance.now();
		await page.goto(`${origin}/de/4`, { waitUntil: 'commit' });
		await page.locator('h1').waitFor();
		readable.push(performance.now() - startedAt);
		await page.getByRole('button', { name: german('write_start_first') }).click();
		await page.getByRole('heading', { name: german('write_watched_title'), exact: true }).waitFor();
		usable.push(performance.now() - startedAt);
		await context.close();
	}
	return { readableMs: Math.round(median(readable)), usableMs: Math.round(median(usable)) };
}
