import type { Result } from '@schutznetz/kernel';
import {
	fromB64,
	intakeToken,
	parseStatement,
	sealFirstMessage,
	toB64,
	verifyEpochs,
	verifyRoster,
} from '@schutznetz/vault';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, type DemoPerson, oneTimeCode, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';

type Sent = { text: string; ageGroup?: 'under18' | 'adult'; forWhom?: 'self' | 'other' };

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
const open = (page: Page, path: string) => page.goto(house.origins.staff + path);
const heading = (page: Page, name: string | RegExp) =>
	page.getByRole('heading', { level: 1, name }).waitFor();
const click = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();
const alertText = (page: Page) => page.locator('[role=alert] p').first().innerText();
const mainText = (page: Page) => page.locator('main').innerText();

async function sendPassword(page: Page, password: string, name?: string): Promise<void> {
	if (name !== undefined) await page.fill('#name', name);
	await page.fill('#password', password);
	await page.keyboard.press('Enter');
}

async function signIn(page: Page, person: DemoPerson): Promise<void> {
	await open(page, '/de/anmelden');
	await page.locator('#name').waitFor();
	await sendPassword(page, person.password, person.name);
	await page.fill('#code', await oneTimeCode(person));
	await click(page, 'Weiter');
	await heading(page, 'Eingang');
	await page.getByRole('button', { name: 'Neu laden' }).waitFor();
}

/** The page as it stands fits a phone, passes axe at both widths, and has told nobody else. */
async function looksRight(page: Page): Promise<void> {
	for (const width of [320, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(await sidewaysScroll(page), `${width} px`).toBe(0);
		expect(await accessibilityFindings(page), `${width} px`).toEqual([]);
	}
}

function due<T, E extends { kind: string }>(result: Result<T, E>): T {
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

/** Writes a first message as a browser at the seeker's door would; `bend` may spoil the envelope. */
async function write(page: Page, sent: Sent, bend = (envelope: Uint8Array) => envelope): Promise<void> {
	const api = (path: string, body?: object) =>
		page.evaluate(
			async ([to, json]) => {
				const init = json === null ? {} : { method: 'POST', body: json };
				const headers = { 'content-type': 'application/json' };
				return (await fetch(to, { ...init, headers })).json();
			},
			[path, body ? JSON.stringify(body) : null] as const,
		);
	const { root, centres } = await api('/x/chains');
	const centre = centres.find((one: { id: string }) => one.id === demo.centre.id);
	const statements = (list: unknown[]) => list.map((json) => due(parseStatement(json)));
	const roster = due(verifyRoster(due(fromB64(root)), centre.id, statements(centre.roster)));
	const [epoch] = due(verifyEpochs(roster, statements(centre.epochs))).epochs;
	if (!epoch) throw new Error('no epoch');
	const threadKey = crypto.getRandomValues(new Uint8Array(32));
	const message = {
		threadKey,
		writtenOn: '2026-11-21',
		language: 'de',
		forWhom: sent.forWhom ?? ('self' as const),
		ageGroup: sent.ageGroup ?? ('adult' as const),
		text: sent.text,
	};
	const place = { centreId: centre.id, epoch: epoch.epoch };
	const sealed = due(await sealFirstMessage(epoch.sealing, place, message));
	const deletionHash = toB64((await intakeToken(threadKey)).tokenHash);
	const envelope = toB64(bend(sealed));
	expect(await api('/x/intake', { ...place, envelope, deletionHash })).toEqual({ kind: 'stored' });
}

/** From now on this page gets the answers of `path` as `bend`, a function's source, leaves them: a hostile server. */
const bendAnswers = (page: Page, path: string, bend: string): Promise<unknown> =>
	page.evaluate(`{
		const { fetch } = globalThis;
		globalThis.fetch = async (...args) => {
			const answer = await fetch(...args);
			if (!String(args[0]).startsWith(${JSON.stringify(path)})) return answer;
			const json = await answer.json();
			(${bend})(json);
			return Response.json(json, { status: answer.status });
		};
	}`);

const newPassword = 'ein ganz anderes Passwort für Joris';

describe('a day of the team', () => {
	let berit: Visit;
	let joris: Visit;

	test('wrong password, wrong code, then the inbox; the focus is where something is to be done', async () => {
		berit = await newVisit();
		const { page } = berit;
		const [person] = demo.counsellors;
		await open(page, '/de/eingang');
		await page.locator('#name').waitFor();
		await looksRight(page);
		await sendPassword(page, 'nicht das Passwort', person.name);
		await expect
			.poll(() => alertText(page))
			.toBe('Name oder Passwort stimmt nicht. Noch 4 Versuche, dann ist die Anmeldung eine Weile gesperrt.');
		await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('password');
		await looksRight(page);
		await sendPassword(page, person.password);
		await heading(page, 'Zweiter Schritt: Code der App');
		await looksRight(page);
		await page.fill('#code', '000000');
		await page.keyboard.press('Enter');
		await expect.poll(() => alertText(page)).toContain('Dieser Code passt nicht.');
		await page.fill('#code', await oneTimeCode(person));
		await page.keyboard.press('Enter');
		await heading(page, 'Eingang');
		await page.getByText('Eine Person wartet auf Antwort.').waitFor();
		await expect.poll(() => page.evaluate('document.activeElement.tagName')).toBe('H1');
		await looksRight(page);
	});

	test('the message is read and answered; what could betray the person is asked about first', async () => {
		const { page } = berit;
		await page.getByRole('link', { name: /^Nachricht vom/ }).click();
		await page.locator('#answer').waitFor();
		expect(await page.locator('ol[role=list] .text').innerText()).toBe(demo.seeker.text.trim());
		await page.getByText('Wenn es gerade gefährlich ist').click();
		await expect.poll(() => mainText(page)).toContain('116 016'.replace(' ', '\u00a0'));
		await looksRight(page);
		await page.fill('#answer', 'wort '.repeat(20_000));
		await click(page, 'Versiegeln und senden');
		await page.getByText('Die Antwort ist um etwa 84.000 Zeichen zu lang.').waitFor();
		await expect.poll(() => page.evaluate('document.activeElement.id')).toBe('answer');
		await page.fill('#answer', 'Kommen Sie um 14:30 in die Lindenstraße 5.');
		await click(page, 'Versiegeln und senden');
		await expect
			.poll(() => page.locator('#revealing li').allInnerTexts())
			.toEqual(['14:30', 'Lindenstraße 5']);
		await looksRight(page);
		await click(page, 'Ändern');
		await page.fill('#answer', 'Danke, dass Sie schreiben. Was brauchen Sie zuerst?');
		await click(page, 'Versiegeln und senden');
		await page.getByText('Die Antwort liegt bereit.').waitFor();
		await expect.poll(() => page.locator('ol[role=list] .text').allInnerTexts()).toHaveLength(2);
		await page.getByText('Beantwortet', { exact: true }).waitFor();
	});

	test('an answer without a connection is kept, and sent once when it is back', async () => {
		const { page } = berit;
		await page.context().setOffline(true);
		await page.fill('#answer', 'Das zweite, ohne Verbindung.');
		await click(page, 'Versiegeln und senden');
		await page.getByText('Noch nicht gesendet').waitFor();
		await page.getByText('Keine Verbindung.').waitFor();
		await looksRight(page);
		const address = page.url();
		await page.getByRole('link', { name: 'Schlüssel', exact: true }).click();
		await heading(page, 'Schlüssel');
		await page.goBack();
		await page.getByText('Noch nicht gesendet').waitFor();
		expect(page.url()).toBe(address);
		await page.context().setOffline(false);
		await page.getByText('Noch nicht gesendet').waitFor({ state: 'detached' });
		await expect
			.poll(() => page.locator('ol[role=list] .text').allInnerTexts())
			.toEqual([
				demo.seeker.text.trim(),
				'Danke, dass Sie schreiben. Was brauchen Sie zuerst?',
				'Das zweite, ohne Verbindung.',
			]);
	});

	test('lock and unlock in place: no code is asked, the page is the same', async () => {
		const { page } = berit;
		const address = page.url();
		await page.fill('#answer', 'Angefangen, nicht gesendet.');
		await click(page, 'Sperren');
		await heading(page, 'Entsperren');
		expect(await mainText(page)).not.toContain('Das zweite, ohne Verbindung.');
		await looksRight(page);
		await sendPassword(page, demo.counsellors[0].password);
		await page.getByText('Das zweite, ohne Verbindung.').waitFor();
		expect(page.url()).toBe(address);
		await expect.poll(() => page.inputValue('#answer')).toBe('Angefangen, nicht gesendet.');
		await page.fill('#answer', '');
		await page.reload();
		await heading(page, 'Entsperren');
		await click(page, 'Mit Wiederherstellungscode');
		const words = demo.counsellors[0].recoveryWords;
		await page.fill('#recovery', words.join(' '));
		await click(page, 'Code prüfen');
		await heading(page, 'Neues Passwort');
		await click(page, 'Altes Passwort behalten');
		await page.getByText('Das zweite, ohne Verbindung.').waitFor();
	});

	test('recovery code: a wrong word is named, then a new password is set and opens', async () => {
		joris = await newVisit();
		const { page } = joris;
		const person = demo.counsellors[1];
		await open(page, '/de/anmelden');
		await page.fill('#name', person.name);
		await click(page, 'Mit Wiederherstellungscode');
		await page.fill('#recovery', person.recoveryWords.with(4, 'xylofonkonzert').join(' '));
		await click(page, 'Code prüfen');
		await expect
			.poll(() => alertText(page))
			.toContain('Das 5. Wort „xylofonkonzert“ steht nicht auf der Wortliste.');
		const [first = '', second = ''] = person.recoveryWords;
		await page.fill('#recovery', person.recoveryWords.with(0, second).with(1, first).join(' '));
		await click(page, 'Code prüfen');
		await page.getByText('Die Prüfsumme stimmt nicht').waitFor();
		await looksRight(page);
		await page.fill('#recovery', person.recoveryWords.map((word, at) => `${at + 1} ${word}`).join('\n'));
		await click(page, 'Code prüfen');
		await page.fill('#code', await oneTimeCode(person));
		await click(page, 'Weiter');
		await heading(page, 'Neues Passwort');
		await looksRight(page);
		await page.fill('#new-password', 'zu kurz');
		await page.fill('#new-password-again', 'zu kurz');
		await click(page, 'Passwort speichern');
		await page.getByText('Das Passwort braucht mindestens').waitFor();
		await page.fill('#new-password', newPassword);
		await page.fill('#new-password-again', newPassword);
		await click(page, 'Passwort speichern');
		await heading(page, 'Eingang');
		await click(page, 'Sperren');
		await heading(page, 'Entsperren');
		await sendPassword(page, person.password);
		await expect.poll(() => alertText(page)).toContain('Name oder Passwort stimmt nicht.');
		await sendPassword(page, newPassword);
		await heading(page, 'Eingang');
	});

	test('nobody touches the page: it warns, then locks; a touch goes on', async () => {
		const { page } = joris;
		await page.clock.install();
		await page.reload();
		await heading(page, 'Entsperren');
		await sendPassword(page, newPassword);
		await heading(page, 'Eingang');
		await page.clock.fastForward('13:30');
		await page.getByText('Gleich wird gesperrt').waitFor();
		await looksRight(page);
		await click(page, 'Weiterarbeiten');
		await page.getByText('Gleich wird gesperrt').waitFor({ state: 'detached' });
		await page.clock.fastForward('15:01');
		await heading(page, 'Entsperren');
		await expect.poll(() => mainText(page)).toContain('Gesperrt, weil hier länger niemand etwas getan hat.');
		await sendPassword(page, newPassword);
		await heading(page, 'Eingang');
	});

	test('a colleague was faster: nothing is overwritten, the new state is shown', async () => {
		const theirs = joris.page;
		await theirs.getByRole('link', { name: /^Nachricht vom/ }).click();
		await theirs.getByRole('button', { name: 'Als abgeschlossen markieren' }).waitFor();
		// What the page still reads in the background must not tell it before the click.
		await theirs.route('**/api/conversations', (route) => route.abort('internetdisconnected'));
		await click(berit.page, 'Als abgeschlossen markieren');
		await berit.page.getByText('Abgeschlossen. Schreibt die Person wieder').waitFor();
		await theirs.unroute('**/api/conversations');
		await click(theirs, 'Als abgeschlossen markieren');
		await theirs.getByText('Hier steht jetzt der neue Stand').waitFor();
		await theirs.getByRole('button', { name: 'Wieder öffnen' }).waitFor();
		await click(theirs, 'Wieder öffnen');
		await theirs.getByRole('button', { name: 'Als abgeschlossen markieren' }).waitFor();
	});

	test('a damaged envelope is named, never half shown; the others are there', async () => {
		const { page } = berit;
		await write(page, { text: 'Verdorbener Text' }, (envelope) =>
			envelope.with(envelope.length - 40, 7).with(envelope.length - 41, 9),
		);
		const marked = 'Eine junge Person schreibt. <img src=x onerror=alert(1)> {{7*7}} 🙂';
		await write(page, { text: marked, ageGroup: 'under18' });
		await page.getByRole('link', { name: 'Eingang' }).first().click();
		await page.getByText('Der Umschlag ist beschädigt.').waitFor();
		expect(await mainText(page)).not.toContain('Verdorbener');
		const young = page.getByRole('link', { name: /^Nachricht vom .+ \([0-9A-F]{4}\) unter 18$/ });
		await young.waitFor();
		await looksRight(page);
		await click(page, /^Beiseite legen: Nachricht vom/);
		await page.getByText('Beiseite gelegt: 1').click();
		await page.getByText('Der Umschlag ist beschädigt.').waitFor({ state: 'detached' });
		await looksRight(page);
		await click(page, /^Zurückholen: Nachricht vom/);
		await page.getByText('Der Umschlag ist beschädigt.').waitFor();
		expect(await page.locator('footer').innerText()).toContain('Ein einziges Cookie hält Ihre Anmeldung');
		// A server that hands out less than it took.
		const cut = '({ rows }) => { for (const row of rows) row.envelope = row.envelope.slice(0, 1200); }';
		await bendAnswers(page, '/api/intake', cut);
		await click(page, 'Neu laden');
		await page.getByText(/Der Umschlag kam unvollständig an \(900 von \d+ Bytes\)/).waitFor();
		await young.click();
		await page.getByText('Unter 18: zuerst der Schutz').waitFor();
		expect(await page.locator('ol[role=list] .text').innerText()).toBe(marked);
		await looksRight(page);
	});

	test('two tabs: each has its own keys, a change is seen, signing out closes both', async () => {
		const { page } = berit;
		const second = await page.context().newPage();
		await second.goto(page.url());
		await heading(second, 'Entsperren');
		await sendPassword(second, demo.counsellors[0].password);
		await second.getByText('Eine junge Person schreibt.').waitFor();
		await click(second, 'Als abgeschlossen markieren');
		await page.getByText('Hier steht jetzt der neue Stand').waitFor();
		await page.getByRole('button', { name: 'Wieder öffnen' }).waitFor();
		const session = () => page.evaluate<string>(`fetch('/api/session').then((it) => it.text())`);
		expect(await session()).toContain('"open"');
		await click(second, 'Sperren');
		await heading(page, 'Entsperren');
		await expect.poll(() => mainText(page)).toContain('In einem anderen Fenster wurde gesperrt.');
		await expect.poll(session).toContain('"locked"');
		await sendPassword(page, demo.counsellors[0].password);
		await page.getByText('Eine junge Person schreibt.').waitFor();
		await sendPassword(second, demo.counsellors[0].password);
		await second.getByText('Eine junge Person schreibt.').waitFor();
		await click(second, 'Abmelden');
		await heading(second, 'Anmelden');
		await heading(page, 'Anmelden');
		await expect.poll(() => mainText(page)).toContain('In einem anderen Fenster wurde abgemeldet');
		expect(await mainText(page)).not.toContain('Eine junge Person');
		await second.close();
	});

	test('a conversation is deleted only after a question', async () => {
		const { page } = joris;
		await page.getByRole('link', { name: 'Eingang' }).first().click();
		await click(page, 'Neu laden');
		const links = page.getByRole('link', { name: /^Nachricht vom/ });
		await expect.poll(() => links.count()).toBe(2);
		await page.getByRole('link', { name: /unter 18$/ }).click();
		await click(page, 'Gespräch löschen');
		await page.getByRole('dialog').waitFor();
		await looksRight(page);
		await click(page, 'Behalten');
		await page.getByText('Eine junge Person schreibt.').waitFor();
		// The history leads from one conversation to another in one step: what counts down must not go along.
		await page.getByRole('link', { name: 'Eingang' }).first().click();
		await links.filter({ hasNotText: 'unter 18' }).click();
		await page.getByText('Eine junge Person schreibt.').waitFor({ state: 'detached' });
		await click(page, 'Gespräch löschen');
		await click(page, 'Endgültig löschen');
		const countdown = page.getByText('Wird in 8 Sekunden endgültig gelöscht.');
		await countdown.waitFor();
		await page.evaluate('history.go(-2)');
		await page.getByText('Eine junge Person schreibt.').waitFor();
		expect(await countdown.count()).toBe(0);
		await click(page, 'Gespräch löschen');
		await click(page, 'Endgültig löschen');
		await heading(page, 'Eingang');
		await expect.poll(() => links.count()).toBe(1);
		await click(page, 'Neu laden');
		await page.getByRole('button', { name: 'Neu laden', disabled: false }).waitFor();
		expect(await links.count()).toBe(1);
		await page.getByRole('link', { name: 'Schlüssel', exact: true }).click();
		await heading(page, 'Schlüssel');
	});

	test('a session that ended meanwhile closes the page; signing in again opens it', async () => {
		const { page } = joris;
		await page.context().clearCookies();
		await page.getByRole('link', { name: 'Eingang' }).first().click();
		await heading(page, 'Anmelden');
		await expect.poll(() => mainText(page)).toContain('Ihre Anmeldung ist beendet');
		await signIn(berit.page, demo.counsellors[0]);
		await berit.page.getByText('Eine Person wartet auf Antwort.').waitFor({ state: 'detached' });
	});

	test('a list of the team that does not fit opens nothing', async () => {
		const { page } = berit;
		await bendAnswers(page, '/api/vault', '(vault) => { vault.roster = vault.roster.slice(1); }');
		await click(page, 'Sperren');
		await sendPassword(page, demo.counsellors[0].password);
		await heading(page, 'Hier passt etwas nicht zusammen');
		await looksRight(page);
	});

	test('nothing of what was read is stored in the browser, no page asked anybody else', async () => {
		for (const { page, foreignRequests, complaints } of [berit, joris]) {
			const stored = await page.evaluate<string>(
				'Promise.resolve(indexedDB.databases()).then((all) => JSON.stringify([{ ...localStorage }, { ...sessionStorage }, all.length]))',
			);
			expect(stored).not.toMatch(/Verbindung|schreib|Passwort/);
			expect(JSON.parse(stored).at(-1)).toBe(0);
			expect(foreignRequests).toEqual([]);
			// The browser writes a line for each refused sign-in, lost connection and version conflict, and nothing else.
			const expected = /status of (?:401|409)|ERR_INTERNET_DISCONNECTED/;
			expect(complaints.filter((line) => !expected.test(line))).toEqual([]);
		}
		await Promise.all([berit.close(), joris.close()]);
	});
});

test('ten wrong passwords: locked with a clock time, the recovery code still leads in', async () => {
	const { page, close } = await newVisit();
	const person = demo.office;
	await open(page, '/de/anmelden');
	await page.locator('#name').waitFor();
	for (let at = 0; at < 10; at++) {
		await sendPassword(page, `falsches Passwort ${at}`, person.name);
		await page.getByText(/Der Browser rechnet/).waitFor({ state: 'detached' });
	}
	await expect
		.poll(() => alertText(page))
		.toMatch(
			/^Zu viele falsche Versuche\. Anmelden geht wieder ab \d\d:\d\d Uhr\. Mit dem Wiederherstellungscode/,
		);
	await sendPassword(page, person.password);
	await page.getByText(/Der Browser rechnet/).waitFor({ state: 'detached' });
	await expect.poll(() => alertText(page)).toContain('Zu viele falsche Versuche.');
	await looksRight(page);
	await click(page, 'Mit Wiederherstellungscode');
	await page.fill('#recovery', person.recoveryWords.join(' '));
	await click(page, 'Code prüfen');
	await heading(page, 'Zweiter Schritt: Code der App');
	await close();
});
