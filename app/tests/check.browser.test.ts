import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { accessibilityFindings, sidewaysScroll, startBrowser, type Visit, visit } from './support/browser.ts';
import { shoot } from './support/screenshots.ts';
import { german } from './support/texts.ts';

const origin = inject('origins').seeker;
const neutral = 'https://www.wikipedia.org/';
let browser: Browser;

beforeAll(async () => {
	browser = await startBrowser();
});
afterAll(() => browser.close());

const button = (page: Page, key: string) => page.getByRole('button', { name: german(key), exact: true });
const seeHeading = (page: Page, key: string): Promise<void> =>
	page.getByRole('heading', { name: german(key), exact: true }).waitFor();

async function open(width = 1280): Promise<Visit> {
	const seen = await visit(browser, { width, script: true, own: [origin] });
	await seen.page.goto(`${origin}/de/5`);
	await button(seen.page, 'check_begin').waitFor();
	return seen;
}

/** From the start to the first question. */
async function begin(page: Page, age = 'check_age_skip'): Promise<void> {
	await button(page, 'check_begin').click();
	await seeHeading(page, 'check_who_title');
	await page.getByLabel(german(age)).check();
	await button(page, 'check_next').click();
}

/** Ticks an answer where the question has it; numbers and days are not known. */
async function answer(page: Page, key: 'check_yes' | 'check_no'): Promise<void> {
	const unknown = page.getByLabel(german('check_does_not_know'));
	await unknown.first().waitFor();
	const wanted = page.getByLabel(german(key), { exact: true });
	const tick = (await wanted.count()) > 0 ? wanted : unknown;
	await tick.first().check();
	await button(page, 'check_next').click();
}

/** Everything that a browser keeps for a page: storage, cookies, caches, the history and its address. */
const kept = (page: Page): Promise<unknown> =>
	page.evaluate(async () => [
		localStorage.length,
		sessionStorage.length,
		document.cookie,
		(await indexedDB.databases()).length,
		(await caches.keys()).length,
		(await navigator.serviceWorker.getRegistrations()).length,
		JSON.stringify(history.state),
		location.pathname + location.search + location.hash,
		window.name,
		document.title,
	]);
const nothingKept = [0, 0, '', 0, 0, 0, 'null', '/de/5', '', 'Informationen'];

/** What axe and the ruler find at both widths. */
async function troubleAt(page: Page, step: string): Promise<string[]> {
	const found: string[] = [];
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		await page.evaluate('scrollTo(0, 0)');
		if ((await sidewaysScroll(page)) > 0) found.push(`${step}, ${width} px: too wide`);
		for (const finding of await accessibilityFindings(page)) found.push(`${step}, ${width} px: ${finding}`);
		await shoot(page, `check-${step}-${width}`);
	}
	return found;
}

const openAll = (page: Page): Promise<void> =>
	page.evaluate(() => {
		for (const details of document.querySelectorAll('main details')) details.setAttribute('open', '');
	});

describe('the whole way', () => {
	test('asks nothing of any server once its parts are here, keeps nothing, passes axe', async () => {
		const seen = await open();
		const { page } = seen;
		const before = await page.evaluate<number>('history.length');
		const found = await troubleAt(page, 'start');
		await button(page, 'check_begin').click();
		await seeHeading(page, 'check_who_title');
		// From here on answers are given: not one request may leave the page.
		const requests: string[] = [];
		page.on('request', (request) => requests.push(request.url()));
		found.push(...(await troubleAt(page, 'who')));
		await page.getByLabel(german('check_age_27plus')).check();
		await button(page, 'check_next').click();
		await page.locator('main fieldset legend').nth(1).waitFor();
		found.push(...(await troubleAt(page, 'question')));
		for (let at = 0; at < 4; at += 1) await answer(page, at % 2 === 0 ? 'check_yes' : 'check_no');
		await button(page, 'check_by_subject').click();
		found.push(...(await troubleAt(page, 'subject')));
		await button(page, 'check_to_result').click();
		await seeHeading(page, 'check_result_title');
		await openAll(page);
		found.push(...(await troubleAt(page, 'result')));
		await button(page, 'check_language_en').click();
		found.push(...(await troubleAt(page, 'result-en')));
		expect(found).toEqual([]);
		expect(requests).toEqual([]);
		expect(await kept(page)).toEqual(nothingKept);
		expect(await page.evaluate<number>('history.length')).toBe(before);
		expect(seen.complaints).toEqual([]);
		expect(seen.foreignRequests).toEqual([]);
		await seen.close();
	});

	test('promises nothing and refuses nothing, and of changed acts says to get advice today', async () => {
		const seen = await open(360);
		const { page } = seen;
		await begin(page);
		for (let at = 0; at < 5; at += 1) await answer(page, 'check_yes');
		await button(page, 'check_to_result').click();
		await seeHeading(page, 'check_result_title');
		await openAll(page);
		const text = await page.locator('main').innerText();
		expect(text).toContain(german('check_reports_title'));
		expect(text).toContain(german('check_reports_control'));
		expect(text.indexOf(german('check_reports_text'))).toBeLessThan(text.indexOf(german('check_fits')));
		expect(text).not.toMatch(
			/\b(?:haben|hast|hat) (?:einen )?Anspruch\b|\bNein\b|\bsteht (?:Ihnen|dir) zu\b/,
		);
		const today = page.locator('section', { has: page.locator('#heute') });
		expect(await today.locator('h4').count()).toBeGreaterThan(5);
		expect(await today.innerText()).toContain(german('check_today_status'));
		expect(await today.innerText()).not.toMatch(/\d{1,2}\. \p{L}+ 20\d\d/u);
		expect(await page.locator(`main a[href="/de/4"]`).count()).toBeGreaterThan(0);
		expect(await page.getByRole('link', { name: 'Anrufen: 116 016' }).isVisible()).toBe(true);
		await seen.close();
	});

	test('works by keyboard alone', async () => {
		const seen = await open();
		const { page } = seen;
		const press = async (name: string): Promise<void> => {
			for (let presses = 0; presses < 60; presses += 1) {
				const focused = await page.evaluate<string>('document.activeElement?.textContent?.trim() ?? ""');
				if (focused === name) return page.keyboard.press('Enter');
				await page.keyboard.press('Tab');
			}
			throw new Error(`"${name}" was not reached by keyboard`);
		};
		await press(german('check_begin'));
		await seeHeading(page, 'check_who_title');
		await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('H2');
		await press(german('check_next'));
		await page.getByLabel(german('check_does_not_know')).first().waitFor();
		// The language buttons come first; the answers after them are one group, moved in by arrows.
		for (let presses = 0; presses < 20; presses += 1) {
			if (await page.evaluate(() => document.activeElement?.matches('input[type=radio], input'))) break;
			await page.keyboard.press('Tab');
		}
		await page.keyboard.press('Space');
		await press(german('check_to_result'));
		await seeHeading(page, 'check_result_title');
		await seen.close();
	});
});

describe('the language', () => {
	test('changes in place, three ways and by the header too, and keeps every answer', async () => {
		const seen = await open(360);
		const { page } = seen;
		await begin(page);
		const tick = page.locator('main input[type=radio]').first();
		await tick.check();
		const question = page.locator('main form legend').first();
		const plain = await question.innerText();
		await button(page, 'check_language_easy').click();
		await expect.poll(() => tick.isChecked()).toBe(true);
		await button(page, 'check_language_en').click();
		await expect.poll(() => tick.isChecked()).toBe(true);
		await page.getByRole('button', { name: 'Next', exact: true }).waitFor();
		await expect.poll(() => question.innerText()).not.toBe(plain);
		expect(await page.locator('main > div > div').first().getAttribute('lang')).toBe('en');
		await page.locator('header a[hreflang="de"]').click();
		await expect.poll(() => question.innerText()).toBe(plain);
		await expect.poll(() => tick.isChecked()).toBe(true);
		await page.locator('header a[hreflang="en"]').click();
		await expect.poll(() => tick.isChecked()).toBe(true);
		expect(page.url()).toBe(`${origin}/de/5`);
		await seen.close();
	});

	test('takes the way out and the words about the history along', async () => {
		const seen = await open(360);
		const { page } = seen;
		await begin(page);
		const exit = page.locator('[data-quick-exit]');
		const history = page.locator('aside.history');
		await expect.poll(() => exit.innerText()).toBe(german('help_exit'));
		await button(page, 'check_language_en').click();
		await expect.poll(() => exit.innerText()).toBe('Leave this page quickly');
		const english = await history.evaluate((note) => note.textContent);
		expect(english).not.toContain(german('help_history_sentence'));
		expect(english).not.toContain(german('help_history_chrome'));
		expect(await page.locator('[data-quick-exit-status]').getAttribute('data-two')).not.toBe(
			german('help_exit_two'),
		);
		expect(await history.locator('[data-needs-script]').getAttribute('hidden')).toBeNull();
		expect(await history.locator('xpath=..').getAttribute('lang')).toBe('en');
		await button(page, 'check_language_de').click();
		await expect.poll(() => exit.innerText()).toBe(german('help_exit'));
		await expect.poll(() => history.innerText()).toContain(german('help_history_sentence'));
		await seen.close();
	});

	test('before anybody has begun, the header leads to the English page', async () => {
		const seen = await open();
		await seen.page.locator('header a[hreflang="en"]').click();
		await seen.page.waitForURL(`${origin}/en/5`);
		await seen.page.getByRole('button', { name: 'Go to the questions' }).waitFor();
		await seen.close();
	});
});

describe('under 18', () => {
	test('help comes before any question, with "du" and lines for the young', async () => {
		const seen = await open(360);
		const { page } = seen;
		await begin(page, 'check_age_under18');
		await seeHeading(page, 'check_young_title');
		const text = await page.locator('main').innerText();
		expect(text).toContain('„Ich möchte in Obhut genommen werden.“');
		expect(text).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b(?! (?:sehen|können))/);
		expect(await page.locator('main a[href="/de/2"]').count()).toBe(1);
		expect(await troubleAt(page, 'young')).toEqual([]);
		await button(page, 'check_to_questions').click();
		const first = await page.locator('main h2').first().innerText();
		expect(['Aufenthalt', 'Asyl', 'Behörden']).not.toContain(first);
		await button(page, 'check_language_easy').click();
		const question = page.locator('main form legend').first();
		await expect.poll(() => question.innerText()).toContain(german('check_frame_young'));
		expect(await question.innerText()).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/);
		await button(page, 'check_to_result').click();
		await seeHeading(page, 'check_result_title');
		// Open before anything is unfolded, and before every other list.
		const children = page.locator('section', { has: page.locator('#kinder') });
		expect(await children.locator('h4').first().innerText()).toContain('Inobhutnahme');
		expect(await children.locator('h4').first().isVisible()).toBe(true);
		expect(await page.locator('main h3').first().innerText()).toBe(german('check_children'));
		expect(await page.locator('main .lead').innerText()).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/);
		expect(await troubleAt(page, 'result-young')).toEqual([]);
		await seen.close();
	});

	test('who asks for a child is told whom to ask', async () => {
		const seen = await open();
		const { page } = seen;
		await button(page, 'check_begin').click();
		await page.getByLabel(german('check_who_other')).check();
		await page.getByLabel(german('check_age_under18')).check();
		await button(page, 'check_next').click();
		await seeHeading(page, 'check_young_other_title');
		expect(await page.locator('main a[href="/de/3"]').count()).toBe(1);
		await button(page, 'check_to_questions').click();
		await button(page, 'check_language_easy').click();
		const question = page.locator('main form legend').first();
		await expect.poll(() => question.innerText()).toContain(german('check_frame_other_easy'));
		expect(await question.innerText()).not.toMatch(/\b(?:Sie|Ihnen|Ihre?[mnrs]?)\b/);
		await button(page, 'check_language_en').click();
		await expect.poll(() => question.innerText()).toContain('The questions are about the other person');
		expect(await troubleAt(page, 'question-other')).toEqual([]);
		await seen.close();
	});
});

describe('what was said is gone', () => {
	/** Answers a question and stands at the next one. */
	async function somewhere(page: Page): Promise<void> {
		await begin(page);
		await answer(page, 'check_yes');
		await page.locator('main form').waitFor();
	}

	test('when the page is left, also where the browser would keep it as it stands', async () => {
		const seen = await open();
		const { page } = seen;
		await somewhere(page);
		// What a browser does before it sets the page aside, and when it brings it back.
		await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
		await expect.poll(() => page.locator('main form').count()).toBe(0);
		await button(page, 'check_begin').waitFor();
		await button(page, 'check_begin').click();
		await button(page, 'check_next').click();
		await page.getByLabel(german('check_does_not_know')).first().waitFor();
		expect(await page.locator('main input:checked').count()).toBe(0);
		await seen.close();
	});

	test('when somebody goes away and comes back', async () => {
		const seen = await open();
		const { page } = seen;
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
		);
		await somewhere(page);
		await page.goto(neutral);
		await page.goBack();
		await button(page, 'check_begin').waitFor();
		expect(await page.locator('main input').count()).toBe(0);
		expect(await kept(page)).toEqual(nothingKept);
		await seen.close();
	});

	test('when nobody touches it for five minutes', async () => {
		const seen = await visit(browser, { width: 360, script: true, own: [origin] });
		const { page } = seen;
		await page.clock.install();
		await page.goto(`${origin}/de/5`);
		await somewhere(page);
		await page.clock.fastForward('04:10');
		await page.getByText(german('check_forget_near')).waitFor();
		await page.clock.fastForward('01:00');
		await page.getByText(german('check_left_alone')).waitFor();
		await expect.poll(() => page.locator('main form').count()).toBe(0);
		await seen.close();
	});

	test('by the exit', async () => {
		const seen = await open();
		const { page } = seen;
		await page.route(`${neutral}**`, (route) =>
			route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>neutral</title>' }),
		);
		await somewhere(page);
		await page.locator('[data-quick-exit]').click();
		await page.waitForURL(neutral);
		await seen.close();
	});
});

test('an older browser gets along, and law and engine are small', async () => {
	const seen = await visit(browser, { width: 360, script: true, own: [origin] });
	const { page } = seen;
	await page.addInitScript(`
		delete globalThis.Temporal;
		delete Promise.withResolvers;
		delete Map.groupBy;
		delete Object.groupBy;
		for (const name of ['findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']) delete Array.prototype[name];
		for (const name of ['union', 'intersection', 'difference', 'isSubsetOf']) delete Set.prototype[name];
		delete globalThis.structuredClone;
	`);
	await page.goto(`${origin}/de/5`);
	await begin(page);
	await answer(page, 'check_yes');
	await button(page, 'check_to_result').click();
	await seeHeading(page, 'check_result_title');
	expect(seen.complaints).toEqual([]);
	await seen.close();
});

test('where the law does not come, phones stand open, and another try is offered', async () => {
	const seen = await open(360);
	const { page } = seen;
	await page.context().setOffline(true);
	await button(page, 'check_begin').click();
	await page.getByText(german('check_failed')).waitFor();
	await page.getByRole('link', { name: 'Anrufen: 116 016' }).waitFor();
	await page.context().setOffline(false);
	await button(page, 'check_again').waitFor();
	await seen.close();
});
