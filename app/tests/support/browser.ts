import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findChromium } from '../../../tools/test/find-chromium.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * Chromium as the tests start it; background traffic off, so that what is left is the page's own.
 *
 * @param more - switches of a test's own, as for a microphone that is none
 */
export async function startBrowser(more: readonly string[] = []): Promise<Browser> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('no Chromium found; npm test says how to get one');
	return chromium.launch({
		executablePath,
		args: [
			...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
			'--disable-gpu',
			'--disable-quic',
			'--no-first-run',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			...more,
		],
	});
}

export type Visit = {
	readonly page: Page;
	/** Requests to an origin that is none of the house's three. */
	readonly foreignRequests: string[];
	/** Script files and inline scripts, in bytes of their text. */
	readonly scriptBytes: () => Promise<number>;
	/** Errors of the page's console and refusals of its content policy. */
	readonly complaints: string[];
	readonly close: () => Promise<void>;
};

export type VisitOptions = { width: number; script: boolean; own: readonly string[] };

/** A fresh browser context of the given width; nothing is shared between two visits. */
export async function visit(browser: Browser, { width, script, own }: VisitOptions): Promise<Visit> {
	const context: BrowserContext = await browser.newContext({
		viewport: { width, height: width < 600 ? 700 : 900 },
		javaScriptEnabled: script,
		locale: 'de-DE',
		reducedMotion: 'reduce',
	});
	// A machine that does much else at the same time only takes longer.
	context.setDefaultTimeout(60_000);
	const page = await context.newPage();
	const foreignRequests: string[] = [];
	const complaints: string[] = [];
	let scriptFileBytes = 0;
	page.on('request', (request) => {
		const url = new URL(request.url());
		if (url.protocol !== 'data:' && !own.includes(url.origin)) foreignRequests.push(request.url());
	});
	page.on('response', async (response) => {
		if (response.request().resourceType() !== 'script') return;
		scriptFileBytes += (await response.body().catch(() => Buffer.alloc(0))).length;
	});
	page.on('console', (message) => {
		if (message.type() === 'error') complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	return {
		page,
		foreignRequests,
		complaints,
		scriptBytes: async () => {
			const inline = await page.locator('script:not([src])').allTextContents();
			return scriptFileBytes + inline.reduce((sum, text) => sum + text.length, 0);
		},
		close: () => context.close(),
	};
}

/**
 * Makes the page look as it will stay: all styles are there, and what eases to another size has arrived. It is told to
 * end and not waited for: a page that draws nothing meanwhile would never say that it has.
 */
async function settled(page: Page): Promise<void> {
	await page.waitForLoadState();
	await page.evaluate(
		'document.getAnimations().forEach((one) => (one.effect?.getComputedTiming().endTime === Infinity ? one.cancel() : one.finish()))',
	);
}

/** What axe finds on the page, or in a part of it, against WCAG 2.2 AA and its best practices, one line a finding. */
export async function accessibilityFindings(page: Page, part = 'html'): Promise<string[]> {
	await settled(page);
	await page.evaluate(axeSource);
	return page.evaluate(async (within) => {
		type Axe = {
			run(
				within: string,
				options: object,
			): Promise<{ violations: { id: string; nodes: { target: string[] }[] }[] }>;
		};
		const { axe } = globalThis as unknown as { axe: Axe };
		const { violations } = await axe.run(within, {
			runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
		});
		return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
	}, part);
}

/** By how many CSS pixels the page is wider than its window; 0 where nobody has to scroll sideways. */
export async function sidewaysScroll(page: Page): Promise<number> {
	await settled(page);
	return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
}
