import { readFileSync } from 'node:fs';
import { TOTP } from 'otpauth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, type DemoPerson, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { german } from './support/texts.ts';

const list = '/de/werkstatt/beteiligte';
const ada = { name: 'ada.amt', password: 'erfunden und lang genug' };
let house: RunningHouse;
let demo: Demo;
let browser: Browser;
let office: Visit;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	office = await newVisit();
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const newVisit = (): Promise<Visit> =>
	visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
const open = (page: Page, path: string) => page.goto(house.origins.staff + path);
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const click = (page: Page, key: string) =>
	page.getByRole('button', { name: german(key), exact: true }).click();

/** The page as it stands fits a phone and passes axe at both widths. */
async function looksRight(page: Page, step: string): Promise<void> {
	await shoot(page, `join-${step}`);
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await sidewaysScroll(page), `${step} at ${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${step} at ${width} px`).toEqual([]);
	}
}

async function signIn(page: Page, person: Pick<DemoPerson, 'name' | 'password'>, code: string) {
	await page.locator('#name').fill(person.name);
	await page.locator('#password').fill(person.password);
	await page.keyboard.press('Enter');
	await page.locator('#code').fill(code);
	await page.keyboard.press('Enter');
}

test('whoever asks for the workshop signs in first and is led back to where they were', async () => {
	const { page } = office;
	await open(page, `${list}?von=hier`);
	expect(new URL(page.url()).pathname).toBe('/de/anmelden');
	await signIn(page, demo.office, await oneTimeCode(demo.office));
	await heading(page, 'Beteiligte');
	expect(page.url()).toBe(`${house.origins.staff}${list}?von=hier`);
	expect(await page.locator('tbody tr').count()).toBe(12);
	expect(await page.locator('script').count()).toBe(0);
	await looksRight(page, 'list');
});

test('an invited person makes an account, signs in and sees the workshop; the code is good once', async () => {
	const { page } = office;
	await page.getByRole('link', { name: german('join_list_add') }).click();
	await heading(page, german('join_new_title'));
	await page.locator('#name').fill('Erfundenes Amt <Süd>');
	await click(page, 'join_new_submit');
	const said = () => page.locator('[role=alert] li').allTextContents();
	await expect.poll(said).toEqual([german('join_new_kind_missing')]);
	expect(await page.inputValue('#name')).toBe('Erfundenes Amt <Süd>');
	await page.getByLabel(german('join_kind_ministry')).check();
	await page.locator('#body').selectOption('muster-amt');
	await looksRight(page, 'new');
	await click(page, 'join_new_submit');
	await heading(page, 'Erfundenes Amt <Süd>');
	await click(page, 'join_one_invite');
	const link = await page.locator('.link code').innerText();
	expect(link).toMatch(/\/de\/einladung#[\w-]{32}$/);
	await looksRight(page, 'link');

	const { page: hers, close, complaints, foreignRequests } = await newVisit();
	const addresses: string[] = [];
	hers.on('request', (request) => addresses.push(request.url()));
	await hers.goto(link);
	await heading(hers, german('join_account_title'));
	await expect.poll(() => hers.url()).toBe(`${house.origins.staff}/de/einladung`);
	expect(await hers.locator('main').innerText()).toContain('Erfundenes Amt <Süd>');
	await hers.locator('#name').fill(demo.office.name);
	await hers.locator('#new-password').fill(ada.password);
	await hers.locator('#new-password-again').fill('etwas anderes');
	await click(hers, 'join_next');
	await hers.getByText(german('join_password_differs')).waitFor();
	await hers.locator('#new-password-again').fill(ada.password);
	await click(hers, 'join_next');
	await hers.getByText(german('join_name_taken')).waitFor();
	await hers.locator('#name').fill(ada.name);
	await looksRight(hers, 'account');
	await click(hers, 'join_next');
	await heading(hers, german('join_words_title'));
	const words = await hers.locator('main ol li').allInnerTexts();
	expect(words).toHaveLength(12);
	await looksRight(hers, 'words');
	await click(hers, 'join_words_written');
	await heading(hers, german('join_confirm_title'));
	await hers.locator('#word-0').fill('falsch');
	await hers.locator('#word-1').fill('falsch');
	await click(hers, 'join_next');
	await hers.getByText(german('join_words_wrong')).waitFor();
	for (const position of [0, 1]) {
		const label = await hers.locator(`label[for=word-${position}]`).innerText();
		await hers.locator(`#word-${position}`).fill(words[Number(label.replace(/\D/g, '')) - 1] ?? '');
	}
	await click(hers, 'join_next');
	await heading(hers, german('join_totp_title'));
	await looksRight(hers, 'second-factor');
	const secret = (await hers.locator('dd code').innerText()).replaceAll(' ', '');
	const app = { name: ada.name, otpauthUri: new TOTP({ secret, label: ada.name }).toString() };
	await hers.locator('#totp').fill('000000');
	await click(hers, 'join_finish');
	await hers.getByText(german('join_totp_wrong')).waitFor();
	await hers.locator('#totp').fill(await oneTimeCode(app));
	await click(hers, 'join_finish');
	await heading(hers, german('join_done_title'));
	await looksRight(hers, 'done');

	await hers.getByRole('link', { name: german('join_done_sign_in') }).click();
	await signIn(hers, ada, await oneTimeCode(app));
	await hers.waitForURL(`${house.origins.staff}/de/werkstatt`);
	const who = await hers.locator('.who').innerText();
	expect(who).toContain('ada.amt');
	expect(who).toContain('Erfundenes Amt <Süd>');
	expect(await hers.getByRole('link', { name: german('join_nav_participants'), exact: true }).count()).toBe(
		0,
	);
	await looksRight(hers, 'workshop');
	expect((await open(hers, list))?.status()).toBe(403);

	const code = link.replace(/.*#/, '');
	expect(addresses.filter((address) => address.includes(code) && !address.includes(`#${code}`))).toEqual([]);
	expect(readFileSync(house.logPath, 'utf8')).not.toContain(code);
	expect(foreignRequests).toEqual([]);
	expect(complaints.filter((line) => !line.includes('Failed to load resource'))).toEqual([]);

	const second = await newVisit();
	await second.page.goto(link);
	await second.page.getByText(german('join_code_used')).waitFor();
	await looksRight(second.page, 'used');
	await second.close();

	// An account that is closed is out at once, wherever it is signed in.
	await open(hers, '/de/werkstatt');
	await page.reload();
	await page.getByRole('button', { name: 'Konto ada.amt schließen' }).click();
	await page.getByRole('button', { name: 'Konto ada.amt wieder öffnen' }).waitFor();
	await hers.reload();
	await hers.waitForURL((url) => url.pathname === '/de/anmelden');
	await close();
});

test('who has no team finds the workshop behind the sign-in, and not an error', async () => {
	const civil = demo.members.find(({ name }) => name === 'muster.verband');
	if (!civil) throw new Error('the demo has no association');
	const { page, close } = await newVisit();
	await open(page, '/de/anmelden');
	await signIn(page, civil, await oneTimeCode(civil));
	await heading(page, german('join_teamless_title'));
	expect(await page.locator('main').innerText()).toContain('„muster.verband“');
	await looksRight(page, 'teamless');
	await page.getByRole('link', { name: german('join_teamless_workshop') }).click();
	await page.locator('.who').waitFor();

	await click(page, 'join_nav_sign_out');
	await page.waitForURL((url) => url.pathname === '/de/anmelden');
	await open(page, '/de/werkstatt');
	await page.waitForURL((url) => url.pathname === '/de/anmelden');
	await close();
});
