import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, type DemoPerson, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { german } from './support/texts.ts';

const desk = '/de/werkstatt/recht';
let house: RunningHouse;
let demo: Demo;
let browser: Browser;
let office: Visit;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	// Without a script: forms and addresses alone carry the desk.
	office = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const click = (page: Page, key: string) =>
	page.getByRole('button', { name: german(key), exact: true }).click();

async function signIn(page: Page, person: DemoPerson, path: string): Promise<void> {
	await page.goto(house.origins.staff + path);
	await page.locator('#name').fill(person.name);
	await page.locator('#password').fill(person.password);
	await page.keyboard.press('Enter');
	await page.locator('#code').fill(await oneTimeCode(person));
	await page.keyboard.press('Enter');
	await page.waitForURL((address) => address.pathname === path);
}

async function looksRight(page: Page, step: string): Promise<void> {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		await shoot(page, `law-desk-${step}-${width}`);
		expect(await sidewaysScroll(page), `${step} at ${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${step} at ${width} px`).toEqual([]);
	}
}

test('a changed paragraph is recorded, reaches the public, and a check settles it', async () => {
	// Signing in needs the script.
	const signing = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
	await signIn(signing.page, demo.office, desk);
	await office.page.context().addCookies(await signing.page.context().cookies());
	const { page } = office;
	await page.goto(house.origins.staff + desk);
	await page.getByRole('heading', { level: 1, name: german('lawdesk_title'), exact: true }).waitFor();
	await looksRight(page, 'rules');
	await page.goto(`${house.origins.staff}${desk}/quellen`);
	await looksRight(page, 'sources');

	await page.goto(`${house.origins.staff}${desk}/aenderungen`);
	await looksRight(page, 'changes-empty');
	await page.locator('#act').selectOption('StPO');
	await page.locator('#paragraph').fill('§ 9999');
	await page.locator('#changedOn').fill('2026-11-01');
	await page.locator('#source').fill('erfunden');
	await click(page, 'lawdesk_submit_change');
	await page.getByRole('alert').getByText(german('lawdesk_error_no_rule')).waitFor();
	await looksRight(page, 'changes-refused');
	await page.locator('#paragraph').fill('§ 397a');
	await click(page, 'lawdesk_submit_change');
	await page.getByRole('heading', { name: german('lawdesk_recorded') }).waitFor();
	await looksRight(page, 'changes');

	const reader = await visit(browser, { width: 360, script: false, own: Object.values(house.origins) });
	await reader.page.goto(`${house.origins.public}/de/rechte/CRIM-04`);
	const told = reader.page.locator('main');
	expect(await told.innerText()).toContain('§ 397a StPO wurde geändert (erfunden)');
	expect(await told.innerText()).toContain(german('right_changed_title'));

	await page.goto(`${house.origins.staff}${desk}?stand=reread`);
	await page.getByRole('link', { name: /^CRIM-04 / }).click();
	await page.locator('#checkedBy').fill('A. Muster');
	await page.locator('#checkedAs').fill('Rechtsanwältin');
	await page.locator('#textDay').fill('2026-11-01');
	await page.getByLabel(german('lawdesk_result_holds')).check();
	await click(page, 'lawdesk_submit_check');
	await page.getByRole('heading', { name: german('lawdesk_recorded') }).waitFor();
	await looksRight(page, 'rule');
	await reader.page.reload();
	expect(await told.innerText()).not.toContain('§ 397a StPO wurde geändert');
	expect(await told.innerText()).toContain('Geprüft von A. Muster (Rechtsanwältin)');

	await page.getByText(german('lawdesk_withdraw'), { exact: true }).first().click();
	await page.getByLabel(german('lawdesk_withdraw_reason')).fill('Verwechselt.');
	await click(page, 'lawdesk_withdraw');
	await page.getByRole('heading', { name: german('lawdesk_taken_back') }).waitFor();
	await reader.page.reload();
	expect(await told.innerText()).toContain('§ 397a StPO wurde geändert');
});

test('the whole law opens as a page that carries itself', async () => {
	const { page } = office;
	await page.goto(`${house.origins.staff}${desk}/druck`);
	await looksRight(page, 'print-form');
	await click(page, 'lawdesk_print_html');
	await page.getByRole('heading', { level: 1, name: /^Recht für Betroffene/ }).waitFor();
	expect(await page.locator('.running').innerText()).toContain('Ungezeichnet');
	// Its style sheet got through the page's own policy.
	expect(
		await page
			.locator('.sourced')
			.first()
			.evaluate((node) => getComputedStyle(node).display),
	).toBe('grid');
	await looksRight(page, 'print');
});
