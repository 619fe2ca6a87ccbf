import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, startBrowser, visit } from './support/browser.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';

const typed = {
	network: 'Netz <Nord>',
	office: 'Büro Nord e. V.',
	person: 'Ada Muster',
	address: 'Weg 1\n12345 Ort',
	mail: 'buero@example.org',
	phone: '030 123456',
	privacy: 'datenschutz@example.org',
};
let house: RunningHouse;
let browser: Browser;

beforeAll(async () => {
	[house, browser] = await Promise.all([startHouse(['--empty']), startBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

test('the office is set up once, by the link, and nothing typed is lost on the way', async () => {
	const link = /http\S+\/de\/einrichten#\S+/.exec(readFileSync(house.logPath, 'utf8'))?.[0] ?? '';
	const { page, close } = await visit(browser, {
		width: 1280,
		script: true,
		own: Object.values(house.origins),
	});
	const send = async (): Promise<void> => {
		const answered = page.waitForResponse((answer) => answer.request().method() === 'POST');
		await page.getByRole('button', { name: 'Einrichten' }).click();
		await answered;
		await page.waitForLoadState();
	};

	await page.goto(link);
	await expect.poll(() => page.inputValue('#code')).not.toBe('');
	const code = await page.inputValue('#code');
	expect(link.endsWith(`#${code}`)).toBe(true);
	await expect.poll(() => page.url()).toBe(`${house.origins.staff}/de/einrichten`);

	await page.fill('#network', typed.network);
	await send();
	await expect.poll(() => page.title()).toMatch(/^Fehler: /);
	await expect.poll(() => page.locator('[role=alert] li').count()).toBe(6);
	await expect.poll(() => page.evaluate('document.activeElement.className')).toContain('error-summary');
	expect(await accessibilityFindings(page)).toEqual([]);
	expect(await page.inputValue('#network')).toBe(typed.network);
	expect(await page.inputValue('#code')).toBe(code);

	for (const [field, value] of Object.entries(typed)) await page.fill(`#${field}`, value);
	await page.fill('#code', `${code.slice(0, -4)}XXXX`);
	await send();
	await expect
		.poll(() => page.locator('[role=alert] li').allTextContents())
		.toEqual(['Diesen Code gibt es nicht. Kopieren Sie ihn noch einmal ganz aus dem Link.']);
	expect(await page.inputValue('#address')).toBe(typed.address);

	await page.fill('#code', link);
	await page.check('#publish');
	await send();
	await expect.poll(() => page.locator('h1').textContent()).toBe('Die Installation ist eingerichtet');
	expect(await accessibilityFindings(page)).toEqual([]);
	const invitation = await page.locator('.link code').innerText();

	for (const origin of Object.values(house.origins)) {
		await page.goto(`${origin}/de/impressum`);
		const imprint = await page.locator('main').textContent();
		for (const value of [typed.network, typed.person, typed.mail]) expect(imprint).toContain(value);
		await page.goto(`${origin}/de/datenschutz`);
		expect(await page.locator('main').textContent()).toContain(
			'Diese Seite muss die betreibende Stelle ausfüllen',
		);
	}

	// The office has no account yet: its first one is made by the link that stood here once.
	await page.goto(invitation);
	await page.getByRole('heading', { level: 1, name: 'Name und Passwort' }).waitFor();
	expect(await page.locator('main').innerText()).toContain(typed.office);
	expect(readFileSync(house.logPath, 'utf8')).not.toContain(invitation.replace(/.*#/, ''));

	await page.goto(link);
	expect(await page.locator('main').textContent()).toContain('Diese Installation ist bereits eingerichtet');
	expect(
		readFileSync(house.logPath, 'utf8').split(code).length - 1,
		'the code stands once, in the link',
	).toBe(1);
	await close();
});
