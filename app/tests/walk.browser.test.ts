import { rmSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyPlace, type Needles, plantEverywhere } from './canary/every-place.ts';
import { textNeedle } from './canary/needles.ts';
import { heapEnvironment, heapFolder } from './canary/search-process.ts';
import { secretsOfWalk } from './canary/secrets-of-walk.ts';
import { askDirectly } from './support/ask-directly.ts';
import { startBrowser, type Visit, visit } from './support/browser.ts';
import { type Demo, startDemoHouse } from './support/demo-house.ts';
import type { RunningHouse } from './support/running-house.ts';
import { SeekerSteps } from './support/seeker-steps.ts';
import { StaffSteps } from './support/staff-steps.ts';
import { german } from './support/texts.ts';
import { ownerUrlOf } from './world/found-centres.ts';

const phone = 390;
const desk = 1280;

const message = `Guten Tag. Ich komme aus Paraguay und arbeite in einer Gärtnerei, Zeichen Kanarienvogel-4471.
Der Chef hat meine Papiere und zahlt nur für das Essen. Darf ich gehen?`;
const answer = 'Ja, Sie dürfen gehen. Wir überlegen mit Ihnen, wie es sicher ist. Zeichen Stieglitz-8812.';
const reply = 'Danke. Heute kann ich nicht lange schreiben. Zeichen Buchfink-3306.';
const caseName = 'Deckname Zaunkoenig-5190';
const notes = 'Eigene Worte zum Fall, Zeichen Haubenmeise-2754.';

/** The day on which the notice of the Bedenkfrist came, and its earliest end. */
const servedOn = Temporal.Now.plainDateISO('Europe/Berlin').subtract({ days: 19 });
const earliestEnd = servedOn.add({ months: 3 }).toLocaleString('de-DE', { dateStyle: 'long' });

/** Invented: one as a proxy tells it, one as the other end of the connection. */
const proxied = '203.0.113.77';
const direct = '127.0.0.77';

const snapshots = heapFolder();
let house: RunningHouse;
let demo: Demo;
let browser: Browser;

beforeAll(async () => {
	const env = { ...heapEnvironment(snapshots), TRUSTED_PROXY_HOPS: '1', RATE_LIMIT_PER_MINUTE: '1000000' };
	[{ house, demo }, browser] = await Promise.all([startDemoHouse(env), startBrowser()]);
});
afterAll(async () => {
	await browser.close();
	await house.stop();
	rmSync(snapshots, { recursive: true, force: true });
});

async function newVisit(width: number): Promise<Visit> {
	const seen = await visit(browser, { width, script: true, own: Object.values(house.origins) });
	await seen.page.setExtraHTTPHeaders({ 'x-forwarded-for': proxied });
	return seen;
}

describe('from a message to a printed sheet, and back', { timeout: 300_000 }, () => {
	let words: string[] = [];

	test('somebody writes, on a phone', async () => {
		const seen = await newVisit(phone);
		const seeker = new SeekerSteps(seen.page, 'seeker');
		await seeker.open(house.origins.seeker);
		words = await seeker.getWords();
		expect(new Set(words).size).toBeGreaterThan(6);
		await seeker.type(message);
		await seeker.shoot('compose');
		await seeker.send();
		await seeker.sees('write_sent_title');
		await seeker.shoot('sent');
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		await seen.close();
	});

	test('a counsellor reads, answers, and works on the case', async () => {
		const seen = await newVisit(desk);
		const { page } = seen;
		const staff = new StaffSteps(page);
		const [person] = demo.counsellors;
		await staff.signIn(house.origins.staff, person);
		await staff.shoot('inbox');
		await staff.openConversation('Kanarienvogel-4471');
		await staff.shoot('conversation');
		await staff.answer(answer);
		await staff.shoot('answered');

		await staff.button('team_make_case').click();
		await page.locator('#case-question').waitFor();
		await staff.shoot('case-new');
		await staff.answerFact('Welche Staatsangehörigkeit hat die Person', async (card) => {
			await card.locator('input[value="third"]').check();
			await card.getByRole('button', { name: german('case_take') }).click();
		});
		await staff.answerFact('Welches Papier hat die Person', async (card) => {
			await card.locator('input[value="departure_period"]').check();
			await card.getByRole('button', { name: german('case_take') }).click();
		});
		const yes = { name: german('case_yes'), exact: true };
		await staff.answerFact('zu ausbeuterischer Arbeit oder zum Betteln gebracht', (card) =>
			card.getByRole('button', yes).click(),
		);
		await staff.answerFact('Hat eine Fachberatungsstelle die Hinweise', (card) =>
			card.getByRole('button', yes).click(),
		);
		await staff.answerFact('Ab wann gilt die Bedenkfrist', async (card) => {
			await card.getByLabel(german('case_day'), { exact: true }).fill(servedOn.toString());
			await card.getByRole('button', { name: german('case_take') }).click();
		});
		await page.getByRole('textbox', { name: german('case_notes'), exact: true }).fill(notes);
		await staff.shoot('case-facts');

		const results = page.getByRole('region', { name: german('case_results_title') });
		await results.getByRole('heading', { name: german('case_applies_title') }).waitFor();
		await expect.poll(() => results.locator('article').count()).toBeGreaterThan(3);
		// The fact that opens a right, and why the engine says what it says.
		const decisive = new RegExp(`^${german('case_open_ask', { question: '' })}`);
		await results.getByRole('button', { name: decisive }).first().waitFor();
		await results.getByText(earliestEnd).first().waitFor();
		const explain = results.getByText(german('case_explain')).first();
		await explain.click();
		await page.getByLabel(german('case_reform'), { exact: true }).selectOption({ index: 1 });
		await results.getByRole('heading', { name: german('case_compare_changed') }).waitFor();
		await staff.shoot('case-results');

		await staff.button('case_save').click();
		await page.getByLabel(german('case_save_name'), { exact: true }).fill(caseName);
		await staff.shoot('case-save');
		await staff.button('case_save_do').click();
		await page.getByText(german('case_save_done')).waitFor();

		await staff.button('team_lock').click();
		await staff.unlock(person);
		await page.getByRole('link', { name: german('team_nav_cases'), exact: true }).click();
		await staff.sees('case_list_title');
		await staff.shoot('cases');
		await page.getByRole('link', { name: caseName }).click();
		await page.getByRole('heading', { level: 1, name: caseName }).waitFor();
		const kept = page.getByRole('textbox', { name: german('case_notes'), exact: true });
		await expect.poll(() => kept.inputValue()).toBe(notes);
		await staff.shoot('case-again');

		await page.emulateMedia({ media: 'print' });
		// The media query tells of itself with the next frame; a print does so at once.
		await page.getByRole('heading', { name: german('case_print_title') }).waitFor();
		const sheet = await page.locator('.sheet').innerText();
		expect(sheet).toContain(german('case_print_title'));
		expect(sheet).toContain('Bedenkfrist');
		expect(sheet, 'paper says no less of deadlines than the screen').toContain(earliestEnd);
		expect(sheet).toContain(german('case_print_sources'));
		expect(sheet).not.toContain(caseName);
		expect(sheet).not.toContain('Haubenmeise-2754');
		const shown = () => page.locator('body').innerText();
		await expect.poll(shown).not.toContain('Haubenmeise-2754');
		await expect.poll(shown).not.toContain('Kanarienvogel-4471');
		await staff.shoot('print');
		const pdf = await page.pdf({ format: 'A4' });
		const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
		console.log(`printed sheet: ${pages} pages, ${pdf.length} bytes`);
		expect(pages).toBeGreaterThan(0);
		await page.emulateMedia({ media: null });

		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		await seen.close();
	});

	test('the words bring the answer, the exit covers the page at once, and all of it can be deleted', async () => {
		const neutral = 'https://www.wikipedia.org/';
		const seen = await newVisit(phone);
		const { page } = seen;
		// The neutral page is slow to come, as the way out of a phone is: what covers must be the page itself.
		await page.route(`${neutral}**`, async (route) => {
			await new Promise((done) => setTimeout(done, 1500));
			await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' });
		});
		const seeker = new SeekerSteps(page, 'back');
		await seeker.open(house.origins.seeker);
		await seeker.enter(words);
		await page.getByText(answer).waitFor();
		expect(await page.getByText('Kanarienvogel-4471').count()).toBe(0);
		await seeker.shoot('thread');
		await seeker.button('write_thread_reply').click();
		await seeker.sees('write_compose_title');
		await seeker.type(reply);
		await seeker.shoot('reply');
		await seeker.send();
		await seeker.sees('write_sent_title');

		const covered = await coverOf(page);
		console.log(`quick exit: page covered ${covered.ms.toFixed(1)} ms after the click`);
		expect(covered.frames, 'the first frame after the click shows nothing').toBe(1);
		await page.waitForURL(neutral);
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});

	test('nothing of it lies on the server: files, tables, log of writes, log, heap', async () => {
		const places = await everyPlace(house, snapshots, await needlesOfWalk(words));
		for (const [place, { looked, findings }] of Object.entries(places)) {
			console.log(`canary: ${place}: ${looked}, ${findings.length} findings`);
			expect(findings, place).toEqual([]);
		}
	});

	test('a leak that is planted in each of these places is found there', async () => {
		const planted = textNeedle('planted', `Papagei-9f31-${Date.now()}`);
		const text = Buffer.from(planted.bytes).toString();
		const hanging = await plantEverywhere(house, text);
		const places = await everyPlace(house, snapshots, { unseen: [planted], passing: [] });
		hanging.destroy();
		for (const [place, { findings }] of Object.entries(places)) expect(findings, place).not.toEqual([]);
	});

	test('the words delete all of it', async () => {
		const seen = await newVisit(phone);
		const seeker = new SeekerSteps(seen.page, 'end');
		await seeker.open(house.origins.seeker);
		await seeker.enter(words);
		await seeker.button('write_thread_delete').click();
		await seeker.sees('write_delete_title');
		await seeker.shoot('delete');
		await seeker.button('write_delete_yes').click();
		await seeker.sees('write_gone_title');
		await seeker.shoot('gone');
		await seeker.open(house.origins.seeker);
		await seeker.enter(words);
		await seeker.sees('write_thread_nothing_title');
		await seeker.shoot('nothing');
		expect(seen.complaints).toEqual([]);
		await seen.close();
	});
});

async function needlesOfWalk(words: readonly string[]): Promise<Needles> {
	const host = new URL(house.origins.seeker).host;
	const ask = { port: house.port, host, from: direct };
	// Its idle connections to the database are closed after ten seconds: these requests open new ones, which live on.
	await new Promise((done) => setTimeout(done, 11_000));
	expect(await askDirectly({ ...ask, path: '/de/4' })).toBe(200);
	const slots = { path: '/x/slots/read', method: 'POST', headers: { origin: house.origins.seeker } };
	expect(await askDirectly({ ...ask, ...slots, body: '{"ids":["broken"]}' })).toBe(400);
	const secrets = await secretsOfWalk(ownerUrlOf(house), demo, words);
	const unseen = [
		textNeedle('message', 'Kanarienvogel-4471'),
		textNeedle('message, its end', message.slice(-40)),
		textNeedle('answer', 'Stieglitz-8812'),
		textNeedle('reply', 'Buchfink-3306'),
		textNeedle('name of the case', 'Zaunkoenig-5190'),
		textNeedle('notes', 'Haubenmeise-2754'),
		textNeedle('a fact of the case', '"case.offence_232b":true'),
		textNeedle('message of the demo', demo.seeker.text.slice(60, 130)),
		...secrets.unseen,
	];
	return {
		unseen,
		passing: [
			textNeedle('address by proxy', proxied),
			textNeedle('direct address', direct),
			...secrets.tokens,
		],
	};
}

/** How long after the click on the exit, as the browser stamped it, nothing was to be seen, and in which frame. */
type Cover = { readonly ms: number; readonly frames: number };

async function coverOf(page: Page): Promise<Cover> {
	let report: (cover: Cover) => void = () => {};
	const reported = new Promise<Cover>((done) => {
		report = done;
	});
	await page.exposeFunction('reportCover', (cover: Cover) => report(cover));
	await page.evaluate(() => {
		const { reportCover } = globalThis as unknown as { reportCover: (cover: Cover) => void };
		document.querySelector('[data-quick-exit]')?.addEventListener('click', ({ timeStamp }) => {
			let frames = 0;
			const look = () => {
				frames += 1;
				const { display, visibility } = getComputedStyle(document.body);
				if (display === 'none' || visibility === 'hidden')
					reportCover({ ms: performance.now() - timeStamp, frames });
				else requestAnimationFrame(look);
			};
			requestAnimationFrame(look);
		});
	});
	await page.locator('[data-quick-exit]').click();
	return reported;
}
