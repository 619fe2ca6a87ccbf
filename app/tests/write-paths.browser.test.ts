import { digitsToSecret } from '@schutznetz/vault';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { shoot } from './support/screenshots.ts';
import { SeekerSteps } from './support/seeker-steps.ts';

// The ways through the page for writing that not everybody takes: other words, a PIN, a card, another script, a
// browser that can seal nothing.

const otherService = 'https://beratung.example/';
let browser: Browser;
let house: RunningHouse;

beforeAll(async () => {
	browser = await startBrowser();
	({ house } = await startDemoHouse({
		OTHER_ONLINE_SERVICE_URL: otherService,
		OTHER_ONLINE_SERVICE_NAME: 'Beratung nebenan (erfunden)',
	}));
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** What axe and the ruler find at the width of a small phone. */
async function troubleAt(page: Page, step: string): Promise<string[]> {
	await page.evaluate('scrollTo(0, 0)');
	const wide = (await sidewaysScroll(page)) > 0 ? [`${step}: too wide`] : [];
	const found = [...wide, ...(await accessibilityFindings(page)).map((finding) => `${step}: ${finding}`)];
	await shoot(page, `write-paths-${step}`);
	return found;
}

async function open(prepare?: (page: Page) => Promise<unknown>): Promise<Visit> {
	const seen = await visit(browser, { width: 320, script: true, own: [house.origins.seeker] });
	await prepare?.(seen.page);
	await seen.page.goto(`${house.origins.seeker}/de/4`);
	return seen;
}

async function toChoice(page: Page): Promise<void> {
	await press(page, /Zum ersten Mal schreiben/);
	await press(page, 'Nein, ich bin allein');
	await press(page, 'Weiter zum Schreiben');
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Wer soll es lesen?' }).waitFor();
}

/** The page as it would stand in a language that is read from right to left and has no list of words. */
const inArabic = (page: Page): Promise<unknown> =>
	page.addInitScript(() => {
		const watch = new MutationObserver(() => {
			const root = document.documentElement;
			if (!root) return;
			watch.disconnect();
			root.lang = 'ar';
			root.dir = 'rtl';
		});
		watch.observe(document, { childList: true });
	});

test('a wish that no centre meets is said, with the nearest centre and the telephones, and no dead end', async () => {
	const seen = await open();
	const { page } = seen;
	const link = page.getByRole('link', { name: /Beratung nebenan/ });
	expect(await link.getAttribute('href')).toBe(otherService);
	expect(await link.getAttribute('rel')).toContain('noreferrer');
	await toChoice(page);
	const ahornbruck = page.locator('.centre').filter({ hasText: 'Ahornbruck' });
	await ahornbruck.getByText('Antwort meist innerhalb von 3 Arbeitstagen').waitFor();
	await page.getByText('Diese Stellen passen').waitFor();
	const found = await troubleAt(page, 'fits');
	await page.getByLabel('In welcher Sprache soll die Antwort sein?').selectOption('yo');
	await page.getByLabel('In welchem Bundesland?').selectOption('SN');
	await page.getByRole('heading', { name: 'Keine Stelle passt zu allem' }).waitFor();
	await ahornbruck.getByText('Diese Sprache nennt die Stelle nicht').waitFor();
	await ahornbruck.getByText('Mehr über diese Stelle').click();
	await page.getByText('Montag: 09:00 bis 16:00 Uhr').waitFor();
	await ahornbruck.getByText('Musterweg 3 (erfunden), 00000 Ahornbruck').waitFor();
	found.push(...(await troubleAt(page, 'fits-not')));
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Ihre acht Wörter' }).waitFor();
	expect(found).toEqual([]);
	expect(seen.complaints).toEqual([]);
	await seen.close();
});

test('without script the centres stand there with their addresses, beside the telephones', async () => {
	const seen = await visit(browser, { width: 320, script: false, own: [house.origins.seeker] });
	await seen.page.goto(`${house.origins.seeker}/de/4`);
	const centres = seen.page.getByRole('region', {
		name: 'Beratungsstellen, die man anrufen oder besuchen kann',
	});
	const ahornbruck = centres.getByRole('listitem').filter({ hasText: 'Ahornbruck' });
	expect(await ahornbruck.innerText()).toContain('Musterweg 3 (erfunden), 00000 Ahornbruck');
	expect(await centres.getByRole('listitem').count()).toBe(2);
	await seen.page.getByRole('heading', { name: 'Telefone, die Ihnen helfen' }).waitFor();
	expect(await sidewaysScroll(seen.page)).toBe(0);
	await seen.close();
});

test('twelve words, a PIN and a card, and the way back with all of them', async () => {
	const seen = await open();
	const { page } = seen;
	const seeker = new SeekerSteps(page, 'write-paths-back');
	await toChoice(page);
	// Of the demo's centres another one stands first at each visit.
	await page.getByRole('radio', { name: /Ahornbruck/ }).check();
	await press(page, 'Weiter');
	await page.getByText('Mehr Schutz, wenn es nötig ist').click();
	await press(page, 'Zwölf Wörter nehmen');
	await page.getByRole('heading', { name: 'Die zwölf Wörter' }).waitFor();
	const words = await page.locator('ol.words li').allTextContents();
	expect(words).toHaveLength(12);

	await press(page, 'PIN festlegen');
	const tapPin = async (pin: string, then: string): Promise<void> => {
		for (const digit of pin) await press(page, digit);
		await press(page, then);
	};
	await tapPin('4711', 'Weiter');
	await tapPin('4712', 'Diese PIN nehmen');
	await page.getByText('Das war nicht dieselbe').waitFor();
	await tapPin('4711', 'Weiter');
	await tapPin('4711', 'Diese PIN nehmen');
	await page.getByText('Zum Postfach gehört jetzt eine PIN').waitFor();
	expect(await page.locator('input[type=text], input[type=password], input[type=number]').count()).toBe(0);

	await press(page, 'Karte zeigen');
	await page.getByLabel('Code mit Nummer').check();
	await page.getByRole('img', { name: 'Code, der nur die Ziffern enthält' }).waitFor();
	const found = await troubleAt(page, 'card');
	const number = (await page.locator('.paper .number').textContent()) ?? '';
	expect(digitsToSecret(number)).toMatchObject({ ok: true, value: { form: 12 } });
	await page.emulateMedia({ media: 'print' });
	// With less motion every change takes a moment.
	await page.getByRole('heading', { name: 'Die zwölf Wörter' }).waitFor({ state: 'hidden' });
	expect(await page.locator('.paper').isVisible()).toBe(true);
	await shoot(page, 'write-paths-card-printed');
	await page.emulateMedia({ media: 'screen' });

	await press(page, 'Ich habe sie');
	await seeker.answerCheck(words);
	await press(page, 'Weiter zur Nachricht');
	await page.getByLabel('Was möchten Sie sagen?').fill('Mit PIN geschrieben');
	await press(page, 'Verschließen und senden');
	await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
	await page.getByText('Danke, dass Sie uns geschrieben haben.').waitFor();
	found.push(...(await troubleAt(page, 'sent')));
	await press(page, 'Noch etwas hinzufügen');
	await page.getByLabel('Was möchten Sie sagen?').fill('Und noch etwas');
	await press(page, 'Verschließen und senden');
	await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
	await press(page, 'Alles schließen');

	await press(page, /Mit meinen Wörtern zurückkommen/);
	await press(page, 'Nein, ich bin allein');
	await page.getByLabel('zwölf').check();
	await seeker.tap(words);
	await press(page, 'Zu meinen Wörtern gehört eine PIN');
	found.push(...(await troubleAt(page, 'pin')));
	await tapPin('4711', 'Postfach öffnen');
	await press(page, 'Ältere anzeigen (1)');
	await page.getByText('Und noch etwas').waitFor();
	found.push(...(await troubleAt(page, 'thread')));
	expect(found).toEqual([]);
	expect(seen.complaints).toEqual([]);
	await seen.close();
});

test('from right to left, with Arabic digits and no words', async () => {
	const seen = await open(inArabic);
	const { page } = seen;
	await toChoice(page);
	const found = await troubleAt(page, 'arabic-centre');
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Die Ziffern' }).waitFor();
	const digits = (await page.locator('ol.digits bdi').allTextContents()).join('');
	expect(digits).toMatch(/^[٠-٩]{27}$/);
	expect(await page.locator('ol.words').count()).toBe(0);
	found.push(...(await troubleAt(page, 'arabic-digits')));
	await press(page, 'Ich habe sie');
	let question: string | null = '';
	const asks = () => page.getByRole('heading', { name: /Welche Ziffern stehen/ }).textContent();
	for (let asked = 0; asked < 2; asked += 1) {
		await expect.poll(asks).not.toBe(question);
		question = await asks();
		const group = Number(/\d+/.exec(question ?? '')) - 1;
		await press(page, digits.slice(group * 3, group * 3 + 3));
	}
	await press(page, 'Weiter zur Nachricht');
	await page.getByLabel('Was möchten Sie sagen?').fill('مرحبا، أحتاج إلى مساعدة');
	found.push(...(await troubleAt(page, 'arabic-write')));
	await press(page, 'Verschließen und senden');
	await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
	await press(page, 'Noch etwas hinzufügen');
	await page.getByLabel('Was möchten Sie sagen?').fill('شكرا');
	await press(page, 'Verschließen und senden');
	await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
	await press(page, 'Alles schließen');

	await press(page, /Mit meinen Wörtern zurückkommen/);
	await press(page, 'Nein, ich bin allein');
	for (const digit of digits) await press(page, digit);
	found.push(...(await troubleAt(page, 'arabic-enter')));
	await press(page, 'Postfach öffnen');
	await press(page, 'Ältere anzeigen (1)');
	await page.getByText('شكرا').waitFor();
	expect(await page.evaluate('getComputedStyle(document.querySelector("main")).direction')).toBe('rtl');
	expect(found).toEqual([]);
	await seen.close();
});

test.each([
	['without WebCrypto', 'Object.defineProperty(crypto, "subtle", { value: undefined })', /neueren Browser/],
	[
		'without a secure connection',
		'Object.defineProperty(window, "isSecureContext", { value: false })',
		/ohne gesicherte Verbindung/,
	],
])('a browser %s is told why, and gets the telephones', async (_name, script, why) => {
	const seen = await open((page) => page.addInitScript(script));
	const { page } = seen;
	await page.getByRole('heading', { name: 'In diesem Browser kann man hier nicht schreiben' }).waitFor();
	await page.getByText(why).waitFor();
	expect(await page.getByRole('link', { name: 'Anrufen: 116 016' }).isVisible()).toBe(true);
	expect(await page.getByRole('button', { name: /Zum ersten Mal schreiben/ }).count()).toBe(0);
	expect(await troubleAt(page, 'unable')).toEqual([]);
	await seen.close();
});

test('under 18 it says "du", the lines for children come first, and residence is not asked about', async () => {
	const seen = await open();
	const { page } = seen;
	await press(page, /Zum ersten Mal schreiben/);
	await press(page, 'Nein, ich bin allein');
	await press(page, 'Weiter zum Schreiben');
	await page.getByLabel('Unter 18').check();
	const notice = page.locator('.notice', { hasText: 'Für dich gibt es eigene Hilfe' });
	await notice.waitFor();
	const said = (await notice.textContent()) ?? '';
	expect(said.indexOf('Jugendamt')).toBeGreaterThan(0);
	expect(said.indexOf('Jugendamt')).toBeLessThan(said.indexOf('Aufenthalt'));
	await press(page, 'Weiter');
	await page.getByText('Diese Stelle passt').waitFor();
	const found = await troubleAt(page, 'young-centre');
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Deine acht Wörter' }).waitFor();
	expect(found).toEqual([]);
	await seen.close();
});
