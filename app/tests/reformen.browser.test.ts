import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startBrowser, type Visit, visit } from './support/browser.ts';

const origins = inject('origins');
const label = 'von 1.000 erfundenen Fällen, keine Statistik';
let browser: Browser;
let seen: Visit;

beforeAll(async () => {
	browser = await startBrowser();
	seen = await visit(browser, { width: 360, script: false, own: Object.values(origins) });
});
afterAll(async () => {
	await seen.close();
	await browser.close();
});

test('several reforms are chosen in the list and calculated together, without a byte of script', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/reformen`);
	expect(await page.locator('script').count()).toBe(0);
	await page.check('input[value=R2a]');
	await page.check('input[value=R2b]');
	await page.locator('form button').click();
	await page.waitForURL(/zusammen\?reform=R2a&reform=R2b&stichtag=.*&startwert=1&groesse=1000$/);
	expect(await page.locator('script').count()).toBe(0);
	expect(await page.locator('#RES-04').count()).toBe(1);
});

test('label and law version stand in picture, tables, citation and file', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/reformen/R2a`);
	expect(await page.locator('figure svg text').first().textContent()).toContain(
		'von 1.000 erfundenen Fällen',
	);
	for (const caption of await page.locator('.effect caption').allTextContents())
		expect(caption).toMatch(/von 1\.000 erfundenen Fällen.*keine Statistik/);
	const cite = await page.locator('.cite').innerText();
	expect(cite).toContain(label);
	expect(cite).toMatch(/Rechtsfassung [0-9a-f]{12}\. http.*stichtag=.*startwert=1&groesse=1000$/);
	const link = await page.locator('.effect a', { hasText: 'CSV' }).getAttribute('href');
	const file = await (await page.request.get(`${origins.public}${link}`)).text();
	const rows = file.trim().split('\r\n').slice(1);
	expect(rows.length).toBeGreaterThan(20);
	for (const row of rows) expect(row.startsWith(label)).toBe(true);
});

test('a changed assumption and share stand in the address, and nothing that is as usual', async () => {
	const { page } = seen;
	await page.goto(`${origins.public}/de/reformen/R2g`);
	const before = await page.locator('figure svg').innerHTML();
	await page.selectOption('select[name="annahme.R2g.nebenklage"]', 'wieHeute');
	await page.locator('form summary').click();
	await page.fill('[name="anteil.case.offence_232a.von"]', '0');
	await page.fill('[name="anteil.case.offence_232a.bis"]', '5');
	await page.locator('form button').click();
	const asked = () => [...new URL(page.url()).searchParams.keys()];
	await expect
		.poll(asked)
		.toEqual([
			'stichtag',
			'startwert',
			'groesse',
			'annahme.R2g.nebenklage',
			'anteil.case.offence_232a.bis',
			'anteil.case.offence_232a.von',
		]);
	expect(await page.locator('figure svg').innerHTML()).not.toBe(before);

	await page.goto(`${origins.public}/de/reformen/R2g?anteil.case.offence_232a.von=200&unsinn=1`);
	const said = await page.locator('main').innerText();
	expect(said).toContain('Für „anteil.case.offence_232a.von“ kam „200“');
	expect(said).toContain('„unsinn“ kennt diese Seite nicht');
	expect(await page.locator('figure svg').innerHTML()).toBe(before);
});
