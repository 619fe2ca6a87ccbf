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

const newVisit = (width: number): Promise<Visit> =>
	visit(browser, { width, script: true, own: Object.values(house.origins) });
const click = (page: Page, key: string) =>
	page.getByRole('button', { name: german(key), exact: true }).click();
const sees = (page: Page, key: string) => page.getByText(german(key)).waitFor();
const toKeys = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: german('team_nav_keys'), exact: true }).click();
	await page.getByRole('heading', { name: german('key_ways_title') }).waitFor();
};
const databases = (page: Page): Promise<number> =>
	page.evaluate(async () => (await indexedDB.databases()).length);
async function looksRight(page: Page, own: number): Promise<void> {
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 900 });
		expect(await sidewaysScroll(page), `${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${width} px`).toEqual([]);
	}
	await page.setViewportSize({ width: own, height: 900 });
}

/** What the new device keeps, and whether a script gets its bytes. */
const keptKey = (page: Page) =>
	page.evaluate(
		() =>
			new Promise<string>((done) => {
				const request = indexedDB.open('schutznetz-device');
				request.onsuccess = () => {
					const found = request.result.transaction('device').objectStore('device').get('own');
					found.onsuccess = async () => {
						const { key, ...rest } = found.result as { key: CryptoKey };
						const bytes = await crypto.subtle.exportKey('raw', key).then(
							() => 'given out',
							(error: Error) => error.name,
						);
						request.result.close();
						done(`${Object.keys(rest).join()} ${key.extractable} ${bytes}`);
					};
				};
			}),
	);

test('a second device is added by eight words and compared digits, signs in, is tried, and opens nothing once removed', async () => {
	const [person] = demo.counsellors;
	const first = await newVisit(1280);
	const old = first.page;
	const steps = new StaffSteps(old);
	await steps.signIn(house.origins.staff, person);
	await toKeys(old);

	const second = await newVisit(360);
	const fresh = second.page;
	const onFresh = new StaffSteps(fresh);
	await fresh.goto(`${house.origins.staff}/de/anmelden`);
	await onFresh.sees('team_title_signin');
	// The page has asked before whether it knows this device.
	expect(await databases(fresh)).toBe(0);
	expect(await fresh.getByRole('button', { name: german('key_with_device') }).count()).toBe(0);
	await fresh.getByRole('link', { name: german('key_new_device_link') }).click();
	await onFresh.sees('key_new_device_title');
	await sees(fresh, 'key_new_device_only_text');
	// Whoever only looks leaves nothing behind.
	await expect.poll(() => databases(fresh)).toBe(0);
	await looksRight(fresh, 360);
	await onFresh.shoot('device-words');

	await click(old, 'key_pair_add');
	await old.getByRole('heading', { name: german('key_pair_words_title') }).waitFor();
	const wordsOf = () => old.locator('section[aria-labelledby=pairing] ol li').allInnerTexts();
	const ended = await wordsOf();
	expect(ended).toHaveLength(8);
	await looksRight(old, 1280);
	await steps.shoot('device-words');
	await click(old, 'key_pair_cancel');
	await sees(old, 'key_pair_ended');
	const type = async (words: readonly string[]) => {
		await fresh.locator('#device-words').fill(words.join(' '));
		await click(fresh, 'join_next');
	};
	await type(ended);
	await sees(fresh, 'key_problem_pairing_ended');
	await type(ended.slice(1));
	await fresh.getByText('Es sind acht Wörter. Angekommen sind 7.').waitFor();
	await type(ended);
	await onFresh.sees('key_new_device_often_title');
	await onFresh.shoot('device-too-often');
	await click(fresh, 'key_new_device_again');
	await expect.poll(() => databases(fresh)).toBe(0);

	await click(old, 'key_pair_add');
	await old.getByRole('heading', { name: german('key_pair_words_title') }).waitFor();
	const words = await wordsOf();
	await type(words);
	await onFresh.sees('key_new_device_compare_title');
	await old.getByRole('heading', { name: german('key_pair_compare_title') }).waitFor();
	const digits = await old.locator('.digits').first().innerText();
	expect(digits).toMatch(/^\d{4} \d{4}$/);
	await expect.poll(() => fresh.locator('.digits').innerText()).toBe(digits);
	await looksRight(old, 1280);
	await steps.shoot('device-compare');
	await onFresh.shoot('device-compare');
	// Somebody who read the words over a shoulder comes too late.
	const third = await newVisit(360);
	await third.page.goto(`${house.origins.staff}/de/geraet`);
	await third.page.locator('#device-words').fill(words.join(' '));
	await click(third.page, 'join_next');
	await sees(third.page, 'key_problem_code_used');
	await third.close();

	await click(old, 'key_pair_yes');
	await onFresh.sees('key_new_device_done_title');
	await sees(old, 'key_done_device');
	await steps.shoot('device-added');
	await onFresh.shoot('device-done');
	expect(await keptKey(fresh)).toBe('unlockerId false InvalidAccessError');
	await old.getByText(german('key_device'), { exact: true }).first().waitFor();
	await sees(old, 'key_drill_device_elsewhere');

	await fresh.getByRole('link', { name: german('key_new_device_signin') }).click();
	await onFresh.sees('team_title_signin');
	await looksRight(fresh, 360);
	await onFresh.shoot('device-sign-in');
	await click(fresh, 'key_with_device');
	await onFresh.sees('team_code_title');
	await click(fresh, 'key_code_by_password');
	await fresh.getByLabel(german('team_name')).fill(person.name);
	await fresh.getByLabel(german('team_password')).fill(person.password);
	await click(fresh, 'team_signin_submit');
	await onFresh.sees('team_nav_inbox');

	// The other way round: password first, and this device instead of the telephone.
	await click(fresh, 'team_sign_out');
	await onFresh.sees('team_title_signin');
	await fresh.getByLabel(german('team_name')).fill(person.name);
	await fresh.getByLabel(german('team_password')).fill(person.password);
	await click(fresh, 'team_signin_submit');
	await onFresh.sees('team_code_title');
	await click(fresh, 'key_code_by_device');
	await onFresh.sees('team_nav_inbox');
	await toKeys(fresh);
	await sees(fresh, 'key_device_this');
	await click(fresh, 'key_drill_device_try');
	await sees(fresh, 'key_done_device_fits');
	await looksRight(fresh, 360);
	await onFresh.shoot('device-tried');
	// A page that was left locked is not opened by what lies in its browser.
	await click(fresh, 'team_lock');
	await onFresh.sees('team_title_unlock');
	// Read after the page has read the same: by now it knows.
	expect(await keptKey(fresh)).toBe('unlockerId false InvalidAccessError');
	expect(await fresh.getByRole('button', { name: german('key_with_device') }).count()).toBe(0);

	await old
		.locator('p', { hasText: german('key_device') })
		.getByRole('button', { name: german('key_remove') })
		.click();
	await sees(old, 'key_done_removed');
	await fresh.goto(`${house.origins.staff}/de/anmelden`);
	await onFresh.sees('team_title_signin');
	await click(fresh, 'key_with_device');
	await sees(fresh, 'key_problem_device_refused');
	await onFresh.shoot('device-refused');
	await fresh.goto(`${house.origins.staff}/de/geraet`);
	await onFresh.sees('key_new_device_here_title');
	await onFresh.shoot('device-here');
	await click(fresh, 'key_new_device_forget');
	await onFresh.sees('key_new_device_title');
	await expect.poll(() => databases(fresh)).toBe(0);
	// The browser writes a line for each refusal that was meant here, and nothing else.
	const expected = /status of (?:401|409|410)/;
	for (const { complaints, foreignRequests } of [first, second]) {
		expect(complaints.filter((line) => !expected.test(line))).toEqual([]);
		expect(foreignRequests).toEqual([]);
	}
});

test('tabs that are closed midway, and a storage that was cleared, leave nothing half made and are named', async () => {
	const [, person] = demo.counsellors;
	const first = await newVisit(1280);
	const old = first.page;
	await old.goto(`${house.origins.staff}/de/anmelden`);
	await old.locator('#name').fill(person.name);
	await old.locator('#password').fill(person.password);
	await click(old, 'team_signin_submit');
	await old.locator('#code').fill(await oneTimeCode(person));
	await click(old, 'team_code_submit');
	await toKeys(old);
	const second = await newVisit(360);
	const fresh = second.page;
	/** As far as the digits on both. */
	async function compare(): Promise<void> {
		await click(old, 'key_pair_add');
		await old.getByRole('heading', { name: german('key_pair_words_title') }).waitFor();
		const words = await old.locator('section[aria-labelledby=pairing] ol li').allInnerTexts();
		await fresh.goto(`${house.origins.staff}/de/geraet`);
		await fresh.locator('#device-words').fill(words.join(' '));
		await click(fresh, 'join_next');
		await old.getByRole('heading', { name: german('key_pair_compare_title') }).waitFor();
	}
	await compare();
	await fresh.reload();
	await fresh.getByRole('heading', { name: german('key_new_device_title') }).waitFor();
	await click(old, 'key_pair_yes');
	await old.getByRole('heading', { name: german('key_pair_answered_title') }).waitFor();
	await click(old, 'key_pair_cancel');
	await sees(old, 'key_pair_ended');
	const devices = () => old.locator('p.way', { hasText: german('key_device') }).count();
	expect(await devices()).toBe(0);

	await compare();
	await old.reload();
	await new StaffSteps(old).unlock(person);
	await old.getByRole('heading', { name: german('key_ways_title') }).waitFor();
	expect(await devices()).toBe(0);

	await compare();
	await click(old, 'key_pair_yes');
	await sees(old, 'key_done_device');
	await fresh.getByRole('heading', { name: german('key_new_device_done_title') }).waitFor();
	await fresh.evaluate(() => indexedDB.deleteDatabase('schutznetz-device'));
	await fresh.goto(`${house.origins.staff}/de/anmelden`);
	await fresh.getByRole('link', { name: german('key_new_device_link') }).click();
	await fresh.getByText(german('key_new_device_missing_summary')).click();
	await sees(fresh, 'key_new_device_missing_text');
	await new StaffSteps(fresh).shoot('device-missing');
});
