import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, visit } from './support/browser.ts';
import { examplePages, examples, pageRoutes } from './support/pages.ts';

const origins = inject('origins');
const own = Object.values(origins);
const phone = 320;
const desktop = 1280;
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

	test.each([phone, desktop])(
		'passes axe at %i px, complains of nothing, asks nobody else',
		async (width) => {
			const seen = await visit(browser, { width, script: true, own });
			const response = await seen.page.goto(address);
			expect(response?.status()).toBe(200);
			expect(await accessibilityFindings(seen.page)).toEqual([]);
			expect(await sidewaysScroll(seen.page)).toBe(0);
			expect(seen.complaints).toEqual([]);
			expect(seen.foreignRequests).toEqual([]);
			if (door === 'public') expect(await seen.scriptBytes()).toBe(0);
			await seen.close();
		},
	);

	test.each([phone, desktop])('says the same without script at %i px', async (width) => {
		const withScript = await visit(browser, { width, script: true, own });
		const without = await visit(browser, { width, script: false, own });
		await withScript.page.goto(address);
		await without.page.goto(address);
		const main = (page: typeof without.page) => page.locator('main').innerText();
		const text = await main(without.page);
		expect(text.length).toBeGreaterThan(40);
		if (door === 'public') expect(text).toBe(await main(withScript.page));
		expect(await without.page.locator('h1').count()).toBe(1);
		expect(await accessibilityFindings(without.page)).toEqual([]);
		expect(await sidewaysScroll(without.page)).toBe(0);
		await Promise.all([withScript.close(), without.close()]);
	});
});

test.each(['public', 'seeker', 'staff'] as const)(
	'%s: a page that is not there passes axe and leads on',
	async (door) => {
		const seen = await visit(browser, { width: phone, script: false, own });
		const response = await seen.page.goto(`${origins[door]}/de/gibt-es-nicht`);
		expect(response?.status()).toBe(404);
		expect(await accessibilityFindings(seen.page)).toEqual([]);
		expect(await sidewaysScroll(seen.page)).toBe(0);
		expect(await seen.page.locator('main a').count()).toBeGreaterThan(0);
		await seen.close();
	},
);

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
		expect(await sidewaysScroll(seen.page)).toBeGreaterThan(500);
		expect((await accessibilityFindings(seen.page)).some((finding) => finding.startsWith('image-alt'))).toBe(
			true,
		);
		await seen.close();
	});
});
