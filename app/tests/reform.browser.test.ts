import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser, type Visit, visit } from './support/browser.ts';

const origins = inject('origins');
const label = 'von 1.000 erfundenen Fällen, keine Statistik';
let browser: Browser;
let seen: Visit;

beforeAll(async () => {
	browser = await startBrowser();
	seen = await visit(browser, { width: 320, script: false, own: Object.values(origins) });
});
afterAll(async () => {
	await seen.close();
	await browser.close();
});

test('invented is invented: in the picture, above the table, in the citation and in the file', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/monitor/forderungen/F2.1`);
	expect(await page.locator('figure svg text').first().textContent()).toMatch(/von 1\.000 erfundenen Fällen/);
	expect(await page.locator('.effect caption').first().innerText()).toContain(label);
	expect(await page.locator('.reform .cite').innerText()).toContain(label);
	const link = await page.locator('.effect a', { hasText: 'CSV' }).getAttribute('href');
	const file = await (await page.request.get(link ?? '')).text();
	const rows = file.trim().split('\r\n').slice(1);
	expect(rows.length).toBeGreaterThan(2);
	for (const row of rows) expect(row).toContain(label);
});

test('day and seed can be changed without script; what cannot be used is said and changes nothing', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/monitor/forderungen/F2.1`);
	const figures = () => page.locator('figure svg').innerHTML();
	const before = await figures();
	await page.locator('.effect summary').click();
	await page.fill('input[name=startwert]', '2');
	await page.locator('.effect button').click();
	await page.waitForURL(/startwert=2/);
	expect(await figures()).not.toBe(before);
	expect(await page.locator('figcaption').innerText()).toContain('Startwert 2');

	await page.goto(`${origins.public}/de/monitor/forderungen/F2.1?startwert=77`);
	expect(await page.locator('.reform').innerText()).toContain('Als Startwert kam „77“');
	expect(await figures()).toBe(before);
});

test('a term folds out to what the law means by it', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/monitor/forderungen/F2.1`);
	const term = page.locator('#RES-04 .today li details').first();
	expect(await term.locator('ol').first().isVisible()).toBe(false);
	await term.locator('summary').first().click();
	await term.locator('ol').first().waitFor();
});
