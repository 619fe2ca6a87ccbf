import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deriveMailbox, type Secret, sealMessage, slotAt, toB64, wordsToSecret } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';

const neutral = 'https://www.wikipedia.org/';
/** What Chrome 94 and Safari 15.4 do not have and newer ones do. */
const yesterday = `
	delete globalThis.Temporal;
	delete globalThis.Iterator;
	delete AbortSignal.timeout;
	delete AbortSignal.any;
	delete Promise.withResolvers;
	delete Promise.try;
	delete Map.groupBy;
	delete Object.groupBy;
	delete Array.fromAsync;
	delete Uint8Array.fromBase64;
	delete Uint8Array.fromHex;
	delete Uint8Array.prototype.toBase64;
	delete Uint8Array.prototype.toHex;
	for (const kind of [Array.prototype, Object.getPrototypeOf(Uint8Array.prototype)])
		for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'])
			delete kind[name];
	for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
	delete globalThis.structuredClone;
`;
const draft = 'Der Kanarienvogel schreibt 🌱';
let browser: Browser;
let house: RunningHouse;

beforeAll(async () => {
	browser = await startBrowser();
	({ house } = await startDemoHouse());
});
afterAll(async () => {
	await browser.close();
	await house.stop();
});

async function open(origin: string, width = 1280): Promise<Visit> {
	const seen = await visit(browser, { width, script: true, own: [origin] });
	await seen.page.goto(`${origin}/de/4`);
	await seen.page.getByRole('heading', { name: 'Was möchten Sie tun?' }).waitFor();
	return seen;
}

const press = (page: Page, name: string | RegExp): Promise<void> =>
	page.getByRole('button', { name, exact: typeof name === 'string' }).click();

const steps = (page: Page): SeekerSteps => new SeekerSteps(page, 'write');

/** What axe and the ruler find at both widths. */
async function troubleAt(page: Page, step: string): Promise<string[]> {
	const found: string[] = [];
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		// The header stays in sight: a field that has scrolled under it is no smaller target.
		await page.evaluate('scrollTo(0, 0)');
		if ((await sidewaysScroll(page)) > 0) found.push(`${step}, ${width} px: too wide`);
		for (const finding of await accessibilityFindings(page)) found.push(`${step}, ${width} px: ${finding}`);
	}
	return found;
}

async function toQuestions(page: Page): Promise<void> {
	await press(page, /Zum ersten Mal schreiben/);
	await press(page, 'Nein, ich bin allein');
	await press(page, 'Weiter zum Schreiben');
}

async function toWords(page: Page): Promise<string[]> {
	await toQuestions(page);
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Wer soll es lesen?' }).waitFor();
	// Of the demo's centres another one stands first at each visit.
	await page.getByRole('radio', { name: /Ahornbruck/ }).check();
	await press(page, 'Weiter');
	await page.getByRole('heading', { name: 'Ihre acht Wörter' }).waitFor();
	return page.locator('ol.words li').allTextContents();
}

async function throughCheck(page: Page, words: readonly string[]): Promise<void> {
	await press(page, 'Ich habe sie');
	await steps(page).answerCheck(words);
	await press(page, 'Weiter zur Nachricht');
}

async function enterWords(page: Page, words: readonly string[]): Promise<void> {
	await steps(page).tap(words);
	await press(page, 'Postfach öffnen');
}

async function comeBack(page: Page, words: readonly string[]): Promise<void> {
	await press(page, /Mit meinen Wörtern zurückkommen/);
	await press(page, 'Nein, ich bin allein');
	await enterWords(page, words);
}

async function send(page: Page, text: string): Promise<void> {
	await page.getByLabel('Was möchten Sie sagen?').fill(text);
	await press(page, 'Verschließen und senden');
}

/** What a counsellor would send, made with the same vault and brought in by the page's own door. */
async function answer(page: Page, words: readonly string[], index: number, text: string): Promise<void> {
	const read = wordsToSecret(words, await wordLists.de());
	if (!read.ok) throw new Error(read.error.kind);
	const secret: Secret = read.value;
	const centres = await page.evaluate<{ instanceId: string }>("fetch('/x/centres').then((a) => a.json())");
	const { threadKey } = await deriveMailbox(secret, { instanceId: centres.instanceId });
	const sealed = await sealMessage(threadKey, 'fromCentre', index, { text, writtenOn: '2026-11-21' });
	if (!sealed.ok) throw new Error(sealed.error.kind);
	const { id, token } = await slotAt(threadKey, 'fromCentre', index);
	const body = JSON.stringify({ id: toB64(id), envelope: toB64(sealed.value), token: toB64(token) });
	const headers = { 'content-type': 'application/json' };
	const stored = await page.evaluate(
		({ body, headers }) =>
			fetch('/x/slots/write', { method: 'POST', body, headers }).then((response) => response.status),
		{ body, headers },
	);
	expect(stored).toBe(200);
}

/** Everything that a browser keeps for a site. */
const kept = (page: Page): Promise<unknown> =>
	page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		document.cookie,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
	]);

describe('where no centre has an open mailbox', () => {
	test('says so, with open phone lines, and leads nowhere else', async () => {
		const seen = await open(inject('origins').seeker, 320);
		await toQuestions(seen.page);
		await seen.page.getByRole('heading', { name: 'Hier kann man gerade niemandem schreiben' }).waitFor();
		expect(await seen.page.getByRole('link', { name: 'Anrufen: 116 016' }).isVisible()).toBe(true);
		expect(await troubleAt(seen.page, 'no centre')).toEqual([]);
		expect(await kept(seen.page)).toEqual([0, 0, '', 0, 0, 0]);
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});

	test('who is watched is led away before anything is asked of the server', async () => {
		const seen = await open(inject('origins').seeker, 320);
		const asked: string[] = [];
		seen.page.on('request', (request) => asked.push(request.url()));
		await press(seen.page, /Zum ersten Mal schreiben/);
		await press(seen.page, 'Ich bin nicht sicher');
		await seen.page.getByRole('heading', { name: 'Dann lieber nicht jetzt' }).waitFor();
		expect(await seen.page.getByRole('link', { name: '110' }).isVisible()).toBe(true);
		// Nine cards of help lines would say at a glance what this page is.
		expect(await seen.page.getByRole('link', { name: 'Anrufen: 116 016' }).isVisible()).toBe(false);
		expect(await seen.page.getByRole('heading', { level: 1 }).textContent()).toBe('Informationen');
		expect(await troubleAt(seen.page, 'watched')).toEqual([]);
		expect(asked).toEqual([]);
		await seen.close();
	});
});

describe('with a centre', () => {
	test('the whole way: every step passes axe at both widths, nothing is kept, no third party is asked', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		const before = await page.evaluate<number>('history.length');
		const found: string[] = [];
		const look = async (step: string): Promise<void> => {
			found.push(...(await troubleAt(page, step)));
		};
		await look('start');
		await toQuestions(page);
		await page.getByLabel('Unter 18').check();
		await look('questions');
		await page.getByLabel('Möchte ich nicht sagen').check();
		await press(page, 'Weiter');
		await page.getByRole('heading', { name: 'Wer soll es lesen?' }).waitFor();
		await look('centre');
		await press(page, 'Weiter');
		await page.getByRole('heading', { name: 'Ihre acht Wörter' }).waitFor();
		const words = await page.locator('ol.words li').allTextContents();
		await look('words');
		await press(page, 'Ich habe sie');
		await look('check');
		await press(page, 'Noch einmal zeigen');
		await throughCheck(page, words);
		await look('write');
		await send(page, draft);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await look('sent');
		await answer(page, words, 0, 'Wir haben gelesen.');
		await press(page, 'Alles schließen');
		await press(page, /Mit meinen Wörtern zurückkommen/);
		await press(page, 'Nein, ich bin allein');
		await page.getByRole('heading', { name: /^Wort 1/ }).waitFor();
		await look('enter');
		await enterWords(page, words);
		await page.getByText('Wir haben gelesen.').waitFor();
		await look('thread');
		await press(page, 'Schreiben');
		await send(page, 'Danke');
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await press(page, 'Ältere anzeigen (2)');
		await page.getByText('Danke', { exact: true }).waitFor();
		await press(page, 'Alles löschen');
		await look('delete');
		await press(page, 'Ja, alles löschen');
		await page.getByRole('heading', { name: 'Gelöscht' }).waitFor();
		await look('gone');
		expect(await kept(page)).toEqual([0, 0, '', 0, 0, 0]);
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await page.getByRole('heading', { name: 'Noch keine Antwort zu sehen' }).waitFor();
		await look('nothing');
		expect(found).toEqual([]);
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		expect(await page.evaluate<number>('history.length')).toBe(before);
		expect(await page.title()).toBe('Informationen');
		await seen.close();
	});

	test('without a connection the text stays, a sealed letter waits, and goes out once, the same to the byte', async () => {
		const seen = await open(house.origins.seeker);
		const { page } = seen;
		await throughCheck(page, await toWords(page));
		const sent: (string | null)[] = [];
		page.on('request', (request) => {
			if (request.url().endsWith('/x/intake')) sent.push(request.postData());
		});
		await page.context().setOffline(true);
		await send(page, draft);
		await page.getByText('Keine Verbindung zum Server.').waitFor();
		expect(await page.locator('textarea').inputValue()).toBe(draft);
		expect(sent).toEqual([]);
		await page.context().setOffline(false);
		await page.route(
			'**/x/intake',
			async (route) => {
				await page.context().setOffline(true);
				await route.abort('internetdisconnected');
			},
			{ times: 1 },
		);
		await press(page, 'Verschließen und senden');
		await page.getByRole('heading', { name: 'Noch nicht angekommen' }).waitFor();
		await press(page, 'Noch einmal versuchen');
		await page.getByRole('heading', { name: 'Noch nicht angekommen' }).waitFor();
		expect(await page.locator('textarea').count()).toBe(0);
		await page.context().setOffline(false);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		expect(sent.length).toBeGreaterThan(1);
		expect(new Set(sent).size).toBe(1);
		expect(sent[0]).not.toContain('Kanarienvogel');
		await seen.close();
	});

	test('nothing, too much, and a single sign', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		await throughCheck(page, await toWords(page));
		const field = page.locator('textarea');
		await send(page, ' \n ');
		await page.getByText('Hier steht noch nichts. Ein Wort genügt.').waitFor();
		const hasFocus = () => field.evaluate((element) => element === document.activeElement);
		await expect.poll(hasFocus).toBe(true);
		await send(page, 'ä'.repeat(50_000));
		await page.getByText('um ungefähr 42.000 Zeichen zu lang').waitFor();
		expect((await field.inputValue()).length).toBe(50_000);
		expect(await troubleAt(page, 'too long')).toEqual([]);
		await send(page, '🌱');
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await seen.close();
	});

	test('one wrong word is named as what it is, and can be changed', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		const words = await toWords(page);
		await throughCheck(page, words);
		await send(page, draft);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await press(page, 'Alles schließen');
		const list = await wordLists.de();
		const wrong = list.find((word) => word !== words[1] && !wordsToSecret(words.with(1, word), list).ok);
		await comeBack(page, words.with(1, wrong ?? ''));
		await page
			.getByRole('alert')
			.getByText(/Prüfsumme/)
			.waitFor();
		expect(await page.locator('input[type=text], textarea').count()).toBe(0);
		await press(page, `Wort 2 ändern: ${wrong}`);
		await steps(page).tapWord(words[1] ?? '', 1);
		await press(page, 'Postfach öffnen');
		await page.getByRole('heading', { name: 'Das Postfach' }).waitFor();
		await seen.close();
	});

	test('an answer is text and nothing else', async () => {
		const attack =
			'<img src=x onerror="document.title=1"><script>document.title=2</script>{@html 1}\n<a href="javascript:0">x</a>';
		const seen = await open(house.origins.seeker);
		const { page } = seen;
		const words = await toWords(page);
		await throughCheck(page, words);
		await send(page, attack);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await answer(page, words, 0, attack);
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await page.getByRole('heading', { name: /Antwort der Beratungsstelle/ }).waitFor();
		expect(await page.locator('article p').textContent()).toBe(attack);
		expect(await page.locator('article :is(img, script, a)').count()).toBe(0);
		expect(await page.title()).toBe('Informationen');
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});

	test('five minutes without input lock it; the words bring the draft back', async () => {
		const seen = await visit(browser, { width: 320, script: true, own: [house.origins.seeker] });
		const { page } = seen;
		await page.clock.install();
		await page.goto(`${house.origins.seeker}/de/4`);
		const words = await toWords(page);
		await throughCheck(page, words);
		await page.locator('textarea').fill(draft);
		// The worker with the key ends; another one, without a key, brings the words to tap.
		const ended = new Promise((done) => page.workers()[0]?.once('close', done));
		await page.clock.fastForward('04:10');
		await page.getByText('In weniger als einer Minute sperrt sich die Seite').waitFor();
		await page.clock.fastForward('00:55');
		await page.getByRole('heading', { name: 'Gesperrt' }).waitFor();
		expect(await page.content()).not.toContain('Kanarienvogel');
		await ended;
		expect(await troubleAt(page, 'locked')).toEqual([]);
		await enterWords(page, words);
		await expect.poll(() => page.locator('textarea').inputValue()).toBe(draft);
		await seen.close();
	});

	test('the exit ends the worker and asks nothing, also by three Esc inside the text', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
		);
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.type());
			void dialog.dismiss();
		});
		await throughCheck(page, await toWords(page));
		await page.locator('textarea').fill(draft);
		await expect.poll(() => page.workers().length).toBe(1);
		for (let times = 0; times < 3; times += 1) await page.keyboard.press('Escape');
		await page.waitForURL(neutral);
		expect(asked).toEqual([]);
		await expect.poll(() => page.workers().length).toBe(0);
		await page.goBack().catch(() => null);
		expect(await page.content()).not.toContain('Kanarienvogel');
		await seen.close();
	});

	test('whoever closes the page is asked only where a sealed letter would be lost', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.type());
			void dialog.accept();
		});
		// The question would hold what was typed on the screen.
		await throughCheck(page, await toWords(page));
		await page.locator('textarea').fill(draft);
		await page.reload();
		await page.getByRole('heading', { name: 'Was möchten Sie tun?' }).waitFor();
		expect(asked).toEqual([]);
		await throughCheck(page, await toWords(page));
		await page.route('**/x/intake', (route) => route.abort());
		await send(page, draft);
		await page.getByRole('heading', { name: 'Noch nicht angekommen' }).waitFor();
		await page.reload();
		await expect.poll(() => asked).toEqual(['beforeunload']);
		expect(await page.content()).not.toContain('Kanarienvogel');
		await seen.close();
	});

	test('before any answer more can be written, with the warning that wrong words reach nobody', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		const words = await toWords(page);
		await throughCheck(page, words);
		await send(page, draft);
		await page.getByText('Gelesen hat die Nachricht noch kein Mensch.').waitFor();
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await page.getByRole('heading', { name: 'Noch keine Antwort zu sehen' }).waitFor();
		await page.getByText('liest es niemand').waitFor();
		const found = await troubleAt(page, 'nothing');
		await press(page, 'Noch etwas hinzufügen');
		await page.getByText('nie eine erste Nachricht gesendet, liest diesen Text niemand').waitFor();
		found.push(...(await troubleAt(page, 'unsure')));
		await send(page, 'Er weiß es jetzt, bitte nicht antworten.');
		await page.getByText('sonst liest sie niemand').waitFor();
		expect(await page.getByText('Das war ein großer Schritt').count()).toBe(0);
		found.push(...(await troubleAt(page, 'sent unsure')));
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await press(page, 'Ältere anzeigen (1)');
		await page.getByText('Er weiß es jetzt, bitte nicht antworten.').waitFor();
		expect(found).toEqual([]);
		await seen.close();
	});

	test('who writes for somebody else is told what could endanger the person', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		await toQuestions(page);
		await page.getByLabel('Für jemand anderen').check();
		await press(page, 'Weiter');
		await press(page, 'Weiter');
		await page.getByRole('heading', { name: 'Ihre acht Wörter' }).waitFor();
		await throughCheck(page, await page.locator('ol.words li').allTextContents());
		await page.getByText('keinen Namen und keine Adresse der Person').waitFor();
		await send(page, draft);
		await page.getByRole('heading', { name: 'Ist die Person jetzt in Gefahr?' }).waitFor();
		await page.getByRole('heading', { name: 'Was gefährlich werden kann' }).waitFor();
		expect(await troubleAt(page, 'sent for other')).toEqual([]);
		await seen.close();
	});

	test('the keyboard goes on where the buttons that were pressed are gone', async () => {
		const seen = await open(house.origins.seeker, 320);
		const { page } = seen;
		const focused = (): Promise<string | null> => page.evaluate('document.activeElement.textContent');
		const words = await toWords(page);
		await press(page, 'Ich habe sie');
		await steps(page).answerCheck(words);
		await expect.poll(focused).toBe('Beides stimmt.');
		await press(page, 'Weiter zur Nachricht');
		await page.reload();
		const list = await wordLists.de();
		const wrong =
			list.find((word) => word !== words[7] && !wordsToSecret(words.with(7, word), list).ok) ?? '';
		await press(page, /Mit meinen Wörtern zurückkommen/);
		await press(page, 'Nein, ich bin allein');
		await steps(page).tap(words.with(7, wrong));
		await expect.poll(focused).toBe('Alle Wörter sind eingegeben');
		await press(page, 'Postfach öffnen');
		await page
			.getByRole('alert')
			.getByText(/Prüfsumme/)
			.waitFor();
		await expect.poll(focused).toBe('Alle Wörter sind eingegeben');
		await seen.close();
	});

	test('a browser of 2021 writes, comes back and reads', async () => {
		const seen = await visit(browser, { width: 320, script: true, own: [house.origins.seeker] });
		const { page } = seen;
		await page.addInitScript({ content: yesterday });
		// A worker has a world of its own, which begins with its script.
		const built = join(import.meta.dirname, '../build/client');
		await page.route(/seeker\.worker/, async (route) => {
			const script = await readFile(join(built, new URL(route.request().url()).pathname), 'utf8');
			await route.fulfill({ contentType: 'text/javascript', body: `${yesterday}\n${script}` });
		});
		await page.goto(`${house.origins.seeker}/de/4`);
		const words = await toWords(page);
		await throughCheck(page, words);
		await send(page, draft);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		await answer(page, words, 0, 'Wir haben gelesen.');
		await press(page, 'Alles schließen');
		await comeBack(page, words);
		await page.getByRole('heading', { name: 'Antwort der Beratungsstelle vom 21. November 2026' }).waitFor();
		expect(await page.evaluate('typeof Temporal + typeof AbortSignal.timeout + typeof [].toSorted')).toBe(
			'undefined'.repeat(3),
		);
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});

	test('all of it, from the first byte to the sealed letter, costs less than 150 kB', async () => {
		const seen = await visit(browser, { width: 320, script: true, own: [house.origins.seeker] });
		const { page } = seen;
		const sizes: Promise<number>[] = [];
		const paths: string[] = [];
		// The browser tells no size of a worker's own script, but its answer names it, like every answer of the house.
		page.context().on('response', (response) => {
			paths.push(new URL(response.url()).pathname);
			sizes.push(
				response.headersArray().then((headers) => {
					const lines = headers.map(({ name, value }) => `${name}: ${value}`).join('\r\n');
					const body = headers.find(({ name }) => name.toLowerCase() === 'content-length');
					if (!body) throw new Error(`no content-length: ${response.url()}`);
					return lines.length + Number(body.value) + (response.request().postDataBuffer()?.length ?? 0);
				}),
			);
		});
		await page.goto(`${house.origins.seeker}/de/4`);
		await throughCheck(page, await toWords(page));
		await send(page, draft);
		await page.getByRole('heading', { name: 'Ihre Nachricht ist da' }).waitFor();
		const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
		// The worker and its list of words are counted, too: without them the figure would mean nothing.
		expect(paths.some((path) => path.includes('seeker.worker'))).toBe(true);
		expect(paths.filter((path) => path.includes('/workers/chunks/')).length).toBeGreaterThan(0);
		expect(bytes).toBeGreaterThan(100_000);
		expect(bytes).toBeLessThan(150_000);
		await seen.close();
	});
});
