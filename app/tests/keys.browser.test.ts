import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';

let house: RunningHouse;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const newVisit = (): Promise<Visit> =>
	visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
const click = (page: Page, key: string) =>
	page.getByRole('button', { name: german(key), exact: true }).click();
const toKeys = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: german('team_nav_keys'), exact: true }).click();
	await page.getByRole('heading', { name: german('key_ways_title') }).waitFor();
};

/** An authenticator that this browser believes to be its own. */
async function addAuthenticator(page: Page, hasPrf: boolean): Promise<() => Promise<void>> {
	const cdp = await page.context().newCDPSession(page);
	await cdp.send('WebAuthn.enable');
	const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
		options: {
			protocol: 'ctap2',
			ctap2Version: 'ctap2_1',
			transport: 'internal',
			hasResidentKey: true,
			hasUserVerification: true,
			isUserVerified: true,
			hasPrf,
			automaticPresenceSimulation: true,
		},
	});
	return async () => {
		await cdp.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId });
	};
}

test('a passkey is made, opens the inbox without password and code, and can be tried and removed', async () => {
	const { page, complaints } = await newVisit();
	const steps = new StaffSteps(page);
	const [person] = demo.counsellors;
	await steps.signIn(house.origins.staff, person);

	const removePlain = await addAuthenticator(page, false);
	await toKeys(page);
	await click(page, 'key_add_passkey');
	await page.getByText(german('key_problem_passkey_without_prf')).waitFor();
	await removePlain();

	await addAuthenticator(page, true);
	await click(page, 'key_add_passkey');
	await page.getByText(german('key_done_passkey')).waitFor();
	await steps.shoot('keys');
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await sidewaysScroll(page), `${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${width} px`).toEqual([]);
	}

	await click(page, 'team_sign_out');
	await steps.sees('team_title_signin');
	await click(page, 'key_with_passkey');
	await steps.sees('key_ways_title');
	await click(page, 'key_drill_passkey_try');
	await page.getByText(german('key_done_passkey_fits')).waitFor();
	await page.locator('#drill-code').fill(person.recoveryWords.join(' '));
	await click(page, 'key_drill_code_try');
	await page.getByText(german('key_done_code_fits')).waitFor();
	await click(page, 'key_remove');
	await page.getByText(german('key_done_removed')).waitFor();
	await expect.poll(() => page.getByText(german('key_remove'), { exact: true }).count()).toBe(0);
	expect(complaints).toEqual([]);
});

test('who has lost the telephone comes in by password and paper; a new sheet ends the old one', async () => {
	const { page } = await newVisit();
	const steps = new StaffSteps(page);
	const [, person] = demo.counsellors;
	await page.goto(`${house.origins.staff}/de/anmelden`);
	await page.locator('#name').fill(person.name);
	await page.locator('#password').fill(person.password);
	await click(page, 'team_signin_submit');
	await steps.sees('team_code_title');
	await click(page, 'key_code_by_words');
	await page.locator('#recovery').fill(person.recoveryWords.join(' '));
	await click(page, 'team_recovery_submit');
	await click(page, 'team_new_password_keep');
	await steps.sees('team_nav_inbox');

	await toKeys(page);
	await click(page, 'key_renew_code');
	await page.getByRole('heading', { name: german('key_sheet_title') }).waitFor();
	const words = await page.locator('.sheet ol li').allInnerTexts();
	expect(words).toHaveLength(12);
	await page.locator('#drill-code').fill(person.recoveryWords.join(' '));
	await click(page, 'key_drill_code_try');
	await page.getByText(german('key_problem_other_code')).waitFor();
	await page.locator('#drill-code').fill(words.join(' '));
	await click(page, 'key_drill_code_try');
	await page.getByText(german('key_done_code_fits')).waitFor();
});

test('a colleague begins a way back, the lost person brings number and new sheet, the team sees it', async () => {
	const [helper, lost] = demo.counsellors;
	const own = await newVisit();
	const mine = new StaffSteps(own.page);
	await own.page.goto(`${house.origins.staff}/de/anmelden`);
	await own.page.locator('#name').fill(lost.name);
	await own.page.locator('#password').fill(lost.password);
	await click(own.page, 'team_signin_submit');
	await own.page.locator('#code').fill(await oneTimeCode(lost));
	await click(own.page, 'team_code_submit');
	await mine.sees('team_nav_inbox');
	await toKeys(own.page);
	// A team of two: the other one alone could not bring anybody back, so papers are what is offered.
	await click(own.page, 'key_back_allow_papers');
	await own.page.getByText(german('key_papers_text')).waitFor();
	await expect.poll(() => own.page.locator('.paper').count()).toBe(3);
	await own.close();

	const hers = await newVisit();
	await new StaffSteps(hers.page).page.goto(`${house.origins.staff}/de/anmelden`);
	await hers.page.locator('#name').fill(helper.name);
	await hers.page.locator('#password').fill(helper.password);
	await click(hers.page, 'team_signin_submit');
	await hers.page.locator('#code').fill(await oneTimeCode(helper));
	await click(hers.page, 'team_code_submit');
	await toKeys(hers.page);
	await hers.page.getByText(german('key_begin_summary')).click();
	await hers.page.locator('#begin-name').fill(lost.name);
	await click(hers.page, 'key_begin_submit');
	const ticket = async () => (await hers.page.locator('.digits').last().innerText()).replace(/\D/g, '');
	await expect.poll(ticket).toHaveLength(20);
	const number = await ticket();

	const back = await newVisit();
	await back.page.goto(`${house.origins.staff}/de/wiederherstellen`);
	await back.page.locator('#name').fill(lost.name);
	await back.page.locator('#ticket').fill(number);
	await click(back.page, 'key_lost_begin');
	await back.page.getByRole('heading', { name: german('key_lost_sheet_title') }).waitFor();
	const words = await back.page.locator('.sheet ol li').allInnerTexts();
	const digits = await back.page.locator('.digits').first().innerText();
	expect(await accessibilityFindings(back.page)).toEqual([]);

	await back.page.goto(`${house.origins.staff}/de/wiederherstellen`);
	await click(back.page, 'key_lost_have_sheet');
	await back.page.locator('#name').fill(lost.name);
	await back.page.locator('#new-words').fill(words.join(' '));
	await click(back.page, 'join_next');
	await back.page.getByText(/Die Wartezeit läuft noch/).waitFor();

	await hers.page.reload();
	await new StaffSteps(hers.page).unlock(helper);
	await hers.page.getByText(digits).waitFor();
	await click(hers.page, 'key_request_cancel');
	await hers.page.getByText(german('key_back_done_cancelled')).waitFor();
});
