import { inventedDocument, planAsPdf } from '@schutznetz/plans/readers/testing';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { german } from './support/texts.ts';

const desk = '/de/werkstatt/einlesen';
let house: RunningHouse;
let demo: Demo;
let browser: Browser;
let office: Visit;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	office = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const click = (page: Page, key: string) =>
	page.getByRole('button', { name: german(key), exact: true }).click();

async function looksRight(page: Page, step: string): Promise<void> {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await shoot(page, `desk-${step}-${width}`);
		expect(await sidewaysScroll(page), `${step} at ${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${step} at ${width} px`).toEqual([]);
	}
}

async function upload(page: Page, bytes: Uint8Array, name: string, on: string): Promise<void> {
	await page.goto(house.origins.staff + desk);
	await page
		.locator('#file')
		.setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
	await page.locator('#plan').selectOption('muster');
	await page.locator('#on').fill(on);
	await page.locator('#name').fill('Erfundene Fassung');
	await click(page, 'desk_send');
	await page.getByRole('heading', { level: 1, name }).waitFor();
}

test('a plan of 126 measures is read, looked at, written as drafts and taken back', async () => {
	const { page } = office;
	await page.goto(house.origins.staff + desk);
	await page.locator('#name').fill(demo.office.name);
	await page.locator('#password').fill(demo.office.password);
	await page.keyboard.press('Enter');
	await page.locator('#code').fill(await oneTimeCode(demo.office));
	await page.keyboard.press('Enter');
	await page.getByRole('heading', { level: 1, name: german('desk_title') }).waitFor();
	await looksRight(page, 'empty');

	// The browser itself asks for what is missing, so that no chosen file is lost on the way.
	expect(await page.locator('main form :invalid').count()).toBeGreaterThan(1);

	await upload(page, planAsPdf(inventedDocument()), 'musterplan.pdf', '2030-01-01');
	await page.getByRole('heading', { name: german('desk_summary_heading') }).waitFor({ timeout: 60_000 });
	expect(await page.locator('main').innerText()).toContain('126 Vorschläge');
	const image = page.locator('.sheet img');
	await image.scrollIntoViewIfNeeded();
	// It loads when it is near, so not at once.
	const width = () => image.evaluate((node) => (node as HTMLImageElement).naturalWidth);
	await expect.poll(width, { timeout: 20_000 }).toBe(1000);
	expect(await page.locator('.sheet rect').count()).toBeGreaterThan(5);
	await looksRight(page, 'proposals');

	await page.locator('.proposals details').first().locator('summary').click();
	await page.locator('.proposals textarea[name="title"]').first().fill('Von Hand berichtigt');
	await page.locator('.proposals details').first().getByRole('button').click();
	await page.getByText('Von Hand berichtigt').first().waitFor();

	if ((await page.locator('input[name="looked"]').count()) > 0)
		await page.locator('input[name="looked"]').check();
	await page.getByRole('button', { name: /als Entwürfe übernehmen$/ }).click();
	await page.getByText(german('desk_committed')).waitFor();
	await looksRight(page, 'committed');

	await click(page, 'desk_undo');
	await page.getByText(german('desk_undone')).waitFor();
});

test('a file that cannot be read says why, and nothing is written', async () => {
	const { page } = office;
	await upload(page, new TextEncoder().encode('%PDF-1.7 und dann nichts'), 'kaputt.pdf', '2030-02-01');
	await page.getByText('beschädigt').waitFor({ timeout: 30_000 });
	await looksRight(page, 'failed');
});

test('more than the usual half megabyte is let in, and a big file is read', async () => {
	const { page } = office;
	const bytes = planAsPdf(inventedDocument(400));
	expect(bytes.length).toBeGreaterThan(512 * 1024);
	await upload(page, bytes, 'gross.pdf', '2030-03-01');
	await page.getByRole('heading', { name: german('desk_summary_heading') }).waitFor({ timeout: 90_000 });
	expect(await page.locator('main').innerText()).toContain('400 Vorschläge');
});
