import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, type DemoPerson, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { german } from './support/texts.ts';

let house: RunningHouse;
let demo: Demo;
let browser: Browser;
let berit: Visit;
let joris: Visit;

beforeAll(async () => {
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	[berit, joris] = await Promise.all([newVisit(), newVisit()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const newVisit = (): Promise<Visit> =>
	visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
const click = (page: Page, name: string | RegExp) =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
const toInbox = async (page: Page): Promise<void> => {
	await page.getByRole('link', { name: 'Eingang' }).first().click();
	await heading(page, 'Eingang');
};
const openFirst = async (page: Page): Promise<void> => {
	await page
		.getByRole('link', { name: /^Nachricht vom/ })
		.first()
		.click();
	await page.locator('#answer').waitFor();
};

const savesDraft = (page: Page) =>
	page.waitForResponse((answer) => answer.url().endsWith('/api/team-records/drafts'));

async function signIn({ page }: Visit, person: DemoPerson): Promise<void> {
	await page.goto(`${house.origins.staff}/de/anmelden`);
	await page.fill('#name', person.name);
	await page.fill('#password', person.password);
	await page.keyboard.press('Enter');
	await page.fill('#code', await oneTimeCode(person));
	await page.keyboard.press('Enter');
	await heading(page, 'Eingang');
	await page.getByRole('link', { name: /^Nachricht vom/ }).waitFor();
}

/** Fits a phone and a desk, and passes axe at both. */
async function looksRight(page: Page): Promise<void> {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await sidewaysScroll(page), `${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${width} px`).toEqual([]);
	}
}

describe('the inbox of a team', () => {
	test('the centre says when somebody is there; the page shows it as people see it', async () => {
		await Promise.all([signIn(berit, demo.counsellors[0]), signIn(joris, demo.counsellors[1])]);
		const { page } = berit;
		await page.getByRole('link', { name: 'Unsere Stelle' }).click();
		await page.fill('#day-1', 'vormittags');
		await page.fill('#answer-days', '2');
		await click(page, 'Unterschreiben und veröffentlichen');
		await page.getByText('Eine Sprechzeit ist nicht lesbar.').waitFor();
		await page.fill('#day-1', '9-12, 14-16');
		await page.getByText('Montag 09:00–12:00 und 14:00–16:00').waitFor();
		await looksRight(page);
		await click(page, 'Unterschreiben und veröffentlichen');
		await page.getByText('Veröffentlicht.').waitFor();
	});

	test('a canned answer is filled in from that; what is open in it keeps it from being sent', async () => {
		const { page } = berit;
		await page.getByRole('link', { name: 'Textbausteine' }).click();
		await click(page, 'Neuer Textbaustein');
		await page.getByLabel('Name des Textbausteins').fill('Begrüßung');
		await page
			.getByLabel('Text: Deutsch')
			.fill('Hier ist {zentrum}. Antwort in {antworttage} Tagen, {vorname}.');
		await click(page, 'Speichern');
		await page.getByText('Das ganze Team hat diese').waitFor();
		await looksRight(page);
		await toInbox(page);
		await openFirst(page);
		await page.selectOption('#canned', { label: 'Begrüßung' });
		const saved = savesDraft(page);
		await click(page, 'In die Antwort einfügen');
		const filled = `Hier ist ${demo.centre.name}. Antwort in 2 Tagen, {vorname}.`;
		await expect.poll(() => page.inputValue('#answer')).toBe(filled);
		await click(page, 'Versiegeln und senden');
		await page.getByText('Hier fehlt noch etwas: {vorname}.').waitFor();
		expect(await page.locator('ol[role=list] .text').count()).toBe(1);
		// The next draft that is saved is then the next one.
		await saved;
	});

	test('the draft outlives a reload, is shown as one, and goes nowhere by itself', async () => {
		const { page } = berit;
		const saved = savesDraft(page);
		await page.fill('#answer', 'Angefangen am Schreibtisch.');
		await saved;
		await page.reload();
		await page.fill('#password', demo.counsellors[0].password);
		await page.keyboard.press('Enter');
		await page.getByText(/^Entwurf vom/).waitFor();
		await expect.poll(() => page.inputValue('#answer')).toBe('Angefangen am Schreibtisch.');
		await expect.poll(() => page.locator('ol[role=list] .text').count()).toBe(1);
		await page.fill('#answer', 'Guten Tag. Was brauchen Sie zuerst?');
		await click(page, 'Versiegeln und senden');
		await page.getByText('Die Antwort liegt bereit.').waitFor();
		await page.getByText(/^Entwurf vom/).waitFor({ state: 'detached' });
	});

	test('two at once: both notes stay, the second who takes it over learns who was faster', async () => {
		for (const { page } of [berit, joris]) {
			await toInbox(page);
			await openFirst(page);
			await page.locator('summary', { hasText: 'Interne Notizen' }).click();
		}
		for (const [{ page }, text] of [
			[berit, 'Rückruf vereinbart'],
			[joris, 'Übersetzung angefragt'],
		] as const) {
			await page.getByLabel(/Neue Notiz/).fill(text);
			await click(page, 'Notiz für das Team speichern');
			await page.getByText('Die Notiz ist gespeichert.').waitFor();
		}
		const { page } = joris;
		await page.getByText('Rückruf vereinbart').waitFor();
		await click(berit.page, 'Neu laden');
		await berit.page.getByText('Übersetzung angefragt').waitFor();
		await click(berit.page, 'Ich übernehme');
		await berit.page.getByText('Sie kümmern sich darum.').waitFor();
		await click(page, 'Ich übernehme');
		await page
			.getByText(/Jemand aus dem Team war schneller\..*berit\.ahornbruck kümmert sich darum\./)
			.waitFor();
		await looksRight(page);
		await click(berit.page, 'Notiz löschen');
		await click(berit.page, 'Löschen rückgängig machen');
		await berit.page.getByText('Rückruf vereinbart').waitFor();
	});

	test('no conversation is printed without the question before it', async () => {
		const { page } = berit;
		await page.emulateMedia({ media: 'print' });
		await page.getByText('Gespräche werden nur über den Knopf').waitFor();
		await expect.poll(() => page.locator('main').innerText()).not.toContain('Was brauchen Sie zuerst?');
		await page.emulateMedia({ media: 'screen' });
		await page.evaluate(
			'globalThis.print = () => { globalThis.printed = document.querySelector("main").innerText; }',
		);
		await click(page, 'Drucken …');
		await click(page, 'Trotzdem drucken');
		await expect.poll(() => page.evaluate('globalThis.printed')).toContain('Was brauchen Sie zuerst?');
	});

	test('a conversation is exported for programs and for people, by this browser alone', async () => {
		const { page } = berit;
		await page.getByText(german('inbox_reading_on')).waitFor({ state: 'hidden' });
		await page.evaluate(`{
			const { createObjectURL, revokeObjectURL } = URL;
			globalThis.addresses = [];
			URL.createObjectURL = (file) => {
				const made = createObjectURL.call(URL, file);
				addresses.push('made');
				return made;
			};
			URL.revokeObjectURL = (address) => {
				revokeObjectURL.call(URL, address);
				addresses.push('revoked');
			};
		}`);
		await click(page, german('inbox_export'));
		await looksRight(page);
		await click(page, german('inbox_export_no'));
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		page.on('request', (request) => {
			if (!request.url().startsWith('blob:')) asked.push(`${request.method()} ${request.url()}`);
		});
		const exported = async (as: string): Promise<{ name: string; text: string }> => {
			await click(page, german('inbox_export'));
			await page.getByLabel(german(as), { exact: true }).check();
			const coming = page.waitForEvent('download');
			await click(page, german('inbox_export_yes'));
			const download = await coming;
			const name = download.suggestedFilename();
			await page.getByText(german('inbox_export_done', { name })).waitFor();
			return { name, text: await readFile(await download.path(), 'utf8') };
		};
		const data = await exported('inbox_export_data');
		const read = await exported('inbox_export_text');
		expect(asked).toEqual([]);
		expect(await page.evaluate('addresses')).toEqual(['made', 'revoked', 'made', 'revoked']);

		expect(data.name).toMatch(/^export-\d{4}-\d{2}-\d{2}\.json$/);
		expect(JSON.parse(data.text)).toMatchObject({
			format: 'schutznetz-conversation',
			version: 1,
			centre: demo.centre.name,
			exportedOn: data.name.slice(7, 17),
			missing: { isNotAllRead: false, unreadable: 0, gone: 0, handedOverOn: null },
			messages: [
				{ side: 'seeker', text: demo.seeker.text },
				{ side: 'centre', text: 'Guten Tag. Was brauchen Sie zuerst?' },
			],
		});
		expect(read.name).toMatch(/^export-\d{4}-\d{2}-\d{2}\.txt$/);
		expect(read.text).toContain('\n1. Ratsuchende Person, ');
		expect(read.text).toContain(`\n2. ${demo.centre.name}, `);
		expect(read.text).toContain('\n    Guten Tag. Was brauchen Sie zuerst?\n');
		for (const { text } of [data, read]) expect(text).not.toMatch(/Rückruf vereinbart|Übersetzung angefragt/);
	});

	test('the keyboard leads to the card for crises, the search and whoever waits', async () => {
		const { page } = berit;
		await page.focus('#answer');
		await page.keyboard.press('Alt+k');
		await heading(page, 'Wenn es gerade gefährlich ist');
		await looksRight(page);
		await toInbox(page);
		await page.keyboard.press('Alt+s');
		await page.keyboard.type('ÜBERSETZUNG rückruf');
		await page.getByText('Gesucht wird in diesem Browser in 1 geöffneten').waitFor();
		const links = page.getByRole('link', { name: /^Nachricht vom/ });
		await expect.poll(() => links.count()).toBe(1);
		await looksRight(page);
		await page.fill('#search', 'gibtesnicht');
		await page.getByText('Dazu passt nichts.').waitFor();
		await click(page, 'Alle anzeigen');
		await page.selectOption('#filter', 'unread');
		await expect.poll(() => links.count()).toBe(0);
		await page.selectOption('#filter', 'mine');
		await expect.poll(() => links.count()).toBe(1);
	});

	test('closed for a time and taken back; what is deleted can be kept until the seconds are over', async () => {
		const { page } = berit;
		await openFirst(page);
		await page.selectOption('#keep', '3');
		await click(page, 'Als abgeschlossen markieren');
		await page.getByText(/^Wird beim ersten Entsperren nach dem/).waitFor();
		await click(page, 'Wieder öffnen');
		await click(page, 'Gespräch löschen');
		await page.getByText('In Sicherungen bleibt Versiegeltes').waitFor();
		await looksRight(page);
		await click(page, 'Endgültig löschen');
		await click(page, 'Doch behalten');
		await page.getByText('Nichts wurde gelöscht.').waitFor();
		await toInbox(page);
		await expect.poll(() => page.getByRole('link', { name: /^Nachricht vom/ }).count()).toBe(1);
		for (const { foreignRequests } of [berit, joris]) expect(foreignRequests).toEqual([]);
	});
});
