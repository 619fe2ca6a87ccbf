import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sidewaysScroll, startBrowser, visit } from './support/browser.ts';
import { examplePages, examples, pageRoutes } from './support/pages.ts';
import { desktop, phone, troubleAtBothWidths } from './support/trouble.ts';

const origins = inject('origins');
const own = Object.values(origins);
let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

test('every route that has a page is looked at', () => {
	expect(Object.keys(examples).sort()).toEqual(pageRoutes());
});

describe.each(examplePages)('$door $path', ({ door, path }) => {
	const address = origins[door] + path;

	test('with script: passes axe at both widths, complains of nothing, asks nobody else', async ({
		expect,
	}) => {
		const seen = await visit(browser, { width: desktop, script: true, own });
		const response = await seen.page.goto(address);
		expect(response?.status()).toBe(200);
		expect(await troubleAtBothWidths(seen.page)).toEqual([]);
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		if (door === 'public') expect(await seen.scriptBytes()).toBe(0);
		await seen.close();
	});

	test('without script: says the same, fits, and passes axe', async () => {
		const without = await visit(browser, { width: phone, script: false, own });
		// axe needs a script engine: in this visit only the page's own scripts never arrive.
		const blocked = await visit(browser, { width: phone, script: true, own });
		await blocked.page.route('**/*.js', (route) => route.abort());
		await without.page.goto(address);
		await blocked.page.goto(address);
		const main = (page: Page) => page.locator('main').innerText();
		const text = await main(without.page);
		expect(text.length).toBeGreaterThan(40);
		expect(await main(blocked.page)).toBe(text);
		expect(await without.page.locator('h1').count()).toBe(1);
		expect(await sidewaysScroll(without.page)).toBe(0);
		// A public page has no script, so the visit above has looked at this very document.
		if (door !== 'public') expect(await troubleAtBothWidths(blocked.page)).toEqual([]);
		await Promise.all([without.close(), blocked.close()]);
	});
});

test.each(['public', 'seeker', 'staff'] as const)('%s: a page that is not there leads on', async (door) => {
	const seen = await visit(browser, { width: phone, script: true, own });
	const response = await seen.page.goto(`${origins[door]}/de/gibt-es-nicht`);
	expect(response?.status()).toBe(404);
	expect(await troubleAtBothWidths(seen.page)).toEqual([]);
	expect(await seen.page.locator('main a').count()).toBeGreaterThan(0);
	await seen.close();
});

describe('the searches for trouble find what is planted', () => {
	test('a request to a third party', async () => {
		const seen = await visit(browser, { width: phone, script: true, own });
		await seen.page.setContent('<img src="http://third-party.localhost:9/pixel.png" alt="">');
		expect(seen.foreignRequests).toEqual(['http://third-party.localhost:9/pixel.png']);
		await seen.close();
	});

	test('a script, an element that is too wide, a picture without a text', async () => {
		const seen = await visit(browser, { width: phone, script: true, own });
		await seen.page.setContent(
			'<script>let planted;</script><div style="width:900px">wide</div><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
		);
		expect(await seen.scriptBytes()).toBe('let planted;'.length);
		const trouble = await troubleAtBothWidths(seen.page);
		expect(trouble.some((line) => /^320 px: \d+ px too wide$/.test(line))).toBe(true);
		expect(trouble.some((line) => line.includes('image-alt'))).toBe(true);
		await seen.close();
	});
});
