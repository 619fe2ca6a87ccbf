import { readFile } from 'node:fs/promises';
import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, type DemoPerson, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
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

/** Whatever of a request says more than where it goes: what stands in it, and how long it is. */
function shapeOf(request: Request): string {
	const body = request.postData() ?? '';
	const { ids, ...rest } = JSON.parse(body) as { ids?: unknown };
	const names = [...(Array.isArray(ids) ? [`${ids.length} ids`] : []), ...Object.keys(rest)];
	return `${request.method()} ${request.url()} ${names.join(', ')}, ${body.length} characters`;
}

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

async function exported(page: Page, as: string): Promise<{ name: string; text: string }> {
	await click(page, german('inbox_export'));
	await page.getByLabel(german(as), { exact: true }).check();
	return downloaded(page, 'inbox_export_yes');
}

async function downloaded(page: Page, button: string): Promise<{ name: string; text: string }> {
	const coming = page.waitForEvent('download');
	await click(page, german(button));
	const download = await coming;
	const name = download.suggestedFilename();
	await page.getByText(german('inbox_export_done', { name })).waitFor();
	return { name, text: await readFile(await download.path(), 'utf8') };
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

	test('a conversation is exported for programs and for people, and nothing of it leaves this browser', async () => {
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
		await shoot(page, 'inbox-export');
		await click(page, german('inbox_export_no'));
		await page.waitForLoadState('networkidle');
		// A reload asks for what is new: that is what asking looks like.
		const read = page.waitForRequest('**/x/slots/read');
		await click(page, german('team_inbox_reload'));
		const ordinary = shapeOf(await read);
		await page.waitForLoadState('networkidle');
		const asked: string[] = [];
		const note = (request: Request): void => {
			if (!request.url().startsWith('blob:')) asked.push(shapeOf(request));
		};
		page.on('request', note);
		const data = await exported(page, 'inbox_export_data');
		const text = await exported(page, 'inbox_export_text');
		page.off('request', note);
		expect(new Set(asked)).toEqual(new Set([ordinary]));
		// Each is there for as long as a slow browser needs, and no longer.
		const addresses = (): Promise<string[]> => page.evaluate('[...addresses].sort()');
		await expect.poll(addresses, { timeout: 20_000 }).toEqual(['made', 'made', 'revoked', 'revoked']);

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
		expect(text.name).toMatch(/^export-\d{4}-\d{2}-\d{2}\.txt$/);
		expect(text.text).toContain('\n1. Ratsuchende Person, ');
		expect(text.text).toContain(`\n2. ${demo.centre.name}, `);
		expect(text.text).toContain('\n    Guten Tag. Was brauchen Sie zuerst?\n');
		for (const one of [data, text]) expect(one.text).not.toMatch(/Rückruf vereinbart|Übersetzung angefragt/);
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
	});

	test('what the person wrote a moment ago is in the export, and is not deleted unread', async () => {
		const { page } = berit;
		await openFirst(page);
		await page.getByText(german('inbox_reading_on')).waitFor({ state: 'hidden' });
		const hers = await visit(browser, { width: 360, script: true, own: Object.values(house.origins) });
		const seeker = new SeekerSteps(hers.page, 'inbox-seeker');
		await seeker.open(house.origins.seeker);
		await seeker.enter(demo.seeker.words);
		await seeker.button('write_thread_reply').click();
		await seeker.type('Ich habe noch eine Frage.');
		await seeker.send();
		await seeker.sees('write_sent_title');

		// Asked for in vain: no file that looks whole.
		await page.route('**/x/slots/read', (route) => route.abort());
		await click(page, german('inbox_export'));
		await click(page, german('inbox_export_yes'));
		await page.getByText(german('inbox_export_incomplete_what')).waitFor();
		await looksRight(page);
		await shoot(page, 'inbox-export-stopped');
		const partial = await downloaded(page, 'inbox_export_incomplete');
		expect(JSON.parse(partial.text)).toMatchObject({ missing: { isNotAllRead: true, gone: null } });
		expect(partial.text).not.toContain('noch eine Frage');
		await page.unroute('**/x/slots/read');

		const whole = await exported(page, 'inbox_export_data');
		expect(JSON.parse(whole.text)).toMatchObject({
			missing: { isNotAllRead: false, gone: 0 },
			messages: [{}, {}, { side: 'seeker', text: 'Ich habe noch eine Frage.' }],
		});
		await page.getByText(german('inbox_export_news')).waitFor();
		await shoot(page, 'inbox-export-news');

		await seeker.button('write_sent_more').click();
		await seeker.type('Bitte warten Sie auf mich.');
		await seeker.send();
		await seeker.sees('write_sent_title');
		await click(page, 'Gespräch löschen');
		await click(page, 'Endgültig löschen');
		await page.getByText(german('team_delete_news')).waitFor();
		await page.locator('ol[role=list] .text', { hasText: 'Bitte warten Sie auf mich.' }).waitFor();
		await looksRight(page);
		await hers.close();
		for (const { foreignRequests } of [berit, joris]) expect(foreignRequests).toEqual([]);
	});
});
