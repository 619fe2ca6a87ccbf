import { readFile } from 'node:fs/promises';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { type DemoHouse, startDemoHouse } from './support/demo-house.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';

let running: DemoHouse;
let browser: Browser;
let seen: Visit;
let page: Page;
let staff: StaffSteps;

/** The day on which the notice of the Bedenkfrist came, and its end, which lies ahead whenever this runs. */
const today = Temporal.Now.plainDateISO('Europe/Berlin');
const servedOn = today.subtract({ days: 19 });
const endsOn = servedOn.add({ months: 3 });
const end = endsOn.toLocaleString('de-DE', { dateStyle: 'long' });

const card = (): Locator => page.locator('section', { has: page.locator('#case-question') });
const results = (): Locator => page.getByRole('region', { name: german('case_results_title') });
const yes = (one: Locator) => one.getByRole('button', { name: german('case_yes'), exact: true }).click();
const take = (one: Locator) => one.getByRole('button', { name: german('case_take') }).click();
const choose = (value: string) => async (one: Locator) => {
	await one.locator(`input[value="${value}"]`).check();
	await take(one);
};
const goTo = (path: string) => page.getByRole('link', { name: path, exact: true }).first().click();

/** A fresh case, reached inside the app: a reload would lock the vault. */
async function newCase(): Promise<void> {
	await goTo(german('team_nav_cases'));
	await discard();
	await staff.sees('case_list_title');
	await goTo(german('case_list_new'));
	await page.locator('#case-question').waitFor();
}

/** Where something unsaved is left behind, the page asks first. */
async function discard(): Promise<void> {
	const go = page.getByRole('button', { name: german('case_leave_go') });
	const list = page.getByRole('heading', { level: 1, name: german('case_list_title'), exact: true });
	// Not a race: what lost it would wait on, and click where a later test is asked.
	await expect.poll(async () => (await go.isVisible()) || (await list.isVisible())).toBe(true);
	if (await go.isVisible()) await go.click();
}

beforeAll(async () => {
	[running, browser] = await Promise.all([startDemoHouse(), startBrowser()]);
	const { origins } = running.house;
	seen = await visit(browser, { width: 1280, script: true, own: Object.values(origins) });
	page = seen.page;
	staff = new StaffSteps(page);
	await staff.signIn(origins.staff, running.demo.counsellors[0]);
});
afterAll(async () => {
	await browser?.close();
	await running?.house.stop();
});

describe('the case screen', () => {
	test('an empty list says what can be done', async () => {
		await goTo(german('team_nav_cases'));
		await staff.sees('case_list_empty');
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	test('never opens with residence, says why it asks, and goes on by keyboard', async () => {
		await newCase();
		await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
		await expect.poll(() => card().innerText()).toContain('Sicherheit · ');
		await card().getByText(german('case_why')).click();
		await card().getByRole('listitem').first().waitFor();
		const question = await page.locator('#case-question').innerText();
		await yes(card());
		await expect.poll(() => page.locator('#case-question').innerText()).not.toBe(question);
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('case-question');
		await staff.button('case_undo').click();
		await expect.poll(() => page.locator('#case-question').innerText()).toBe(question);
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	test('is answered by keys alone, which stand beside the answers and wait outside the card', async () => {
		await newCase();
		const question = () => page.locator('#case-question').innerText();
		const first = await question();
		await page.locator('#case-question').focus();
		await page.keyboard.press('j');
		await expect.poll(question).not.toBe(first);
		await page.keyboard.press('w');
		await page.keyboard.press('m');
		const facts = page.locator('details', { hasText: german('case_facts_answered', { count: '3' }) });
		await facts.first().waitFor();
		await page.keyboard.press('z');
		await expect.poll(() => card().innerText()).toContain(german('case_does_not_want'));
		await page.getByLabel(german('case_notes'), { exact: true }).focus();
		await page.keyboard.press('l');
		await expect.poll(() => card().innerText()).toContain(german('case_does_not_want'));
		await page.getByLabel(german('case_notes'), { exact: true }).fill('');
		await page.locator('#case-question').focus();
		await page.keyboard.press('x');
		await expect.poll(() => card().innerText()).toContain(german('case_question_next'));
	});

	test('asks a whole subject on a page, too, and says what is decided', async () => {
		await newCase();
		await page.getByText(german('interview_mode_subject'), { exact: true }).click();
		const subject = page.getByLabel(german('interview_subject'), { exact: true });
		await subject.selectOption('Gesundheit');
		const asked = page.getByRole('group', { name: 'Ist die Person krankenversichert?' });
		if (!(await asked.isVisible())) await page.getByText(/^Weitere Fragen dieses Themas/).click();
		await yes(asked);
		await asked.getByText(german('case_question_answered', { answer: german('case_yes') })).waitFor();
		await expect.poll(() => subject.locator('option:checked').innerText()).toContain('1 beantwortet');
		expect(await page.getByRole('meter').count()).toBe(1);
		expect(await accessibilityFindings(page)).toEqual([]);
		await page.getByText(german('interview_mode_question'), { exact: true }).click();
		await page.locator('#case-question').waitFor();
	});

	test('answers that contradict each other are refused by name, and lead to each other', async () => {
		await newCase();
		await staff.answerFact('Wie alt ist die Person', async (one) => {
			await one.getByLabel(german('case_number_value', { unit: 'Jahre' })).fill('25');
			await take(one);
		});
		await staff.answerFact('Zweifelt eine Behörde am Alter', (one) =>
			one.getByRole('button', { name: german('case_no'), exact: true }).click(),
		);
		await staff.answerFact('ohne Eltern und ohne andere Sorgeberechtigte', yes);
		const alert = card().getByRole('alert');
		await alert.waitFor();
		await expect.poll(() => alert.innerText()).toContain('Unbegleitet im Sinn des Gesetzes');
		await alert.getByRole('button', { name: 'Wie alt ist die Person?' }).click();
		await expect.poll(() => page.locator('#case-question').innerText()).toBe('Wie alt ist die Person?');
		await expect.poll(() => card().innerText()).toContain('25 Jahre');
	});

	test('what is typed wrongly is a sentence beside its field', async () => {
		const bad = async (question: string, fill: (one: Locator) => Promise<void>, sentence: string) => {
			await staff.answerFact(question, async (one) => {
				await fill(one);
				await take(one);
			});
			await expect.poll(() => card().innerText()).toContain(sentence);
		};
		const age = german('case_number_value', { unit: 'Jahre' });
		await bad('Wie alt ist die Person', (one) => one.getByLabel(age).fill('130'), 'Möglich ist 0 bis 120.');
		await bad('Wie alt ist die Person', (one) => one.getByLabel(age).fill('alt'), 'ist keine ganze Zahl');
		await bad(
			'Wann war die letzte Tat',
			async (one) => {
				await one.getByLabel(german('case_day_precision')).selectOption('year');
				await one.getByLabel(german('case_year'), { exact: true }).fill('24');
			},
			'keine Jahreszahl',
		);
		await staff.answerFact('Wann war die letzte Tat', async (one) => {
			await one.getByLabel(german('case_day_precision')).selectOption('day');
			await one.getByLabel(german('case_day'), { exact: true }).fill(today.add({ years: 1 }).toString());
		});
		await expect.poll(() => card().innerText()).toContain(german('case_future_day'));
	});

	test('shows a child’s protection first, and the question without scrolling on a phone', async () => {
		await page.setViewportSize({ width: 320, height: 640 });
		await newCase();
		const top = (await page.locator('#case-question').boundingBox())?.y;
		await page.setViewportSize({ width: 1280, height: 900 });
		expect(top).toBeLessThan(640);
		expect(await page.getByRole('heading', { name: german('team_child_title') }).count()).toBe(0);
		await staff.answerFact('Wie alt ist die Person', async (one) => {
			await one.getByLabel(german('case_number_value', { unit: 'Jahre' })).fill('16');
			await take(one);
		});
		await staff.sees('team_child_title');
	});

	test('a day for which no law is stored is a sentence, and every other day says what it is worth', async () => {
		await newCase();
		const day = page.getByLabel(german('case_as_of'), { exact: true });
		await day.fill('1990-01-01');
		await results().getByText('Für diesen Tag ist keine Regel hinterlegt.').waitFor();
		await day.fill('2025-06-01');
		await results().getByText('ist nicht jede Regel hinterlegt').waitFor();
		await staff.button('case_as_of_today').click();
		await results().getByText('Gelesen wurden die Texte im Stand vom 29. April 2026').waitFor();
	});

	test('shows what runs out, what applies and why, what would open it, and a reform beside it', async () => {
		await newCase();
		await staff.answerFact('Welche Staatsangehörigkeit', choose('third'));
		await staff.answerFact('Welches Papier hat die Person', choose('departure_period'));
		await staff.answerFact('Gibt es konkrete Hinweise auf Menschenhandel', yes);
		await staff.answerFact('Weiß die Ausländerbehörde von den Hinweisen', yes);
		await staff.answerFact('Ab wann gilt die Bedenkfrist', async (one) => {
			await one.getByLabel(german('case_day'), { exact: true }).fill(servedOn.toString());
			await take(one);
		});
		await results().getByText(end).first().waitFor();
		const right = results().getByRole('article', { name: /^Bedenk- und Stabilisierungsfrist/ });
		expect(await right.innerText()).toContain(german('case_modality_must'));
		expect(await right.innerText()).toContain(german('case_changed'));
		await right.getByText(german('case_explain')).click();
		await right.getByRole('button', { name: 'Die Ausländerbehörde weiß von den Hinweisen' }).waitFor();
		await right.getByText(german('case_sources')).click();
		await right.locator('a[href^="https://www.gesetze-im-internet"]:visible').first().waitFor();
		await page.getByLabel(german('case_reform'), { exact: true }).selectOption('R2a');
		await results()
			.getByRole('heading', { name: german('case_compare_title', { reform: 'R2a' }) })
			.waitFor();
		const second = page.getByLabel(german('interview_compare_add'));
		await second.selectOption('R2d');
		await results()
			.getByRole('heading', { name: german('case_compare_title', { reform: 'R2a + R2d' }) })
			.waitFor();
		await page
			.getByLabel(german('interview_other_day'), { exact: true })
			.fill(today.add({ months: 6 }).toString());
		await results()
			.getByRole('heading', { name: german('interview_compare_days') })
			.waitFor();
		await staff.button('interview_other_day_end').click();
		expect(await accessibilityFindings(page)).toEqual([]);
	});

	test('puts a certain day into a calendar file that tells nothing', async () => {
		await staff.button('interview_calendar').click();
		await page.getByLabel(german('interview_calendar_label'), { exact: true }).fill('Frist Amt');
		await page.getByText(german('interview_calendar_telling')).waitFor();
		// Refused, and nothing is lost: the dialog stays, and the field has the focus.
		await staff.button('interview_calendar_save').click();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-calendar-label$/);
		await page.getByLabel(german('interview_calendar_label'), { exact: true }).fill('Termin');
		expect(await accessibilityFindings(page)).toEqual([]);
		const [file] = await Promise.all([
			page.waitForEvent('download'),
			staff.button('interview_calendar_save').click(),
		]);
		expect(file.suggestedFilename()).toBe('termine.ics');
		const text = await readFile(await file.path(), 'utf8');
		expect(text).toContain(`DTSTART;VALUE=DATE:${endsOn.toString().replaceAll('-', '')}`);
		expect(text).toContain('SUMMARY:Termin');
		expect(text).not.toMatch(/Schutznetz|Frist|Aufenthalt|localhost/i);
	});

	test('what is not saved outlives a lock', async () => {
		await page.getByLabel(german('case_notes'), { exact: true }).fill('noch nicht gespeichert');
		await staff.button('team_lock').click();
		await staff.unlock(running.demo.counsellors[0]);
		await page.locator('#case-question').waitFor();
		await results().getByText(end).first().waitFor();
		const notes = page.getByLabel(german('case_notes'), { exact: true });
		await expect.poll(() => notes.inputValue()).toBe('noch nicht gespeichert');
		await page.getByLabel(german('case_notes'), { exact: true }).fill('');
	});

	test('nothing leaves without a word, and nothing that incriminates is kept unless chosen', async () => {
		await staff.answerFact('Arbeitete die Person ohne Arbeitserlaubnis', yes);
		await goTo(german('team_nav_cases'));
		await staff.sees('case_leave_title');
		await staff.button('case_leave_stay').click();
		await staff.button('case_save').click();
		await staff.button('case_save_do').click();
		await page.getByText(german('case_save_name_missing')).waitFor();
		await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toMatch(/-save-name$/);
		await page.getByLabel(german('case_save_name'), { exact: true }).fill('Lerche 12');
		const confession = page.getByRole('checkbox', { name: /ohne Arbeitserlaubnis/ });
		expect(await confession.isChecked()).toBe(false);
		expect(await accessibilityFindings(page)).toEqual([]);
		await staff.button('case_save_do').click();
		await page.getByText(german('case_save_done')).waitFor();
		await page.waitForURL(/\/de\/faelle\/[0-9a-f-]{36}$/);
		// What was to stay in this window is still here after its address changed.
		await page.getByText(german('case_facts_only_here')).first().waitFor();
	});

	test('is found again after lock and unlock, without what was not chosen', async () => {
		await staff.button('team_lock').click();
		await staff.unlock(running.demo.counsellors[0]);
		await page.getByRole('heading', { level: 1, name: 'Lerche 12' }).waitFor();
		await results().getByText(end).first().waitFor();
		expect(await page.getByText(german('case_facts_only_here')).count()).toBe(0);
		await page
			.getByRole('button', { name: /^Arbeitete die Person ohne Arbeitserlaubnis/ })
			.first()
			.waitFor({ state: 'hidden' });
	});

	test('prints a sheet without navigation, name and heavy questions', async () => {
		await page.emulateMedia({ media: 'print' });
		// The media query tells of itself with the next frame; a print does so at once.
		await page.getByRole('heading', { name: german('case_print_title') }).waitFor();
		const paper = await page.locator('body').innerText();
		expect(paper).toContain(german('case_print_title'));
		expect(paper).toContain('Stichtag');
		expect(paper).toContain(end);
		expect(paper).toContain('§ 59 Abs. 7');
		expect(paper).toContain('keine Prüfung des Einzelfalls');
		expect(paper).not.toContain('Lerche 12');
		expect(paper).not.toContain(german('team_nav_inbox'));
		expect(paper).not.toMatch(/Prostitution|öffentliche Sicherheit/);
		await page.emulateMedia({ media: 'screen' });
		// The browser's own print makes the sheet, too, and takes it away again.
		expect((await page.pdf({ format: 'A4' })).byteLength).toBeGreaterThan(10_000);
		await expect.poll(() => page.getByText(german('case_print_title')).count()).toBe(0);
	});

	test('prints for the person, in easy language, without a paragraph', async () => {
		await staff.button('case_print').first().click();
		await page.getByLabel(german('interview_print_easy')).check();
		expect(await accessibilityFindings(page)).toEqual([]);
		await page.keyboard.press('Escape');
		await page.emulateMedia({ media: 'print' });
		await page.getByRole('heading', { name: german('interview_easy_title') }).waitFor();
		const paper = await page.locator('body').innerText();
		expect(paper).toContain(german('interview_easy_title'));
		// Its act has changed since it was read: the person is told to ask, and no day.
		expect(paper).toContain(german('interview_easy_outdated_title'));
		expect(paper).not.toContain(end);
		expect(paper).not.toContain('Lerche 12');
		expect(paper).not.toContain(german('case_print_title'));
		await page.emulateMedia({ media: 'screen' });
	});

	test('whoever was slower sees both versions and loses nothing', async () => {
		const { origins } = running.house;
		const other = await visit(browser, { width: 320, script: true, own: Object.values(origins) });
		const colleague = new StaffSteps(other.page);
		await colleague.signIn(origins.staff, running.demo.counsellors[1]);
		await other.page.getByRole('link', { name: german('team_nav_cases'), exact: true }).click();
		await other.page.getByLabel(german('case_list_search')).fill('lerche');
		await other.page.getByRole('link', { name: 'Lerche 12' }).click();
		await other.page.locator('#case-question').waitFor();
		expect(await sidewaysScroll(other.page)).toBe(0);
		expect(await accessibilityFindings(other.page)).toEqual([]);
		await colleague.answerFact('Ist jeder Kontakt zu den Beschuldigten beendet', yes);
		await colleague.button('case_save').click();
		await colleague.button('case_save_do').click();
		await other.page.getByText(german('case_save_done')).waitFor();

		await staff.answerFact('Ist jeder Kontakt zu den Beschuldigten beendet', (one) =>
			one.getByRole('button', { name: german('case_no'), exact: true }).click(),
		);
		await page.getByLabel(german('case_notes'), { exact: true }).fill('meine Notiz');
		await staff.button('case_save').click();
		await staff.button('case_save_do').click();
		await staff.sees('case_conflict_title');
		expect(await accessibilityFindings(page)).toEqual([]);
		await page.getByLabel(german('case_conflict_theirs', { answer: 'Ja' })).check();
		await staff.button('case_conflict_save').click();
		await page.getByText(german('case_save_done')).waitFor();
		const notes = page.getByLabel(german('case_notes'), { exact: true });
		await expect.poll(() => notes.inputValue()).toBe('meine Notiz');
		const contact = page
			.getByRole('button', { name: /^Ist jeder Kontakt zu den Beschuldigten beendet/ })
			.first();
		await expect.poll(() => contact.innerText()).toContain(german('case_yes'));
		expect(other.complaints).toEqual([]);
		expect(other.foreignRequests).toEqual([]);
		await other.close();
	});

	test('is deleted only after a question', async () => {
		await goTo(german('team_nav_cases'));
		await page.getByRole('button', { name: `${german('case_list_delete')}: Lerche 12` }).click();
		await staff.button('case_cancel').click();
		await page.getByRole('button', { name: `${german('case_list_delete')}: Lerche 12` }).click();
		await staff.button('case_list_delete_yes').click();
		await page.getByText(german('case_list_deleted', { name: 'Lerche 12' })).waitFor();
		await staff.sees('case_list_empty');
	});

	test('shows beside the questions what the person wrote', async () => {
		const written = running.demo.seeker.text.slice(0, 40);
		await goTo(german('team_nav_inbox'));
		await staff.openConversation(written);
		await staff.button('team_make_case').click();
		await page.locator('#case-question').waitFor();
		expect(await page.getByText(written).isVisible()).toBe(false);
		await page.getByText(german('case_messages'), { exact: true }).click();
		await page.getByText(written).waitFor();
	});

	test('calculates in a browser without Temporal, too', async () => {
		const { origins } = running.house;
		const older = await visit(browser, { width: 320, script: true, own: Object.values(origins) });
		await older.page.addInitScript('delete globalThis.Temporal');
		const desk = new StaffSteps(older.page);
		const [person] = running.demo.counsellors;
		await desk.signIn(origins.staff, person);
		await older.page.getByRole('link', { name: german('team_nav_cases'), exact: true }).click();
		await older.page.getByRole('link', { name: german('case_list_new'), exact: true }).click();
		await older.page.locator('#case-question').waitFor();
		await older.page.getByRole('button', { name: german('case_yes'), exact: true }).click();
		await older.page.getByText('Gelesen wurden die Texte im Stand vom 29. April 2026').first().waitFor();
		expect(await older.page.evaluate(() => 'Temporal' in globalThis)).toBe(true);
		expect(await sidewaysScroll(older.page)).toBe(0);
		expect(older.complaints).toEqual([]);
		await older.close();
	});

	test('asks no foreign server and stays within its policy', () => {
		// A refused connection or a 409 is written to the console by the browser itself.
		expect(seen.complaints.filter((line) => !line.includes('409'))).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
	});
});
